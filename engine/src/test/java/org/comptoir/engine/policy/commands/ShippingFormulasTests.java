package org.comptoir.engine.policy.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.comptoir.engine.policy.InvalidParameters;
import org.comptoir.engine.policy.Origin;
import org.comptoir.engine.policy.Parameters;
import org.comptoir.engine.policy.ShippingChargeCommand;
import org.comptoir.engine.policy.ShippingChargeCommand.BySeller;
import org.comptoir.engine.policy.ShippingChargeCommand.NotGiven;
import org.comptoir.engine.policy.ShippingChargeCommand.Shipment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The charges by the seller against the arithmetic anyone would do by hand, on generated bands.
class ShippingFormulasTests {
    static final String WEIGHTS =
            "kilograms_1=5&charge_1=EUR6.90&charge_1=USD7.90&kilograms_2=30&charge_2=EUR14.90&default=EUR39&freeFrom_EUR=500";
    static final String AMOUNTS =
            "upTo_1=EUR50&charge_1=EUR7.50&upTo_2=EUR200&upTo_2=USD220&charge_2=EUR4.90&charge_2=USD6&default=EUR0";

    /// A band as the reference sees it, in cents and grams.
    private record Band(int limit, int charge) {}

    @ParameterizedTest(name = "{0} kg cost {1}")
    @CsvSource({"0, 6.90", "5, 6.90", "5.001, 14.90", "30.00, 14.90", "30.001, 39"})
    void weightsAreInclusive(BigDecimal kilograms, BigDecimal expected) {
        charges(new WeightBands(), shipment("EUR", "10", kilograms, 1), WEIGHTS, expected);
    }

    @ParameterizedTest(name = "goods of {0} {1} ship for {2}")
    @CsvSource({
        "50, EUR, 7.50",
        "50.01, EUR, 4.90",
        "200, EUR, 4.90",
        "200.01, EUR, 0",
        "9, USD, 6"
    })
    void valuesAreInclusive(String goods, String currency, BigDecimal expected) {
        charges(new AmountBands(), shipment(currency, goods, BigDecimal.ONE, 1), AMOUNTS, expected);
    }

    @Test
    void unitsAreCountedUntilShippingIsFree() {
        var written = "perUnit_EUR=0.80&freeFrom_EUR=250";
        var command = new PerUnit();
        charges(
                command,
                shipment("EUR", "249.99", BigDecimal.ONE, 7),
                written,
                new BigDecimal("5.6"));
        charges(command, shipment("EUR", "250", BigDecimal.ONE, 7), written, BigDecimal.ZERO);
    }

    @Test
    void enoughGoodsShipForNothingWhateverTheirWeight() {
        var heavy = shipment("EUR", "500", new BigDecimal("900"), 1);
        charges(new WeightBands(), heavy, WEIGHTS, BigDecimal.ZERO);
    }

    @Test
    void anUnknownWeightIsNoWeight() {
        var unknown =
                new Shipment(Currency.getInstance("EUR"), BigDecimal.TEN, Optional.empty(), 1);
        assertThat(new WeightBands().chargeBy(unknown, parse(WEIGHTS)))
                .isInstanceOfSatisfying(
                        NotGiven.class,
                        it -> assertThat(it.reason()).contains("weight of an article is unknown"));
        var plenty =
                new Shipment(
                        Currency.getInstance("EUR"), new BigDecimal("500"), Optional.empty(), 1);
        assertThat(new WeightBands().chargeBy(plenty, parse(WEIGHTS))).isInstanceOf(BySeller.class);
    }

    @Test
    void aCurrencyWithoutAChargeIsNeverFree() {
        var heavy = shipment("USD", "10", new BigDecimal("6"), 1);
        var large = shipment("USD", "221", BigDecimal.ONE, 1);
        assertThat(new WeightBands().chargeBy(heavy, parse(WEIGHTS))).isInstanceOf(NotGiven.class);
        assertThat(new AmountBands().chargeBy(large, parse(AMOUNTS))).isInstanceOf(NotGiven.class);
        assertThat(new PerUnit().chargeBy(large, parse("perUnit_EUR=1")))
                .isInstanceOf(NotGiven.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kilograms_1=5",
                "charge_1=EUR5",
                "kilograms_1=5&charge_1=EUR-5",
                "kilograms_1=5&charge_1=EUR5&charge_1=EUR6",
                "kilograms_1=5&charge_1=EUR5&kilograms_2=5.0&charge_2=EUR6",
                "default=EUR-1",
                "freeFrom_EUR=-1"
            })
    void weightsMustMakeSense(String written) {
        assertThatExceptionOfType(InvalidParameters.class)
                .isThrownBy(() -> new WeightBands().check(parse(written)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "upTo_1=EUR5",
                "charge_1=EUR5",
                "upTo_1=EUR5&charge_1=USD5",
                "upTo_1=EUR5&charge_1=EUR-5",
                "upTo_1=EUR5&charge_1=EUR5&upTo_2=EUR5.00&charge_2=EUR6"
            })
    void valuesMustMakeSense(String written) {
        assertThatExceptionOfType(InvalidParameters.class)
                .isThrownBy(() -> new AmountBands().check(parse(written)));
    }

    @Test
    void generatedBandsAgreeWithTheReference() {
        for (int seed = 1; seed <= 2_000; seed++) {
            generatedBandsAgreeWithTheReference(new SplittableRandom(seed));
        }
    }

    private static void generatedBandsAgreeWithTheReference(SplittableRandom random) {
        var bands = bands(random);
        int otherwise = random.nextInt(5000);
        int value = random.nextInt(60_000);
        var expected = BigDecimal.valueOf(reference(bands, otherwise, value), 2);
        var goods = BigDecimal.valueOf(value, 2).toPlainString();
        charges(
                new AmountBands(),
                shipment("EUR", goods, BigDecimal.ONE, 1),
                written(bands, "upTo_%d=EUR%s", 2, otherwise),
                expected);
        charges(
                new WeightBands(),
                shipment("EUR", "1", BigDecimal.valueOf(value, 3), 1),
                written(bands, "kilograms_%d=%s", 3, otherwise),
                expected);
    }

    private static List<Band> bands(SplittableRandom random) {
        var bands = new ArrayList<Band>();
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            int limit = random.nextInt(600) * 100;
            if (bands.stream().noneMatch(band -> band.limit() == limit)) {
                bands.add(new Band(limit, random.nextInt(5000)));
            }
        }
        return bands;
    }

    private static int reference(List<Band> bands, int otherwise, int value) {
        int best = Integer.MAX_VALUE;
        int charge = otherwise;
        for (Band band : bands) {
            if (value <= band.limit() && band.limit() < best) {
                best = band.limit();
                charge = band.charge();
            }
        }
        return charge;
    }

    private static String written(List<Band> bands, String limit, int scale, int otherwise) {
        var text = new StringBuilder("default=EUR" + BigDecimal.valueOf(otherwise, 2));
        for (int i = 0; i < bands.size(); i++) {
            var band = bands.get(i);
            text.append('&').append(limit.formatted(i, BigDecimal.valueOf(band.limit(), scale)));
            text.append("&charge_%d=EUR%s".formatted(i, BigDecimal.valueOf(band.charge(), 2)));
        }
        return text.toString();
    }

    private static void charges(
            ShippingChargeCommand<?> command,
            Shipment shipment,
            String written,
            BigDecimal expected) {
        assertThat(command.chargeBy(shipment, parse(written)))
                .as(written)
                .isInstanceOfSatisfying(
                        BySeller.class,
                        charge -> assertThat(charge.amount()).isEqualByComparingTo(expected));
    }

    private static Shipment shipment(
            String currency, String goods, BigDecimal kilograms, int units) {
        return new Shipment(
                Currency.getInstance(currency),
                new BigDecimal(goods),
                Optional.of(kilograms),
                units);
    }

    private static Parameters parse(String text) {
        return Parameters.parse(text, Origin.POLICY);
    }
}
