package org.comptoir.trading;

import java.util.Optional;
import org.comptoir.platform.Problem;
import org.springframework.stereotype.Component;

/// Every contract, and what may be done to it.
@Component
public class Contracts {
    private final ContractRows rows;

    Contracts(ContractRows rows) {
        this.rows = rows;
    }

    public Optional<Contract> find(ContractId id) {
        return rows.find(id);
    }

    /// The contract, which must exist.
    public Contract get(ContractId id) {
        return find(id).orElseThrow(() -> Problem.missing("no-such-contract", id));
    }
}
