package org.comptoir.engine.entitlement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.engine.money.Quantity;

/// The prices of one entry under one contract, by quantity (docs/rules.md §3.1.4: tiers look at the
/// summed quantity under one contract).
public record ContractTiers(ContractLabel contract, List<Tier> tiers) {
    /// From a quantity (inclusive) up to another (inclusive, absent: open) this offer holds.
    public record Tier(Quantity from, Optional<Quantity> upTo, Offer offer) {
        public Tier {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(upTo, "upTo");
            Objects.requireNonNull(offer, "offer");
        }
    }

    public ContractTiers {
        Objects.requireNonNull(contract, "contract");
        tiers = List.copyOf(tiers);
    }
}
