package org.comptoir.trading.imports.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.trading.content.value.ContractKey;
import org.comptoir.trading.imports.read.ReadFile.WaitingContract;

/// The order in which the contracts of a file are taken in: what lends terms before what takes
/// them, an older version before a newer, else the order of the file. What goes round in a circle
/// is left over.
public record ImportOrder(List<WaitingContract> ordered, List<WaitingContract> circular) {
    private record Family(String name, String owner, String origin) {
        static Family of(ContractKey key) {
            return new Family(key.name(), key.owner().distinguishedName(), key.origin().toString());
        }
    }

    public static ImportOrder of(List<WaitingContract> contracts) {
        var families = new HashMap<Family, List<Integer>>();
        for (int place = 0; place < contracts.size(); place++) {
            families.computeIfAbsent(Family.of(contracts.get(place).key()), _ -> new ArrayList<>())
                    .add(place);
        }
        var before = new ArrayList<Set<Integer>>();
        for (int place = 0; place < contracts.size(); place++) {
            before.add(predecessors(place, contracts, families));
        }
        return sorted(contracts, before);
    }

    private static Set<Integer> predecessors(
            int place, List<WaitingContract> contracts, Map<Family, List<Integer>> families) {
        var contract = contracts.get(place);
        var before = new HashSet<Integer>();
        for (var reference : contract.references()) {
            before.addAll(families.getOrDefault(Family.of(reference), List.of()));
        }
        for (int other : families.getOrDefault(Family.of(contract.key()), List.of())) {
            if (isOlder(contracts.get(other).key(), other, contract.key(), place)) {
                before.add(other);
            }
        }
        return before;
    }

    private static boolean isOlder(ContractKey one, int place, ContractKey other, int otherPlace) {
        if (one.major() != other.major()) {
            return one.major() < other.major();
        }
        return one.minor() == other.minor() ? place < otherPlace : one.minor() < other.minor();
    }

    private static ImportOrder sorted(List<WaitingContract> contracts, List<Set<Integer>> before) {
        var after = new HashMap<Integer, List<Integer>>();
        var missing = new int[contracts.size()];
        var ready = new java.util.PriorityQueue<Integer>();
        for (int place = 0; place < contracts.size(); place++) {
            missing[place] = before.get(place).size();
            for (int earlier : before.get(place)) {
                after.computeIfAbsent(earlier, _ -> new ArrayList<>()).add(place);
            }
            if (missing[place] == 0) {
                ready.add(place);
            }
        }
        var ordered = new ArrayList<WaitingContract>();
        while (!ready.isEmpty()) {
            int place = ready.remove();
            ordered.add(contracts.get(place));
            for (int later : after.getOrDefault(place, List.of())) {
                if (--missing[later] == 0) {
                    ready.add(later);
                }
            }
        }
        var done = new HashSet<>(ordered);
        return new ImportOrder(
                ordered, contracts.stream().filter(it -> !done.contains(it)).toList());
    }
}
