package org.comptoir.trading.imports.read;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comptoir.trading.content.value.ContractKey;
import org.comptoir.trading.imports.read.ReadFile.WaitingContract;

/// The contracts of a file on which others in it build: those that lend terms to another, and those
/// of which there are several versions.
public final class Lenders {
    private final Set<ContractKey> families = new HashSet<>();

    public Lenders(Collection<WaitingContract> contracts) {
        var seen = new HashSet<ContractKey>();
        for (var contract : contracts) {
            if (!seen.add(family(contract.key()))) {
                families.add(family(contract.key()));
            }
            contract.references().forEach(it -> families.add(family(it)));
        }
    }

    public boolean areIn(List<WaitingContract> part) {
        return part.stream().anyMatch(it -> families.contains(family(it.key())));
    }

    private static ContractKey family(ContractKey key) {
        return key.at(0, 0);
    }
}
