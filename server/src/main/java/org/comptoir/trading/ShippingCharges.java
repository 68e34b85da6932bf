package org.comptoir.trading;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.policy.ShippingChargeCommand;
import org.comptoir.engine.policy.ShippingChargeCommand.ByCarrier;
import org.comptoir.engine.policy.ShippingChargeCommand.BySeller;
import org.comptoir.engine.policy.ShippingChargeCommand.Charge;
import org.comptoir.engine.policy.ShippingChargeCommand.NotGiven;
import org.comptoir.engine.policy.ShippingChargeCommand.Shipment;

/// The shipping charges in force for one contract: those of the nearest place that has any
/// (docs/rules.md §3.3).
public record ShippingCharges(List<Candidate> candidates) {
    /// A policy with the commands that compute its charge, in sequence.
    public record Candidate(BusinessPolicy policy, List<Policies.Operation> operations) {
        public Candidate {
            operations = List.copyOf(operations);
        }

        private Charged charge(Shipment shipment) {
            var charges =
                    operations.stream().map(operation -> charge(operation, shipment)).toList();
            return new Charged(policy, sum(charges));
        }

        private static Charge charge(Policies.Operation operation, Shipment shipment) {
            return operation.command() instanceof ShippingChargeCommand<?> command
                    ? command.chargeBy(shipment, operation.parameters())
                    : new NotGiven("the policy has no command that computes a charge");
        }

        private static Charge sum(List<Charge> charges) {
            var total = BigDecimal.ZERO;
            boolean carrier = false;
            for (var charge : charges) {
                switch (charge) {
                    case BySeller(var amount) -> total = total.add(amount);
                    case ByCarrier() -> carrier = true;
                    case NotGiven notGiven -> {
                        return notGiven;
                    }
                }
            }
            return carrier && total.signum() == 0 ? new ByCarrier() : new BySeller(total);
        }
    }

    /// A charge and the policy that says so.
    public record Charged(BusinessPolicy policy, Charge charge) {}

    public ShippingCharges {
        candidates = List.copyOf(candidates);
    }

    /// What the shipment costs, or nothing where no term says: of several, free comes first, then
    /// by the carrier, then the lowest by the seller.
    public Optional<Charged> charge(Shipment shipment) {
        return candidates.stream()
                .map(candidate -> candidate.charge(shipment))
                .min(
                        Comparator.comparingInt((Charged one) -> rank(one.charge()))
                                .thenComparing(one -> amount(one.charge())));
    }

    private static int rank(Charge charge) {
        return switch (charge) {
            case BySeller(var amount) -> amount.signum() == 0 ? 0 : 2;
            case ByCarrier() -> 1;
            case NotGiven _ -> 3;
        };
    }

    private static BigDecimal amount(Charge charge) {
        return charge instanceof BySeller(var amount) ? amount : BigDecimal.ZERO;
    }
}
