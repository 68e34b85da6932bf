package org.comptoir.trading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.stores.StoreId;

/// Every business policy at one moment, by holder, type and name.
record PolicyBook(
        Map<Holder, Map<PolicyType, Map<String, BusinessPolicy>>> byHolder,
        Map<PolicyId, BusinessPolicy> byId) {
    /// Who holds a policy: a store or a group of stores.
    sealed interface Holder {
        /// The holder of that policy.
        static Holder of(BusinessPolicy policy) {
            return policy.store()
                    .<Holder>map(OfStore::new)
                    .orElseGet(() -> new OfGroup(policy.group().orElseThrow()));
        }
    }

    record OfStore(StoreId store) implements Holder {}

    record OfGroup(String name) implements Holder {}

    static PolicyBook of(Collection<BusinessPolicy> policies) {
        Map<Holder, Map<PolicyType, Map<String, BusinessPolicy>>> byHolder = new HashMap<>();
        Map<PolicyId, BusinessPolicy> byId = new HashMap<>();
        for (var policy : policies) {
            byHolder.computeIfAbsent(Holder.of(policy), _ -> new HashMap<>())
                    .computeIfAbsent(policy.type(), _ -> new HashMap<>())
                    .put(policy.name(), policy);
            byId.put(policy.id(), policy);
        }
        return new PolicyBook(byHolder, byId);
    }

    Optional<BusinessPolicy> find(Holder holder, PolicyType type, String name) {
        return Optional.ofNullable(of(holder, type).get(name));
    }

    /// The first of that type and name among these holders.
    Optional<BusinessPolicy> first(List<Holder> holders, PolicyType type, String name) {
        return holders.stream().flatMap(holder -> find(holder, type, name).stream()).findFirst();
    }

    /// All of one type, by name; an earlier holder's hides a later one's of the same name.
    List<BusinessPolicy> visible(List<Holder> holders, PolicyType type) {
        var visible = new TreeMap<String, BusinessPolicy>();
        holders.forEach(holder -> of(holder, type).forEach(visible::putIfAbsent));
        return new ArrayList<>(visible.values());
    }

    /// The types of which these holders have a policy.
    List<PolicyType> types(List<Holder> holders) {
        return holders.stream()
                .flatMap(holder -> byHolder.getOrDefault(holder, Map.of()).keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    List<BusinessPolicy> named(PolicyType type, String name) {
        return byHolder.keySet().stream()
                .flatMap(holder -> find(holder, type, name).stream())
                .toList();
    }

    private Map<String, BusinessPolicy> of(Holder holder, PolicyType type) {
        return byHolder.getOrDefault(holder, Map.of()).getOrDefault(type, Map.of());
    }
}
