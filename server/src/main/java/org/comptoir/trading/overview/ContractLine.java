package org.comptoir.trading.overview;

import java.time.Instant;
import java.util.Optional;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.ContractId;

/// A contract as a list shows it; `start` is inclusive, `end` exclusive, absent is open.
public record ContractLine(
        ContractId id,
        String name,
        String version,
        Standing standing,
        String usage,
        Optional<AccountId> account,
        Optional<String> accountName,
        Optional<Instant> start,
        Optional<Instant> end,
        Instant updated) {}
