package org.comptoir.engine.policy.commands;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.comptoir.engine.policy.Parameter;
import org.comptoir.engine.policy.ReturnChargeCommand;
import org.comptoir.engine.policy.ReturnedLine;

/// A part of the credit, by the days since it was shipped:
/// `days_1=30&percent_1=0&days_2=90&percent_2=-10&default=-20`.
final class PercentByDays implements ReturnChargeCommand<PercentByDays.Percentages> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    record Percentages(
            @Parameter("The band goes up to that many days after shipping, inclusive.")
                    Map<Integer, Integer> days,
            @Parameter(
                            "What the band of that number does to the credit: -10 keeps back 10 %. Nothing means 0.")
                    Map<Integer, BigDecimal> percent,
            @Parameter(
                            name = "default",
                            otherwise = "0",
                            value =
                                    "The same after the last band, and for goods shipped on an unknown day.")
                    BigDecimal later) {
        Percentages {
            days = Map.copyOf(days);
            percent = Map.copyOf(percent);
            DayBands.require(days);
            DayBands.requireDays(days, percent, "percent");
            Stream.concat(percent.values().stream(), Stream.of(later))
                    .forEach(Percentages::requirePart);
        }

        private static void requirePart(BigDecimal percent) {
            if (percent.signum() > 0) {
                throw new IllegalArgumentException(
                        "percentage %s pays back more than was paid; write -%<s to keep back %<s %%"
                                .formatted(percent.toPlainString()));
            }
            if (percent.negate().compareTo(HUNDRED) > 0) {
                throw new IllegalArgumentException(
                        "percentage %s is too large; give one from -100 to 0"
                                .formatted(percent.toPlainString()));
            }
        }
    }

    @Override
    public String code() {
        return "percent-by-days";
    }

    @Override
    public String summary() {
        return "Keeps back a part of the credit that depends on the days since shipping.";
    }

    @Override
    public Class<Percentages> parameters() {
        return Percentages.class;
    }

    @Override
    public BigDecimal adjustment(ReturnedLine line, Percentages given) {
        var percent =
                DayBands.of(given.days(), line.days())
                        .map(band -> given.percent().getOrDefault(band, BigDecimal.ZERO))
                        .orElse(given.later());
        return line.credit().multiply(percent).movePointLeft(2);
    }
}
