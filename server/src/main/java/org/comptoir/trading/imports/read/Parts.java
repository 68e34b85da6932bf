package org.comptoir.trading.imports.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.comptoir.trading.content.value.ContractKey;
import org.comptoir.trading.imports.read.ReadFile.Waiting;
import org.comptoir.trading.imports.read.ReadFile.WaitingContract;

/// What a file holds, divided into parts that fit into memory and into one short transaction.
public final class Parts {
    private static final int MOST = 100;
    private static final int MOST_BYTES = 16 << 20;

    private Parts() {}

    public static List<List<Waiting>> of(List<Waiting> all) {
        var parts = new ArrayList<List<Waiting>>();
        for (int from = 0; from < all.size(); from += MOST) {
            parts.add(all.subList(from, Math.min(all.size(), from + MOST)));
        }
        return parts;
    }

    /// No contract stands in a part with one it refers to, or with another version of itself.
    public static List<List<WaitingContract>> ordered(ImportOrder order) {
        var parts = new ArrayList<List<WaitingContract>>();
        var part = new ArrayList<WaitingContract>();
        var families = new HashSet<ContractKey>();
        long bytes = 0;
        for (var contract : order.ordered()) {
            var family = family(contract.key());
            boolean apart =
                    families.contains(family)
                            || contract.references().stream()
                                    .map(Parts::family)
                                    .anyMatch(families::contains);
            if (apart || part.size() == MOST || bytes > MOST_BYTES) {
                parts.add(List.copyOf(part));
                part.clear();
                families.clear();
                bytes = 0;
            }
            part.add(contract);
            families.add(family);
            bytes += contract.waiting().bytes();
        }
        parts.add(part);
        return parts;
    }

    private static ContractKey family(ContractKey key) {
        return key.at(0, 0);
    }
}
