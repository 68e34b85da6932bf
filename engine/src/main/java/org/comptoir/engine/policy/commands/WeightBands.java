package org.comptoir.engine.policy.commands;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.policy.Parameter;
import org.comptoir.engine.policy.ShippingChargeCommand;

/// A charge by weight, each band up to its limit inclusive:
/// `kilograms_1=5&charge_1=EUR6.90&kilograms_2=30&charge_2=EUR14.90&default=EUR39`.
final class WeightBands implements ShippingChargeCommand<WeightBands.Bands> {
    record Bands(
            @Parameter("The band goes up to that weight, inclusive.")
                    Map<Integer, BigDecimal> kilograms,
            @Parameter("The charge in the band of that number, once for each currency.")
                    Map<Integer, List<Money>> charge,
            @Parameter(
                            name = "default",
                            value = "The charge above the last band, once for each currency.")
                    List<Money> above,
            @Parameter("From that value of goods on, shipping is free.")
                    Map<Currency, BigDecimal> freeFrom) {
        Bands {
            kilograms = Map.copyOf(kilograms);
            charge = Map.copyOf(charge);
            above = List.copyOf(above);
            freeFrom = Map.copyOf(freeFrom);
            if (!kilograms.keySet().equals(charge.keySet())) {
                throw new IllegalArgumentException(
                        "bands %s and charges %s differ; give each kilograms_n its charge_n"
                                .formatted(kilograms.keySet(), charge.keySet()));
            }
            if (new HashSet<>(
                                    kilograms.values().stream()
                                            .map(BigDecimal::stripTrailingZeros)
                                            .toList())
                            .size()
                    < kilograms.size()) {
                throw new IllegalArgumentException(
                        "two bands end at the same weight; give each kilograms_n another");
            }
            charge.forEach(
                    (band, amounts) -> ShippingAmounts.requireCharges("charge_" + band, amounts));
            ShippingAmounts.requireCharges("default", above);
            ShippingAmounts.requireNotNegative("freeFrom", freeFrom);
        }

        /// The charges for a weight, one for each currency.
        List<Money> of(BigDecimal weight) {
            return kilograms.entrySet().stream()
                    .filter(band -> weight.compareTo(band.getValue()) <= 0)
                    .min(Comparator.comparing(Map.Entry::getValue))
                    .map(band -> charge.getOrDefault(band.getKey(), List.of()))
                    .orElse(above);
        }
    }

    @Override
    public String code() {
        return "weight-bands";
    }

    @Override
    public String summary() {
        return "A charge by the seller that grows with the weight in kilograms, free from an amount of goods on.";
    }

    @Override
    public Class<Bands> parameters() {
        return Bands.class;
    }

    @Override
    public Charge charge(Shipment shipment, Bands bands) {
        if (ShippingAmounts.isFree(shipment, bands.freeFrom())) {
            return new BySeller(BigDecimal.ZERO);
        }
        return shipment.kilograms()
                .map(weight -> charge(shipment.currency(), weight, bands))
                .orElseGet(() ->
                        new NotGiven(
                                "the weight of an article is unknown; give every one its own"));
    }

    private static Charge charge(Currency currency, BigDecimal weight, Bands bands) {
        return ShippingAmounts.in(currency, bands.of(weight))
                .<Charge>map(BySeller::new)
                .orElseGet(() ->
                        ShippingAmounts.missing(
                                currency,
                                "a charge for %s kg in that currency"
                                        .formatted(weight.toPlainString())));
    }
}
