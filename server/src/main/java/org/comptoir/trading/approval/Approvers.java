package org.comptoir.trading.approval;

import java.util.List;
import java.util.Map;
import org.comptoir.members.Actor;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.platform.Audit;
import org.comptoir.platform.Problem;
import org.comptoir.platform.web.Versions;
import org.comptoir.stores.Store;
import org.comptoir.trading.content.ContentJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/// The approvers of a store: the roles it has named, each for an organization, else its sales
/// managers.
@Component
public class Approvers {
    private static final TypeReference<List<Approver>> APPROVERS = new TypeReference<>() {};

    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Organizations organizations;
    private final Audit audit;

    Approvers(JdbcClient jdbc, Organizations organizations, Audit audit) {
        this.jdbc = jdbc;
        this.organizations = organizations;
        this.audit = audit;
    }

    /// The approvers of a store, and the version at which they can be changed.
    public record Chosen(List<Approver> approvers, int version) {
        public Chosen {
            approvers = List.copyOf(approvers);
        }
    }

    public Chosen of(Store store) {
        return jdbc.sql("select approvers, version from contract_approval where store = :store")
                .param("store", store.id().value())
                .query((row, _) ->
                        new Chosen(
                                ContentJson.mapper()
                                        .readValue(row.getString("approvers"), APPROVERS),
                                row.getInt("version")))
                .optional()
                .orElseGet(() -> usual(store));
    }

    private static Chosen usual(Store store) {
        return new Chosen(List.of(new Approver(Role.SALES_MANAGER, store.owner().value())), 0);
    }

    /// Names other approvers: business roles, each for an organization of the seller.
    @Transactional
    public Chosen choose(
            Actor actor, Store store, List<Approver> approvers, @Nullable String ifMatch) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:lock, 0))")
                .param("lock", "contract-approval " + store.id())
                .query((_, _) -> 0)
                .list();
        var present = of(store);
        Versions.require(ifMatch, present.version());
        requireUsable(store, approvers);
        jdbc.sql(
                        """
                        insert into contract_approval (store, approvers, version)
                        values (:store, cast(:approvers as jsonb), 1)
                        on conflict (store) do update set
                            approvers = excluded.approvers, version = contract_approval.version + 1
                        """)
                .param("store", store.id().value())
                .param("approvers", ContentJson.mapper().writeValueAsString(approvers))
                .update();
        audit.record(
                actor.logonId(),
                "choose-approvers",
                "store " + store.identifier(),
                Map.of("before", present.approvers(), "after", approvers));
        return of(store);
    }

    private void requireUsable(Store store, List<Approver> approvers) {
        if (approvers.isEmpty()) {
            throw Problem.invalid("approvers", "approver-missing");
        }
        if (approvers.size() > MOST) {
            throw Problem.invalid("approvers", "too-many-approvers", MOST);
        }
        approvers.forEach(it -> requireOfSeller(store, it));
    }

    private void requireOfSeller(Store store, Approver approver) {
        if (!approver.role().isBusiness()) {
            throw Problem.invalid("approvers", "approver-role", approver.role().code());
        }
        if (!approver.at().equals(store.owner())
                && !organizations.isWithin(approver.at(), store.owner())) {
            throw Problem.invalid("approvers", "approver-not-of-seller", store.name());
        }
    }
}
