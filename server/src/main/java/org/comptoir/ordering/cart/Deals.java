package org.comptoir.ordering.cart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.comptoir.engine.entitlement.EligibleContract;
import org.comptoir.engine.entitlement.Entitlement;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.stores.Store;

/// Everything a buyer may buy under at one instant; each contract is worked out when it is asked
/// for. `whole` is what he may buy under all of them, `chosen` those he has chosen, none for all.
public final class Deals {
    private final Store store;
    private final Entitlement whole;
    private final List<EligibleContract> eligible;
    private final List<UUID> chosen;
    private final Function<EligibleContract, Deal> maker;
    private final Map<UUID, Deal> made = new ConcurrentHashMap<>();

    public Deals(
            Store store,
            Entitlement whole,
            List<EligibleContract> eligible,
            List<UUID> chosen,
            Function<EligibleContract, Deal> maker) {
        this.store = store;
        this.whole = whole;
        this.eligible = List.copyOf(eligible);
        this.chosen = List.copyOf(chosen);
        this.maker = maker;
    }

    public Store store() {
        return store;
    }

    public Entitlement whole() {
        return whole;
    }

    /// All of them, the earliest activated first.
    List<Deal> all() {
        return eligible.stream().map(this::deal).toList();
    }

    /// Those the buyer has chosen, or all.
    public List<Deal> chosen() {
        return all().stream()
                .filter(deal -> chosen.isEmpty() || chosen.contains(deal.id()))
                .toList();
    }

    public Optional<Deal> find(UUID contract) {
        return first(one -> one.label().key().equals(contract));
    }

    /// The version of a family that is usable now.
    Optional<Deal> ofFamily(FamilyKey family) {
        return first(one -> one.family().equals(family));
    }

    /// Why the buyer may not buy the goods at all, as the store combines his contracts, if so
    /// (docs/rules.md §3.1.3).
    Optional<Ask.None> barrier(Goods goods) {
        if (!allows(goods.partNumber())) {
            return Optional.of(new Ask.None("not-entitled", Optional.empty(), 0));
        }
        return goods.parts()
                .filter(it -> !allows(it))
                .findFirst()
                .map(it -> new Ask.None("component-not-entitled", Optional.of(it), 0));
    }

    private boolean allows(String partNumber) {
        var entry = whole.catalog().find(partNumber);
        return entry.isPresent() && whole.isTradable(entry.getAsInt());
    }

    private Optional<Deal> first(Predicate<EligibleContract> wanted) {
        return eligible.stream().filter(wanted).findFirst().map(this::deal);
    }

    private Deal deal(EligibleContract contract) {
        return made.computeIfAbsent(contract.label().key(), _ -> maker.apply(contract));
    }
}
