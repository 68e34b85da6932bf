package org.comptoir.ordering.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.comptoir.engine.catalog.OfferRow;
import org.comptoir.engine.entitlement.kit.Kit;
import org.comptoir.engine.entitlement.terms.KitConfiguration.Block;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.comptoir.ordering.CartView.Mark;
import org.junit.jupiter.api.Test;

/// Kits in a cart: docs/rules.md §3.2.10, §7.1.
class KitLinesTests {
    private final Bargains bargains = new Bargains();

    /// Trolleys at nothing of their own, with hammers at 9 up to five and 8 from six, and keys at
    /// 2.
    private Basket fitted() {
        bargains.contract("A")
                .sells("TROLLEY", "100")
                .sells("HAMMER", "10")
                .sells("HAMMER", "7", 6)
                .sells("KEY", "3")
                .builds(
                        "TROLLEY",
                        Block.of("HAMMER", row("HAMMER", "9"), many("HAMMER", "8")),
                        Block.of("KEY", row("KEY", "2")));
        return new Basket(bargains);
    }

    private static OfferRow row(String part, String amount) {
        return OfferRow.of(part, Money.of(amount, Bargains.EUR));
    }

    private static OfferRow many(String part, String amount) {
        return row(part, amount).from(Quantity.of(6)).withPrecedence(1);
    }

    private static Kit.Component of(String part, long units) {
        return new Kit.Component(part, Quantity.of(units));
    }

    @Test
    void theSameComponentsAreOneLine() {
        var basket =
                fitted().addKit("TROLLEY", 1, of("HAMMER", 1), of("KEY", 2))
                        .addKit("TROLLEY", 2, of("KEY", 2), of("HAMMER", 1));
        assertThat(basket.priced().lines()).hasSize(1);
        assertThat(basket.line(0).line().quantity()).isEqualTo(Quantity.of(3));
        assertThat(basket.unitPriceOf(0)).isEqualTo("13.00");
    }

    @Test
    void otherComponentsAndNoneAreOtherLines() {
        var basket =
                fitted().addKit("TROLLEY", 1, of("HAMMER", 1))
                        .addKit("TROLLEY", 1, of("HAMMER", 2))
                        .add("TROLLEY", 1);
        assertThat(basket.priced().lines()).hasSize(3);
        assertThat(basket.unitPriceOf(1)).isEqualTo("18.00");
        assertThat(basket.unitPriceOf(2)).isEqualTo("100.00");
        assertThat(basket.priced().goods().decimal()).isEqualTo("127.00");
    }

    @Test
    void thePiecesOfALineCountTogether() {
        var basket = fitted().addKit("TROLLEY", 2, of("HAMMER", 2));
        assertThat(basket.unitPriceOf(0)).isEqualTo("18.00");
        basket.addKit("TROLLEY", 1, of("HAMMER", 2));
        assertThat(basket.unitPriceOf(0)).isEqualTo("16.00");
    }

    @Test
    void piecesInsideKitsDoNotCountForTheTiersBesideThem() {
        var basket = fitted().addKit("TROLLEY", 3, of("HAMMER", 1)).add("HAMMER", 3);
        assertThat(basket.unitPriceOf(0)).isEqualTo("9.00");
        assertThat(basket.unitPriceOf(1)).isEqualTo("10.00");
    }

    @Test
    void whatCannotBeBuiltInIsRefusedWithTheComponent() {
        bargains.contract("B").sells("SAW", "5");
        var basket = fitted();
        assertThat(basket.refusedAddingKit("TROLLEY", 1, of("SAW", 1)).code())
                .isEqualTo("component-not-entitled");
        var own = basket.refusedAddingKit("TROLLEY", 1, of("TROLLEY", 1));
        assertThat(own.code()).isEqualTo("component-not-a-block");
        assertThat(own.arguments()).containsExactly("TROLLEY", "TROLLEY");
        assertThat(basket.refusedAddingKit("HAMMER", 1, of("KEY", 1)).code())
                .isEqualTo("kit-not-configured");
        assertThat(basket.refusedAddingKit("TROLLEY", 1, of("NOTHING", 1)).code())
                .isEqualTo("component-not-entitled");
        assertThat(basket.refusedAddingKit("NOTHING", 1, of("KEY", 1)).code())
                .isEqualTo("not-entitled");
    }

    @Test
    void ofSeveralContractsTheCheapestKitIsTaken() {
        bargains.contract("B")
                .sells("TROLLEY", "50")
                .sells("KEY", "9")
                .builds("TROLLEY", Block.of("KEY", row("KEY", "1")));
        var basket = fitted().addKit("TROLLEY", 1, of("KEY", 4));
        assertThat(basket.contractOf(0)).isEqualTo("B");
        assertThat(basket.unitPriceOf(0)).isEqualTo("4.00");
    }

    @Test
    void aKitWhoseContractIsGoneIsResolvedAnewOrMarked() {
        var basket = fitted().addKit("TROLLEY", 1, of("KEY", 1));
        bargains.contract("B")
                .sells("TROLLEY", "50")
                .sells("KEY", "9")
                .builds("TROLLEY", Block.of("KEY", row("KEY", "1.50")));
        bargains.ends("A");
        assertThat(basket.contractOf(0)).isEqualTo("B");
        assertThat(basket.marksOf(0)).containsExactly("contract-changed", "price-changed");
        bargains.deploy("B", "1.1").sells("TROLLEY", "50").sells("KEY", "9");
        assertThat(basket.marksOf(0)).containsExactly("kit-not-configured");
        assertThat(basket.obstacles()).containsExactly("kit-not-configured");
    }

    @Test
    void aComponentThatIsNoLongerABlockIsNamed() {
        var basket = fitted().addKit("TROLLEY", 1, of("KEY", 1));
        bargains.deploy("A", "1.1")
                .sells("TROLLEY", "50")
                .sells("KEY", "9")
                .sells("HAMMER", "9")
                .builds("TROLLEY", Block.of("HAMMER", row("HAMMER", "9")));
        assertThat(basket.line(0).marks()).contains(Mark.of("component-not-a-block", "KEY"));
        bargains.deploy("A", "1.2").sells("TROLLEY", "50");
        assertThat(basket.line(0).marks()).contains(Mark.of("component-not-entitled", "KEY"));
    }

    @Test
    void shippingWeighsTheComponentsAndCountsKits() {
        var basket = fitted().addKit("TROLLEY", 3, of("HAMMER", 1), of("KEY", 4)).add("TROLLEY", 1);
        var kilograms =
                Map.of(
                        "TROLLEY", new BigDecimal("50"),
                        "HAMMER", new BigDecimal("0.5"),
                        "KEY", new BigDecimal("0.1"));
        var shipment =
                Freight.shipment(basket.priced(), part -> Optional.ofNullable(kilograms.get(part)));
        assertThat(shipment.kilograms().orElseThrow()).isEqualByComparingTo("52.7");
        assertThat(shipment.units()).isEqualTo(4);
        assertThat(
                        Freight.shipment(
                                        basket.priced(),
                                        part ->
                                                Optional.ofNullable(kilograms.get(part))
                                                        .filter(_ -> !part.equals("KEY")))
                                .kilograms())
                .isEmpty();
    }
}
