package org.comptoir.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.policy.ParameterForm.Field;
import org.comptoir.engine.policy.ParameterForm.Kind;
import org.comptoir.engine.policy.ParameterForm.Times;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTests {
    enum Size {
        SMALL,
        LARGE
    }

    record All(
            String name,
            BigDecimal percent,
            int days,
            boolean free,
            Currency currency,
            Size size,
            Optional<BigDecimal> ceiling,
            List<String> codes,
            Map<Currency, BigDecimal> flat) {}

    record Tiers(Map<Integer, Integer> days, Map<Integer, List<String>> flat) {}

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource({
        "a%26b, a&b",
        "caf%C3%A9, café",
        "5% off, 5% off",
        "100%, 100%",
        "%zz, %zz",
        "C++, C++",
        "a=b=c, a=b=c",
        "%F0%9F%94%A7, \uD83D\uDD27"
    })
    void decodesPercentCodesAndLeavesTheRest(String written, String expected) {
        var parameters = Parameters.parse("name=" + written, Origin.POLICY);
        assertThat(parameters.first("name")).contains(expected);
    }

    @Test
    void keepsDuplicatesInOrder() {
        var parameters = Parameters.parse("flat_1=CAD-5.00&&flat_1=USD-3.00", Origin.COMMAND);
        assertThat(parameters.all("flat_1")).containsExactly("CAD-5.00", "USD-3.00");
        assertThat(parameters.names()).containsExactly("flat_1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"days", "=30", "days=30&oops"})
    void refusesAPieceThatIsNoParameter(String text) {
        assertThatExceptionOfType(InvalidParameters.class)
                .isThrownBy(() -> Parameters.parse(text, Origin.TERM))
                .withMessageContaining("write name=value");
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(Parameters.parse("", Origin.POLICY)).isEqualTo(Parameters.NONE);
    }

    @Test
    void prefersTheTermThenTheCommandThenThePolicy() {
        var merged =
                Parameters.merge(
                        Parameters.parse("a=term", Origin.TERM),
                        Parameters.parse("a=command&b=command", Origin.COMMAND),
                        Parameters.parse("a=policy&b=policy&b=again&c=policy", Origin.POLICY));

        assertThat(merged.all("a")).containsExactly("term");
        assertThat(merged.all("b")).containsExactly("command");
        assertThat(merged.all("c")).containsExactly("policy");
        assertThat(merged.origin("a")).contains(Origin.TERM);
        assertThat(merged.origin("b")).contains(Origin.COMMAND);
        assertThat(merged.origin("c")).contains(Origin.POLICY);
        assertThat(merged.origin("d")).isEmpty();
    }

    @Test
    void bindsEveryKindOfComponent() {
        var bound =
                parse(
                                "name=n&percent=-2.50&days=30&free=TRUE&currency=EUR&size=large"
                                        + "&codes=a&codes=b&flat_EUR=7.50&flat_USD=8&other=ignored")
                        .bind(All.class);

        assertThat(bound)
                .isEqualTo(
                        new All(
                                "n",
                                new BigDecimal("-2.50"),
                                30,
                                true,
                                Currency.getInstance("EUR"),
                                Size.LARGE,
                                Optional.empty(),
                                List.of("a", "b"),
                                Map.of(
                                        Currency.getInstance("EUR"), new BigDecimal("7.50"),
                                        Currency.getInstance("USD"), new BigDecimal("8"))));
    }

    @Test
    void bindsNumberedTiersWithSeveralValues() {
        var bound = parse("days_1=30&flat_1=CAD-5.00&flat_1=USD-3.00&days_2=90").bind(Tiers.class);

        assertThat(bound.days()).containsExactly(Map.entry(1, 30), Map.entry(2, 90));
        assertThat(bound.flat()).containsExactly(Map.entry(1, List.of("CAD-5.00", "USD-3.00")));
    }

    record Aliased(
            @Parameter(name = "default", otherwise = "EUR5", value = "An amount.") Money amount,
            @Parameter(name = "class", value = "Amounts.") Map<Integer, List<Money>> several) {}

    @Test
    void bindsNamesJavaReservesAndWhatHoldsOtherwise() {
        assertThat(parse("").bind(Aliased.class))
                .isEqualTo(new Aliased(Money.of("5", "EUR"), Map.of()));
        assertThat(parse("default=CAD-5.00&class_1=USD3&class_1=EUR4").bind(Aliased.class))
                .isEqualTo(
                        new Aliased(
                                Money.of("-5", "CAD"),
                                Map.of(1, List.of(Money.of("3", "USD"), Money.of("4", "EUR")))));
        assertThat(parse("default=EUR1&amount=2").unknownTo(List.of(Aliased.class)))
                .containsExactly("amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "EUR", "XYZ5", "EUR 5", "EUR1e9", "EUR1.000001", "EUR--5", "eur5"})
    void refusesWhatIsNoAmount(String text) {
        assertThatExceptionOfType(InvalidParameters.class)
                .isThrownBy(() -> parse("default=" + text).bind(Aliased.class))
                .withMessageContaining("'" + text + "' is not an amount");
    }

    @Test
    void drawsTheFormFromTheRecord() {
        assertThat(ParameterForm.of(Aliased.class).fields())
                .containsExactly(
                        new Field(
                                "default",
                                Kind.AMOUNT,
                                Times.AT_MOST_ONCE,
                                Optional.empty(),
                                List.of(),
                                Optional.of("EUR5"),
                                "An amount."),
                        new Field(
                                "class",
                                Kind.AMOUNT,
                                Times.ANY,
                                Optional.of(Kind.WHOLE),
                                List.of(),
                                Optional.empty(),
                                "Amounts."));
        assertThat(ParameterForm.of(All.class).fields())
                .extracting(Field::name, Field::kind, Field::times, Field::choices)
                .contains(
                        tuple("name", Kind.TEXT, Times.ONCE, List.of()),
                        tuple("size", Kind.CHOICE, Times.ONCE, List.of("SMALL", "LARGE")),
                        tuple("ceiling", Kind.DECIMAL, Times.AT_MOST_ONCE, List.of()),
                        tuple("codes", Kind.TEXT, Times.ANY, List.of()),
                        tuple("flat", Kind.DECIMAL, Times.AT_MOST_ONCE, List.of()));
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var parameters =
                parse("percent=ten&days=1&days=2&free=maybe&currency=Euro&size=XXL&flat_EU=1");

        assertThatExceptionOfType(InvalidParameters.class)
                .isThrownBy(() -> parameters.bind(All.class))
                .satisfies(refused ->
                        assertThat(refused.problems())
                                .extracting(InvalidParameters.Problem::message)
                                .containsExactly(
                                        "parameter 'name' is missing; add name=…",
                                        "parameter 'percent=ten' in the policy is not usable: 'ten' is not a decimal number; write one such as 12.50",
                                        "parameter 'days' has 2 values in the policy; keep one",
                                        "parameter 'free=maybe' in the policy is not usable: 'maybe' is not true or false; write one of them",
                                        "parameter 'currency=Euro' in the policy is not usable: 'Euro' is not a currency; write a code such as EUR",
                                        "parameter 'size=XXL' in the policy is not usable: 'XXL' is not one of SMALL, LARGE",
                                        "parameter 'flat_EU=1' in the policy is not usable: 'EU' is not a currency; write a code such as EUR"));
    }

    @Test
    void namesWhatNoCommandTakes() {
        assertThat(parse("name=a&nmae=b&flat_EUR=1&flatt_EUR=1").unknownTo(List.of(All.class)))
                .containsExactly("nmae", "flatt_EUR");
    }

    @Test
    void tellsTheAuthorOfAnUnsupportedComponent() {
        record Wrong(Thread thread) {}
        assertThatIllegalStateException()
                .isThrownBy(() -> parse("thread=main").bind(Wrong.class))
                .withMessageContaining("Thread");
    }

    private static Parameters parse(String text) {
        return Parameters.parse(text, Origin.POLICY);
    }
}
