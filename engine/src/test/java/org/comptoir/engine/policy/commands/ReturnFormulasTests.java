package org.comptoir.engine.policy.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.comptoir.engine.policy.InvalidParameters;
import org.comptoir.engine.policy.Operation;
import org.comptoir.engine.policy.Origin;
import org.comptoir.engine.policy.Parameters;
import org.comptoir.engine.policy.PolicyCommand;
import org.comptoir.engine.policy.ReturnChargeCommand;
import org.comptoir.engine.policy.ReturnedLine;
import org.comptoir.engine.policy.Returns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnFormulasTests {
    static final Currency CAD = Currency.getInstance("CAD");
    static final String PERCENT = "days_1=30&percent_1=0&days_2=90&percent_2=-10&default=-20";
    static final String FLAT =
            "days_1=30&flat_1=CAD-5.00&flat_1=USD-3.00&days_2=90&flat_2=CAD-10&default=CAD-20";

    @ParameterizedTest(name = "after {0} days {1} of 200 come back")
    @CsvSource({"0, 200", "30, 200", "31, 180", "90, 180", "91, 160", ", 160"})
    void aPartIsKeptByDays(Integer days, BigDecimal expected) {
        assertThat(credit(line(CAD, "200", days), new PercentByDays(), PERCENT))
                .isEqualByComparingTo(expected);
    }

    @ParameterizedTest(name = "after {1} days {2} of 200 {0} come back")
    @CsvSource({
        "CAD, 30, 195",
        "USD, 30, 197",
        "CAD, 90, 190",
        "USD, 90, 200",
        "CAD, 91, 180",
        "USD, 91, 200",
        "EUR, 1, 200",
        "CAD, , 180"
    })
    void anAmountIsKeptByDaysAndCurrency(String currency, Integer days, BigDecimal expected) {
        assertThat(
                        credit(
                                line(Currency.getInstance(currency), "200", days),
                                new FlatByDays(),
                                FLAT))
                .isEqualByComparingTo(expected);
    }

    @Test
    void aCurrencyThatItsBandLacksTakesTheDefault() {
        assertThat(
                        credit(
                                line(CAD, "100", 1),
                                new FlatByDays(),
                                "days_1=30&flat_1=USD-3&default=CAD-20"))
                .isEqualByComparingTo("80");
    }

    @Test
    void aBandWithoutAValueKeepsNothing() {
        var early = line(CAD, "100", 1);
        assertThat(credit(early, new PercentByDays(), "days_1=30&default=-20"))
                .isEqualByComparingTo("100");
        assertThat(credit(early, new FlatByDays(), "days_1=30&default=CAD-20"))
                .isEqualByComparingTo("100");
        assertThat(credit(line(CAD, "100", 99), new PercentByDays(), "days_1=30&percent_1=-5"))
                .isEqualByComparingTo("100");
        assertThat(credit(early, new NoCharge(), "")).isEqualByComparingTo("100");
    }

    @Test
    void noMoreIsKeptThanWasPaid() {
        assertThat(credit(line(CAD, "3", 1), new FlatByDays(), "default=CAD-20")).isZero();
    }

    @Test
    void noMoreIsPaidBackThanWasPaid() {
        var generous = List.of(operation(new Generous(), ""), operation(new PercentByDays(), ""));
        assertThat(Returns.credit(line(CAD, "100", 1), generous)).isEqualByComparingTo("100");
    }

    /// A command of a plug-in that gets the sign wrong.
    private static final class Generous implements ReturnChargeCommand<Generous.None> {
        record None() {}

        @Override
        public String code() {
            return "generous";
        }

        @Override
        public Class<None> parameters() {
            return None.class;
        }

        @Override
        public BigDecimal adjustment(ReturnedLine line, None none) {
            return BigDecimal.TEN;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "percent, default=10, write -10 to keep back 10 %",
        "percent, days_1=30&percent_1=0.5, write -0.5 to keep back 0.5 %",
        "flat, default=CAD20, write CAD-20",
        "flat, days_1=30&flat_1=CAD-5&flat_1=USD3.50, write USD-3.5",
        "percent, days_1=30&days_01=60, is the same as 'days_1'; keep one",
        "flat, days_1=30&flat_1=CAD-5&flat_01=CAD-6, is the same as 'flat_1'; keep one"
    })
    void whatWouldPayMoreOrSaysTwoThingsIsRefused(String kind, String written, String help) {
        PolicyCommand<?> command = kind.equals("flat") ? new FlatByDays() : new PercentByDays();
        assertThatExceptionOfType(InvalidParameters.class)
                .isThrownBy(() -> command.check(parse(written)))
                .withMessageContaining(help);
    }

    @Test
    void severalChargesWorkOneAfterTheOther() {
        var flatThenPart =
                List.of(
                        operation(new FlatByDays(), "default=CAD-20"),
                        operation(new PercentByDays(), "default=-10"));
        assertThat(Returns.credit(line(CAD, "100", 1), flatThenPart)).isEqualByComparingTo("72");
        assertThat(Returns.credit(line(CAD, "100", 1), flatThenPart.reversed()))
                .isEqualByComparingTo("70");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "percent_1=-5",
                "days_1=-1",
                "days_1=30&days_2=30",
                "days_1=30&percent_1=-101",
                "default=CAD-5",
                "days_1=month"
            })
    void percentagesMustMakeSense(String written) {
        assertThatExceptionOfType(InvalidParameters.class)
                .isThrownBy(() -> new PercentByDays().check(parse(written)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"flat_1=CAD-5", "days_1=1&flat_1=5", "default=CAD-5&default=CAD-6"})
    void amountsMustMakeSense(String written) {
        assertThatExceptionOfType(InvalidParameters.class)
                .isThrownBy(() -> new FlatByDays().check(parse(written)));
    }

    @Test
    void generatedBandsAgreeWithTheReference() {
        for (int seed = 1; seed <= 2_000; seed++) {
            generatedBandsAgreeWithTheReference(new SplittableRandom(seed));
        }
    }

    private static void generatedBandsAgreeWithTheReference(SplittableRandom random) {
        int[] days = random.ints(random.nextInt(5), 0, 120).distinct().toArray();
        int[] values = random.ints(days.length, 0, 101).toArray();
        int otherwise = random.nextInt(101);
        int day = random.nextInt(150);
        int kept = reference(days, values, otherwise, day);
        var line = line(CAD, "1000", day);
        assertThat(
                        credit(
                                line,
                                new PercentByDays(),
                                written(days, values, "percent_%d=-%d", "-" + otherwise)))
                .isEqualByComparingTo(BigDecimal.valueOf(1000L - 10L * kept));
        assertThat(
                        credit(
                                line,
                                new FlatByDays(),
                                written(days, values, "flat_%d=CAD-%d", "CAD-" + otherwise)))
                .isEqualByComparingTo(BigDecimal.valueOf(1000L - kept));
    }

    private static int reference(int[] days, int[] values, int otherwise, int day) {
        int nearest = Integer.MAX_VALUE;
        int value = otherwise;
        for (int i = 0; i < days.length; i++) {
            if (days[i] >= day && days[i] < nearest) {
                nearest = days[i];
                value = values[i];
            }
        }
        return value;
    }

    private static String written(int[] days, int[] values, String value, String otherwise) {
        var text = new StringBuilder("default=" + otherwise);
        for (int i = 0; i < days.length; i++) {
            text.append("&days_%d=%d&".formatted(i, days[i])).append(value.formatted(i, values[i]));
        }
        return text.toString();
    }

    private static BigDecimal credit(ReturnedLine line, PolicyCommand<?> command, String written) {
        return Returns.credit(line, List.of(operation(command, written)));
    }

    private static Operation operation(PolicyCommand<?> command, String written) {
        return new Operation(command, parse(written));
    }

    private static ReturnedLine line(Currency currency, String credit, @Nullable Integer days) {
        return new ReturnedLine(currency, new BigDecimal(credit), Optional.ofNullable(days));
    }

    private static Parameters parse(String text) {
        return Parameters.parse(text, Origin.POLICY);
    }
}
