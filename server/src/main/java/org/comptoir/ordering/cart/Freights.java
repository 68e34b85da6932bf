package org.comptoir.ordering.cart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Rounding;
import org.comptoir.engine.policy.ShippingChargeCommand.ByCarrier;
import org.comptoir.engine.policy.ShippingChargeCommand.BySeller;
import org.comptoir.engine.policy.ShippingChargeCommand.Charge;
import org.comptoir.engine.policy.ShippingChargeCommand.NotGiven;
import org.comptoir.trading.PolicyId;
import org.comptoir.trading.charge.AdjustedCharge;
import org.comptoir.trading.condition.ShippingCharges;
import org.comptoir.trading.condition.ShippingChoice;

/// What shipping and handling a cart cost under each mode that its contracts share, and before one
/// is chosen.
public record Freights(Freight plain, List<OfMode> modes) {
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000_000);

    /// The freight of one mode.
    public record OfMode(ShippingChoice mode, Freight freight) {
        private boolean isNamed(String asked) {
            var choice = CartViews.choice(mode);
            return choice.id().toString().equals(asked)
                    || choice.policy().equals(asked)
                    || choice.name().equals(asked);
        }
    }

    public Freights {
        modes = List.copyOf(modes);
    }

    /// The freight of the mode asked for by id or name, nothing asked meaning the first; that
    /// before a mode is chosen where there is no such mode.
    public Freight under(String asked) {
        return modes.stream()
                .filter(it -> asked.isEmpty() || it.isNamed(asked))
                .findFirst()
                .map(OfMode::freight)
                .orElse(plain);
    }

    boolean has(String asked) {
        return asked.isEmpty() || modes.stream().anyMatch(it -> it.isNamed(asked));
    }

    /// The charge of an order under several contracts: of all they say, free comes first, then by
    /// carrier, then the lowest by the seller. Where no term says anything, there is none.
    static Freights of(PricedCart cart, Articles articles) {
        var reckoning =
                new Reckoning(cart, charge(cart, articles).orElse(new BySeller(BigDecimal.ZERO)));
        var modes =
                cart.fit().shippingModes(cart.inUse()).stream()
                        .map(it -> new OfMode(it, reckoning.of(Optional.of(it.id()))))
                        .toList();
        return new Freights(reckoning.of(Optional.empty()), modes);
    }

    private static Optional<Charge> charge(PricedCart cart, Articles articles) {
        var candidates =
                cart.inUse().stream()
                        .flatMap(deal -> deal.conditions().shippingCharges().candidates().stream())
                        .toList();
        return new ShippingCharges(candidates).charge(Freight.shipment(cart, articles));
    }

    /// One charge, to be adjusted for each mode.
    private record Reckoning(PricedCart cart, Charge charge) {
        Freight of(Optional<PolicyId> mode) {
            var nothing = Money.zero(cart.cart().currency());
            return switch (charge) {
                case BySeller(var amount) -> bySeller(adjusted(amount, mode), nothing);
                case ByCarrier() -> new Freight(nothing, handling(), true, Optional.empty());
                case NotGiven(var reason) ->
                        new Freight(nothing, handling(), false, Optional.of(reason));
            };
        }

        private BigDecimal adjusted(BigDecimal amount, Optional<PolicyId> mode) {
            var lines = cart.lines().stream().flatMap(it -> line(it).stream()).toList();
            return new AdjustedCharge(lines, mode).of(amount);
        }

        private static Optional<AdjustedCharge.Line> line(PricedLine line) {
            return line.amount()
                    .flatMap(amount ->
                            line.deal()
                                    .map(deal ->
                                            new AdjustedCharge.Line(
                                                    line.line().partNumber(),
                                                    amount,
                                                    deal.prices().catalog(),
                                                    deal.conditions().additions().adjustments())));
        }

        private Freight bySeller(BigDecimal amount, Money nothing) {
            if (amount.compareTo(HIGHEST) > 0) {
                return new Freight(nothing, handling(), false, Optional.of("it is too high"));
            }
            var currency = cart.cart().currency();
            var rounded = amount.setScale(Rounding.minorUnit(currency), RoundingMode.HALF_UP);
            return new Freight(Money.of(rounded, currency), handling(), false, Optional.empty());
        }

        /// Of several contracts that say something of handling, the lowest counts.
        private Money handling() {
            var currency = cart.cart().currency();
            return cart.inUse().stream()
                    .flatMap(deal -> deal.conditions().additions().handling().stream())
                    .filter(it -> it.isIn(currency))
                    .map(it -> it.of(cart.goods()))
                    .min(Comparator.naturalOrder())
                    .orElse(Money.zero(currency));
        }
    }
}
