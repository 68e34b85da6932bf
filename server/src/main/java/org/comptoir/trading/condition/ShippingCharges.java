package org.comptoir.trading.condition;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.money.Decimals;
import org.comptoir.engine.policy.Operation;
import org.comptoir.engine.policy.ShippingChargeCommand;
import org.comptoir.engine.policy.ShippingChargeCommand.ByCarrier;
import org.comptoir.engine.policy.ShippingChargeCommand.BySeller;
import org.comptoir.engine.policy.ShippingChargeCommand.Charge;
import org.comptoir.engine.policy.ShippingChargeCommand.NotGiven;
import org.comptoir.engine.policy.ShippingChargeCommand.Shipment;
import org.comptoir.platform.Problem;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.plugin.Rehearsals;

/// The shipping charges for one contract: those in force at the nearest place that has any, or why
/// none of the terms counts (docs/rules.md §3.3).
public record ShippingCharges(List<Candidate> candidates) {
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000_000);

    public ShippingCharges {
        candidates = List.copyOf(candidates);
    }

    /// What one term says of the charge.
    public sealed interface Candidate {}

    /// A policy in force, with the commands that compute its charge, in sequence.
    public record InForce(BusinessPolicy policy, List<Operation> operations) implements Candidate {
        public InForce {
            operations = List.copyOf(operations);
        }
    }

    /// A term whose policy cannot be asked now, and why.
    public record Unknown(String reason) implements Candidate {}

    /// The policies in force that may decide it.
    public List<BusinessPolicy> policies() {
        return candidates.stream()
                .filter(InForce.class::isInstance)
                .map(it -> ((InForce) it).policy())
                .toList();
    }

    /// What the shipment costs, or nothing where no term says: of several, free comes first, then
    /// by the carrier, then the lowest by the seller. It never fails: what cannot be computed is
    /// not given.
    public Optional<Charge> charge(Shipment shipment) {
        return candidates.stream()
                .map(candidate -> charge(candidate, shipment))
                .min(
                        Comparator.comparingInt(ShippingCharges::rank)
                                .thenComparing(ShippingCharges::amount));
    }

    private static Charge charge(Candidate candidate, Shipment shipment) {
        return switch (candidate) {
            case InForce(_, var operations) ->
                    sum(operations.stream().map(one -> charge(one, shipment)).toList());
            case Unknown(var reason) -> new NotGiven(reason);
        };
    }

    private static Charge charge(Operation operation, Shipment shipment) {
        if (!(operation.command() instanceof ShippingChargeCommand<?> command)) {
            return new NotGiven("the policy has no command that computes a charge");
        }
        try {
            return payable(command.chargeBy(shipment, operation.parameters()));
        } catch (Rehearsals.Unrehearsed again) {
            throw again;
        } catch (Problem _) {
            return new NotGiven("the command %s gives no answer now".formatted(command.code()));
        } catch (RuntimeException failure) {
            return new NotGiven(
                    "the command %s fails: %s".formatted(command.code(), failure.getMessage()));
        }
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
        return carrier && total.signum() == 0 ? new ByCarrier() : payable(new BySeller(total));
    }

    private static Charge payable(Charge charge) {
        return charge instanceof BySeller(var amount)
                        && !(Decimals.isPlain(amount) && amount.compareTo(HIGHEST) <= 0)
                ? new NotGiven("the charge %s is too high".formatted(Decimals.shown(amount)))
                : charge;
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
