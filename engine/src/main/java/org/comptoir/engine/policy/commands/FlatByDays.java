package org.comptoir.engine.policy.commands;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.policy.Parameter;
import org.comptoir.engine.policy.ReturnChargeCommand;
import org.comptoir.engine.policy.ReturnedLine;

/// An amount, by the days since it was shipped and by currency:
/// `days_1=30&flat_1=CAD-5.00&flat_1=USD-3.00&default=CAD-20`.
final class FlatByDays implements ReturnChargeCommand<FlatByDays.Amounts> {
    record Amounts(
            @Parameter("The band goes up to that many days after shipping, inclusive.")
                    Map<Integer, Integer> days,
            @Parameter(
                            "What the band of that number does to the credit, once for each currency: CAD-5.00 keeps back 5.")
                    Map<Integer, List<Money>> flat,
            @Parameter(
                            name = "default",
                            value =
                                    "The same after the last band, for a currency the band lacks, and for goods shipped on an unknown day; nothing means 0.")
                    List<Money> later) {
        Amounts {
            days = Map.copyOf(days);
            flat = Map.copyOf(flat);
            later = List.copyOf(later);
            DayBands.require(days);
            DayBands.requireDays(days, flat, "flat");
            flat.forEach((band, amounts) -> requireKept("flat_" + band, amounts));
            requireKept("default", later);
        }

        private static void requireKept(String name, List<Money> amounts) {
            ShippingAmounts.requireOnePerCurrency(name, amounts);
            for (var amount : amounts) {
                if (amount.hundredThousandths() > 0) {
                    throw new IllegalArgumentException(
                            "parameter '%s=%s%s' pays back more than was paid; write %2$s-%3$s to keep it back"
                                    .formatted(name, amount.currency(), amount.decimal()));
                }
            }
        }
    }

    @Override
    public String code() {
        return "flat-by-days";
    }

    @Override
    public String summary() {
        return "Keeps back an amount that depends on the days since shipping and on the currency.";
    }

    @Override
    public Class<Amounts> parameters() {
        return Amounts.class;
    }

    /// A band without any amount keeps nothing back.
    @Override
    public BigDecimal adjustment(ReturnedLine line, Amounts given) {
        var band = DayBands.of(given.days(), line.days());
        var amounts = band.map(number -> given.flat().getOrDefault(number, List.of()));
        if (amounts.filter(List::isEmpty).isPresent()) {
            return BigDecimal.ZERO;
        }
        return amounts.flatMap(known -> ShippingAmounts.in(line.currency(), known))
                .or(() -> ShippingAmounts.in(line.currency(), given.later()))
                .orElse(BigDecimal.ZERO);
    }
}
