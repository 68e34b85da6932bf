package org.comptoir.trading.life;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreId;
import org.comptoir.stores.Stores;
import org.comptoir.trading.Policies;
import org.comptoir.trading.PolicyVersions;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.book.ObjectVersions;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.value.PolicyRef;
import org.springframework.stereotype.Component;

/// What contracts stand on without owning it: the policies, price rules and catalogue filters that
/// they name. They come after the contracts, policies first.
@Component
class Foundations {
    private final Policies known;
    private final PolicyVersions policies;
    private final ObjectVersions objects;
    private final Stores stores;

    Foundations(Policies known, PolicyVersions policies, ObjectVersions objects, Stores stores) {
        this.known = known;
        this.policies = policies;
        this.objects = objects;
        this.stores = stores;
    }

    /// Keeps what a contract names as it is until the end of the transaction; refuses where some of
    /// it is missing, or has just changed or gone.
    void hold(StoreId store, ContractContent content) {
        hold(store, List.of(content));
    }

    void hold(Collection<StoredContract> contracts) {
        contracts.stream()
                .collect(
                        Collectors.groupingBy(
                                it -> it.contract().store(),
                                Collectors.mapping(StoredContract::content, Collectors.toList())))
                .forEach(this::hold);
    }

    private void hold(StoreId id, List<ContractContent> contracts) {
        var store = stores.get(id);
        var named = contracts.stream().flatMap(it -> it.policies().stream()).distinct().toList();
        named.forEach(it -> requireThere(store, it));
        policies.hold(store, named);
        objects.hold(id, contracts);
    }

    private void requireThere(Store store, PolicyRef policy) {
        if (known.named(store, policy).isEmpty()) {
            throw Problem.refused(
                            "contract-policy-missing",
                            policy.type().toString(),
                            policy.name(),
                            policy.store().name())
                    .with("reference", policy.describe());
        }
    }
}
