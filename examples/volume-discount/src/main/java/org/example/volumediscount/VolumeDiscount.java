package org.example.volumediscount;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.Map;
import org.comptoir.engine.policy.Parameter;
import org.comptoir.engine.policy.ShippingChargeCommand;

/// A charge for each unit, less a percentage that grows with their number:
/// `perUnit_EUR=0.80&from_1=10&percent_1=-5&from_2=100&percent_2=-12.5`.
public final class VolumeDiscount implements ShippingChargeCommand<VolumeDiscount.Tiers> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    record Tiers(
            @Parameter("The charge for one unit in that currency.")
                    Map<Currency, BigDecimal> perUnit,
            @Parameter("The tier begins at that many units.") Map<Integer, Integer> from,
            @Parameter("What the tier takes off: -5 is 5 %.") Map<Integer, BigDecimal> percent) {
        Tiers {
            if (!from.keySet().equals(percent.keySet())) {
                throw new IllegalArgumentException(
                        "tiers %s and %s differ; give each from_n its percent_n"
                                .formatted(from.keySet(), percent.keySet()));
            }
            for (BigDecimal discount : percent.values()) {
                if (discount.signum() > 0 || discount.compareTo(HUNDRED.negate()) < 0) {
                    throw new IllegalArgumentException(
                            "discount %s is none; give a percentage from -100 to 0"
                                    .formatted(discount));
                }
            }
        }

        BigDecimal percentFor(int units) {
            return from.entrySet().stream()
                    .filter(tier -> tier.getValue() <= units)
                    .max(Comparator.comparing(Map.Entry::getValue))
                    .map(tier -> percent.getOrDefault(tier.getKey(), BigDecimal.ZERO))
                    .orElse(BigDecimal.ZERO);
        }
    }

    @Override
    public String code() {
        return "volume-discount";
    }

    @Override
    public String summary() {
        return "A charge for each unit, less a percentage that grows with their number.";
    }

    @Override
    public Class<Tiers> parameters() {
        return Tiers.class;
    }

    @Override
    public Charge charge(Shipment shipment, Tiers tiers) {
        BigDecimal perUnit = tiers.perUnit().get(shipment.currency());
        if (perUnit == null) {
            return new NotGiven("no charge per unit in %s".formatted(shipment.currency()));
        }
        BigDecimal full = perUnit.multiply(BigDecimal.valueOf(shipment.units()));
        BigDecimal discount = full.multiply(tiers.percentFor(shipment.units())).movePointLeft(2);
        return new BySeller(full.add(discount));
    }
}
