package org.comptoir.trading.approval;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// As whom somebody decides: as himself, or in the place of somebody absent; about every contract
/// of the store, or about those of the accounts that one of these represents.
record Decider(Optional<Person> absent, boolean everywhere, Set<UUID> standings) {
    Decider {
        standings = Set.copyOf(standings);
    }

    boolean isHimself() {
        return absent.isEmpty();
    }

    /// Whether he decides about a contract whose account these represent.
    boolean covers(Set<UUID> representatives) {
        return everywhere || !Collections.disjoint(standings, representatives);
    }
}
