package org.comptoir.trading.overview;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comptoir.members.OrganizationId;
import org.comptoir.trading.AccountId;

/// An account as a list shows it, with how many contracts it has, how many of them sell, and when
/// the first of these ends.
public record AccountLine(
        AccountId id,
        String name,
        boolean active,
        boolean baseContracts,
        Optional<OrganizationId> holder,
        Set<UUID> representatives,
        int contracts,
        int selling,
        Optional<Instant> nextEnd,
        Instant updated) {
    public AccountLine {
        representatives = Set.copyOf(representatives);
    }
}
