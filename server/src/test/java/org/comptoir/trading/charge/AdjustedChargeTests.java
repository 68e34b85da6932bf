package org.comptoir.trading.charge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.AbstractBigDecimalAssert;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.money.Money;
import org.comptoir.trading.PolicyId;
import org.comptoir.trading.charge.AdjustedCharge.Line;
import org.comptoir.trading.charge.ChargeAdjustment.ByAmount;
import org.comptoir.trading.charge.ChargeAdjustment.ByPercentage;
import org.comptoir.trading.charge.ChargeAdjustment.Change;
import org.junit.jupiter.api.Test;

class AdjustedChargeTests {
    private static final UUID HOLDER = new UUID(0, 9);
    private static final PolicyId GROUND = new PolicyId(new UUID(0, 1));
    private static final PolicyId EXPRESS = new PolicyId(new UUID(0, 2));
    private static final CatalogSnapshot CATALOG =
            CatalogSnapshot.builder()
                    .category("Tools")
                    .category("Hammers", "Tools")
                    .category("Gloves")
                    .product("HAMMER", "Hammers")
                    .sku("HAMMER-500", "HAMMER")
                    .product("GLOVE", "Gloves")
                    .build();

    @Test
    void aPercentageOnAllActsOnTheWholeCharge() {
        assertCharge("10", line("HAMMER-500", "30", all(percent("-20")))).isEqualByComparingTo("8");
    }

    @Test
    void aPercentageOnACategoryActsOnTheShareOfItsLines() {
        var tools = in("Tools", percent("-50"));
        assertCharge("10", line("HAMMER-500", "30", tools), line("GLOVE", "10", tools))
                .isEqualByComparingTo("6.25");
    }

    @Test
    void theNearestAdjustmentActsEvenIfItIsWorse() {
        assertCharge(
                        "10",
                        line(
                                "HAMMER-500",
                                "30",
                                all(percent("-50")),
                                in("Tools", percent("-40")),
                                in("Hammers", percent("-30")),
                                on("HAMMER", percent("-20")),
                                on("HAMMER-500", percent("-10"))))
                .isEqualByComparingTo("9");
        assertCharge(
                        "10",
                        line("HAMMER-500", "30", in("Tools", percent("-40")), all(percent("-50"))))
                .isEqualByComparingTo("6");
    }

    @Test
    void atOneLevelTheBetterForTheBuyerActsAndTheyNeverAddUp() {
        assertCharge("10", line("GLOVE", "10", all(percent("-10")), all(percent("-30"))))
                .isEqualByComparingTo("7");
        assertCharge("10", line("GLOVE", "10", all(percent("-10")), all(amount("-4", "EUR"))))
                .isEqualByComparingTo("6");
    }

    @Test
    void anAmountCountsOnceHoweverManyLinesItActsOn() {
        var off = all(amount("-4", "EUR"));
        assertCharge("10", line("HAMMER-500", "30", off), line("GLOVE", "10", off))
                .isEqualByComparingTo("6");
    }

    @Test
    void anAmountOfTheAccountCountsOnceUnderTwoOfItsContracts() {
        assertCharge(
                        "10",
                        line("HAMMER-500", "30", all(amount("-4", "EUR"))),
                        line("GLOVE", "10", all(amount("-4", "EUR"))))
                .isEqualByComparingTo("6");
    }

    @Test
    void anAmountTakesNoMoreThanTheShareOfItsLines() {
        assertCharge(
                        "80",
                        line("GLOVE", "10", on("GLOVE", amount("-100", "EUR"))),
                        line("HAMMER-500", "990"))
                .isEqualByComparingTo("79.2");
    }

    @Test
    void aCartSplitIntoLinesCostsWhatItCostsInOne() {
        var half = all(percent("-50"));
        var five = all(amount("-5", "EUR"));
        assertCharge("16", line("GLOVE", "20", half, five)).isEqualByComparingTo("8");
        assertCharge("16", line("GLOVE", "10", half, five), line("HAMMER-500", "10", half, five))
                .isEqualByComparingTo("8");
    }

    @Test
    void anAmountInAnotherCurrencyDoesNotCount() {
        assertCharge("10", line("GLOVE", "10", all(amount("-4", "USD"))))
                .isEqualByComparingTo("10");
    }

    @Test
    void theChargeNeverFallsBelowNothing() {
        assertCharge("10", line("GLOVE", "10", all(amount("-40", "EUR"))))
                .isEqualByComparingTo("0");
    }

    @Test
    void oneForAModeActsUnderThatModeOnlyAndBeforeOneForAll() {
        var adjustments =
                new ChargeAdjustment[] {
                    new ChargeAdjustment(
                            HOLDER, Optional.of(GROUND), Set.of(), Set.of(), percent("-10")),
                    all(percent("-30"))
                };
        var lines = List.of(line("GLOVE", "10", adjustments));
        var ten = BigDecimal.TEN;
        assertThat(new AdjustedCharge(lines, Optional.of(GROUND)).of(ten))
                .isEqualByComparingTo("9");
        assertThat(new AdjustedCharge(lines, Optional.of(EXPRESS)).of(ten))
                .isEqualByComparingTo("7");
        assertThat(new AdjustedCharge(lines, Optional.empty()).of(ten)).isEqualByComparingTo("7");
    }

    @Test
    void linesThatCostNothingShareTheChargeEvenly() {
        assertCharge(
                        "10",
                        line("GLOVE", "0", in("Gloves", percent("-50"))),
                        line("HAMMER-500", "0"))
                .isEqualByComparingTo("7.5");
    }

    private static AbstractBigDecimalAssert<?> assertCharge(String charge, Line... lines) {
        var adjusted = new AdjustedCharge(List.of(lines), Optional.empty());
        return assertThat(adjusted.of(new BigDecimal(charge)));
    }

    private static Line line(String partNumber, String amount, ChargeAdjustment... adjustments) {
        return new Line(partNumber, Money.of(amount, "EUR"), CATALOG, List.of(adjustments));
    }

    private static ChargeAdjustment all(Change change) {
        return new ChargeAdjustment(HOLDER, Optional.empty(), Set.of(), Set.of(), change);
    }

    private static ChargeAdjustment in(String category, Change change) {
        return new ChargeAdjustment(HOLDER, Optional.empty(), Set.of(), Set.of(category), change);
    }

    private static ChargeAdjustment on(String partNumber, Change change) {
        return new ChargeAdjustment(HOLDER, Optional.empty(), Set.of(partNumber), Set.of(), change);
    }

    private static Change percent(String signed) {
        return new ByPercentage(new BigDecimal(signed));
    }

    private static Change amount(String signed, String currency) {
        return new ByAmount(Money.of(signed, currency));
    }
}
