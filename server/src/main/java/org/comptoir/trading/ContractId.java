package org.comptoir.trading;

import java.util.UUID;

/// Names one version of a contract.
public record ContractId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
