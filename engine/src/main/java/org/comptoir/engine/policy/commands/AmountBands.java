package org.comptoir.engine.policy.commands;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.policy.Parameter;
import org.comptoir.engine.policy.ShippingChargeCommand;

/// A charge by the value of the goods, each band up to its limit inclusive:
/// `upTo_1=EUR50&charge_1=EUR7.50&upTo_2=EUR200&charge_2=EUR4.90&default=EUR0`.
final class AmountBands implements ShippingChargeCommand<AmountBands.Bands> {
    record Bands(
            @Parameter(
                            "The band goes up to that value of goods, inclusive; once for each currency.")
                    Map<Integer, List<Money>> upTo,
            @Parameter("The charge in the band of that number, once for each currency.")
                    Map<Integer, List<Money>> charge,
            @Parameter(
                            name = "default",
                            value = "The charge above the last band, once for each currency.")
                    List<Money> above) {
        Bands {
            upTo = Map.copyOf(upTo);
            charge = Map.copyOf(charge);
            above = List.copyOf(above);
            if (!currencies(upTo).equals(currencies(charge))) {
                throw new IllegalArgumentException(
                        "bands %s and charges %s differ; give each upTo_n a charge_n in its currency"
                                .formatted(currencies(upTo), currencies(charge)));
            }
            upTo.forEach(
                    (band, amounts) -> ShippingAmounts.requireCharges("upTo_" + band, amounts));
            charge.forEach(
                    (band, amounts) -> ShippingAmounts.requireCharges("charge_" + band, amounts));
            ShippingAmounts.requireCharges("default", above);
            var limits = upTo.values().stream().flatMap(List::stream).toList();
            if (new HashSet<>(limits).size() < limits.size()) {
                throw new IllegalArgumentException(
                        "two bands end at the same value; give each upTo_n another");
            }
        }

        private static Map<Integer, Set<Currency>> currencies(Map<Integer, List<Money>> bands) {
            return bands.entrySet().stream()
                    .collect(
                            Collectors.toMap(
                                    Map.Entry::getKey,
                                    band ->
                                            band.getValue().stream()
                                                    .map(Money::currency)
                                                    .collect(Collectors.toSet())));
        }

        /// The charge for goods of that value.
        Optional<BigDecimal> of(BigDecimal goods, Currency currency) {
            Optional<BigDecimal> nearest = Optional.empty();
            var found = ShippingAmounts.in(currency, above);
            for (var band : upTo.entrySet()) {
                var limit = ShippingAmounts.in(currency, band.getValue());
                boolean holds = limit.filter(it -> goods.compareTo(it) <= 0).isPresent();
                if (holds && nearest.filter(it -> it.compareTo(limit.get()) < 0).isEmpty()) {
                    nearest = limit;
                    found =
                            ShippingAmounts.in(
                                    currency, charge.getOrDefault(band.getKey(), List.of()));
                }
            }
            return found;
        }
    }

    @Override
    public String code() {
        return "amount-bands";
    }

    @Override
    public String summary() {
        return "A charge by the seller that depends on the value of the goods.";
    }

    @Override
    public Class<Bands> parameters() {
        return Bands.class;
    }

    @Override
    public Charge charge(Shipment shipment, Bands bands) {
        return bands.of(shipment.goods(), shipment.currency())
                .<Charge>map(BySeller::new)
                .orElseGet(() ->
                        ShippingAmounts.missing(
                                shipment.currency(),
                                "a charge for goods of %s in that currency"
                                        .formatted(shipment.goods().toPlainString())));
    }
}
