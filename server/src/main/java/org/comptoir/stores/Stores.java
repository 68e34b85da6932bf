package org.comptoir.stores;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.platform.Audit;
import org.comptoir.platform.Committed;
import org.comptoir.platform.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Every store, answered from memory.
@Component
public class Stores {
    private static final String ALL = "stores";

    private final StoreRows rows;
    private final Audit audit;
    private final Committed<String, Map<String, Store>> committed;

    /// The stores as they are after a change was committed.
    public record Changed(List<Store> stores) {}

    Stores(StoreRows rows, Audit audit, ApplicationEventPublisher events) {
        this.rows = rows;
        this.audit = audit;
        this.committed =
                new Committed<>(
                        _ -> read(),
                        (_, stores) ->
                                events.publishEvent(new Changed(List.copyOf(stores.values()))));
    }

    private Map<String, Store> read() {
        var stores = new LinkedHashMap<String, Store>();
        rows.all().forEach(store -> stores.put(store.identifier(), store));
        return stores;
    }

    /// The store of an address; a problem where there is none.
    public Store get(String identifier) {
        return find(identifier).orElseThrow(() -> Problem.missing("no-such-store", identifier));
    }

    public Store get(StoreId id) {
        return known().stream()
                .filter(store -> store.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.missing("no-such-store", id.value()));
    }

    public Optional<Store> find(String identifier) {
        return Optional.ofNullable(committed.get(ALL).get(identifier));
    }

    /// The store of that name in contract files.
    public Optional<Store> named(String name) {
        return known().stream().filter(store -> store.name().equals(name)).findFirst();
    }

    /// Every store, by identifier.
    public List<Store> list() {
        return List.copyOf(known());
    }

    /// Switches parts of the change flow on or off.
    @Transactional
    public Store switchFeatures(Store store, Map<Feature, Boolean> wishes, String actor) {
        Set<Feature> chosen = EnumSet.noneOf(Feature.class);
        chosen.addAll(store.features());
        wishes.forEach((feature, on) -> choose(chosen, feature, on));
        save(store.with(chosen));
        audit.record(actor, "switch-features", "store " + store.identifier(), codes(wishes));
        return get(store.identifier());
    }

    private static void choose(Set<Feature> chosen, Feature feature, boolean on) {
        if (on) {
            chosen.add(feature);
        } else {
            chosen.remove(feature);
        }
    }

    private static Map<String, Boolean> codes(Map<Feature, Boolean> wishes) {
        var codes = new LinkedHashMap<String, Boolean>();
        wishes.forEach((feature, on) -> codes.put(feature.code(), on));
        return codes;
    }

    /// Whether one contract or every one must trade what a buyer buys, and under the prices of
    /// which list, if any, no contract should sell.
    @Transactional
    public Store settle(
            Store store, Store.Combination combination, Optional<String> floorList, String actor) {
        var wanted = store.with(combination, floorList);
        if (wanted.equals(store)) {
            return store;
        }
        save(wanted);
        audit.record(
                actor,
                "change-settings",
                "store " + store.identifier(),
                Map.of("before", settings(store), "after", settings(wanted)));
        return get(store.identifier());
    }

    private static Map<String, String> settings(Store store) {
        return Map.of(
                "combination", store.combination().name().toLowerCase(Locale.ROOT),
                "floorList", store.floorList().orElse(""));
    }

    /// Adds a store.
    void add(Store store) {
        rows.insert(store);
        committed.changed(ALL);
    }

    /// Writes a store over its present version.
    void save(Store store) {
        if (!rows.update(store)) {
            throw Problem.of(Problem.Kind.OUTDATED, "outdated", rows.version(store.id()));
        }
        committed.changed(ALL);
    }

    private Collection<Store> known() {
        return committed.get(ALL).values();
    }
}
