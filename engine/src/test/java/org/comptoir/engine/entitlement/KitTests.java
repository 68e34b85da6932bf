package org.comptoir.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.engine.entitlement.Shop.ANN;
import static org.comptoir.engine.entitlement.Shop.EURO;
import static org.comptoir.engine.entitlement.Shop.NOW;
import static org.comptoir.engine.entitlement.Shop.contract;
import static org.comptoir.engine.entitlement.Shop.master;
import static org.comptoir.engine.entitlement.Shop.offer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.catalog.OfferRow;
import org.comptoir.engine.catalog.ProductSelection;
import org.comptoir.engine.entitlement.kit.Kit;
import org.comptoir.engine.entitlement.kit.KitDecision;
import org.comptoir.engine.entitlement.kit.KitExplanation;
import org.comptoir.engine.entitlement.kit.KitOffer;
import org.comptoir.engine.entitlement.kit.KitPrices;
import org.comptoir.engine.entitlement.kit.KitRefusal;
import org.comptoir.engine.entitlement.terms.KitConfiguration;
import org.comptoir.engine.entitlement.terms.KitConfiguration.Block;
import org.comptoir.engine.entitlement.terms.Participants;
import org.comptoir.engine.entitlement.terms.SetUse;
import org.comptoir.engine.entitlement.terms.Term;
import org.comptoir.engine.money.Percentage;
import org.comptoir.engine.money.Quantity;
import org.junit.jupiter.api.Test;

/// Kits worked by hand (docs/rules.md §3.2.10). Everything may be bought at the standard prices:
/// DR1 100, DR2 250 up to nine and 230 from ten, SW1 80, a shirt 20, in L 18 from five.
class KitTests {
    private static final Percentage TENTH_OFF = Percentage.of("-10");

    @Test
    void costsTheSumOfItsComponentsByQuantity() {
        var book = kits(Block.of("SW1", offer("SW1", "70")), Block.of("DR2", TENTH_OFF));
        assertThat(price(book, "DR1", 1, part("SW1", 2), part("DR2", 1))).isEqualTo("365.00");
    }

    @Test
    void theBaseAddsNothingUnlessItIsABlock() {
        var without = kits(Block.of("SW1", offer("SW1", "70")));
        assertThat(price(without, "DR1", 1, part("SW1", 1))).isEqualTo("70.00");
        var itself = kits(Block.of("SW1", offer("SW1", "70")), Block.of("DR1", Percentage.ZERO));
        assertThat(price(itself, "DR1", 1, part("SW1", 1), part("DR1", 1))).isEqualTo("170.00");
    }

    @Test
    void takesTheAmountOfThePiecesOfTheWholeLine() {
        var few = offer("SW1", "70").upTo(Quantity.of(9));
        var many = offer("SW1", "60").from(Quantity.of(10));
        var book = kits(Block.of("SW1", few, many), Block.of("DR2", Percentage.ZERO));
        assertThat(price(book, "DR1", 4, part("SW1", 2))).isEqualTo("140.00");
        assertThat(price(book, "DR1", 5, part("SW1", 2))).isEqualTo("120.00");
        assertThat(price(book, "DR1", 9, part("DR2", 1))).isEqualTo("250.00");
        assertThat(price(book, "DR1", 10, part("DR2", 1))).isEqualTo("230.00");
    }

    @Test
    void prefersPrecedenceThenTheLowestThenThePercentage() {
        var preferred =
                kits(
                        Block.of(
                                "SW1",
                                offer("SW1", "70"),
                                offer("SW1", "75").withPrecedence(1),
                                offer("SW1", "72").withPrecedence(1),
                                offer("SW1", "60").withPrecedence(2).unpublished()));
        assertThat(price(preferred, "DR1", 1, part("SW1", 1))).isEqualTo("72.00");
        var both = kits(both(offer("SW1", "79").upTo(Quantity.of(5))));
        assertThat(price(both, "DR1", 5, part("SW1", 1))).isEqualTo("79.00");
        assertThat(price(both, "DR1", 6, part("SW1", 1))).isEqualTo("72.00");
    }

    @Test
    void roundsEachComponentAsAUnitPrice() {
        var book = kits(Block.of("SW1", offer("SW1", "0.335")), Block.of("DR1", TENTH_OFF));
        assertThat(price(book, "DR1", 1, part("SW1", 2))).isEqualTo("0.68");
        var half = new Kit.Component("SW1", Quantity.of("0.5"));
        assertThat(price(book, "DR1", 1, half)).isEqualTo("0.17");
    }

    @Test
    void aMissingPriceIsNeverNothing() {
        var book = kits(Block.of("SW1"), Block.of("DR2", offer("DR2", "5")));
        assertThat(price(book, "DR1", 1, part("DR2", 1), part("SW1", 1)))
                .isEqualTo("component-without-price SW1");
    }

    @Test
    void buildsInOnlyBlocksThatAreNotExcluded() {
        var book = kits(Block.of("SW1", TENTH_OFF).never(), Block.of("DR2", TENTH_OFF));
        assertThat(price(book, "DR1", 1, part("SW1", 1))).isEqualTo("component-not-a-block SW1");
        assertThat(price(book, "DR1", 1, part("DR1", 1))).isEqualTo("component-not-a-block DR1");
        assertThat(price(book, "DR2", 1, part("DR2", 1))).isEqualTo("kit-not-configured");
    }

    @Test
    void buildsInOnlyWhatMayBeBought() {
        var saws = SetUse.of(ProductSelection.ofEntries("SW1"));
        var never = new Term.Exclusion(7, Participants.everybody(), saws);
        var kit = term("DR1", Block.of("SW1", TENTH_OFF), Block.of("DR2", TENTH_OFF));
        var book = Shop.book(contract("A", master("0"), never, kit));
        assertThat(price(book, "DR1", 1, part("SW1", 1))).isEqualTo("component-not-entitled SW1");
        assertThat(price(book, "DR1", 1, part("XX1", 1))).isEqualTo("component-not-entitled XX1");
        assertThat(price(book, "SW1", 1, part("DR2", 1))).isEqualTo("not-entitled");
        assertThat(new KitPrices(entitlement(book)).blocks("DR1"))
                .containsExactly(book.catalog().find("DR2").orElseThrow());
    }

    @Test
    void aSkuHasTheBlockOfItsProduct() {
        var book = kits(Block.of("SH1", TENTH_OFF), Block.of("SH1-L", offer("SH1-L", "11")));
        assertThat(price(book, "DR1", 1, part("SH1-S", 1))).isEqualTo("18.00");
        assertThat(price(book, "DR1", 1, part("SH1-L", 1))).isEqualTo("11.00");
        assertThat(price(book, "DR1", 1, part("SH1", 1))).isEqualTo("component-choose-a-sku SH1");
        assertThat(price(book, "SH1", 1, part("SH1-S", 1))).isEqualTo("choose-a-sku");
        assertThat(new KitPrices(entitlement(book)).blocks("DR1")).hasSize(2);
    }

    @Test
    void ofSeveralContractsTheLowestKitWinsWhole() {
        var a = term("DR1", block("SW1", "10"), block("DR2", "50"));
        var b = term("DR1", block("SW1", "30"), block("DR2", "20"));
        var book = Shop.book(contract("A", master("0"), a), contract("B", master("0"), b));
        var offer = (KitOffer) decide(book, "DR1", 1, part("SW1", 1), part("DR2", 1));
        assertThat(offer.unitPrice().decimal()).isEqualTo("50.00");
        assertThat(offer.contract().name()).isEqualTo("B");
        assertThat(offer.arithmetic()).isEqualTo("1 × 20.00 + 1 × 30.00 = 50.00 EUR");
    }

    @Test
    void aPriceRuleReplacesKitsToo() {
        var rule = new Term.PriceRule(1, Participants.everybody(), List.of());
        var kit = term("DR1", block("DR2", "50"));
        var book = Shop.book(contract("A", rule, kit), contract("B", master("0")));
        assertThat(price(book, "DR1", 1, part("DR2", 1))).isEqualTo("kit-not-configured");
    }

    @Test
    void whatCostsTooMuchHasNoPrice() {
        var book = kits(block("SW1", "1000000000000"));
        assertThat(price(book, "DR1", 1, part("SW1", 1_000_000))).isEqualTo("amount-too-large");
    }

    @Test
    void explainsEveryComponentAndWhatLost() {
        var chosen = both(offer("SW1", "70"), offer("SW1", "90"));
        var dearer = contract("B", master("0"), term("DR1", block("SW1", "75")));
        var book = Shop.book(contract("A", master("0"), term("DR1", chosen)), dearer);
        var explanation = explain(book, "DR1", part("SW1", 2));
        assertThat(explanation.candidates())
                .extracting(it -> it.contract().name() + " " + it.loss() + " " + it.values())
                .containsExactlyInAnyOrder(
                        "A Optional.empty ", "B Optional[PRICE_HIGHER] 150.00 EUR > 140.00 EUR");
        assertThat(explanation.candidates())
                .filteredOn(it -> it.contract().name().equals("A"))
                .flatExtracting(KitExplanation.Candidate::components)
                .flatExtracting(KitExplanation.Choice::rejected)
                .extracting(KitExplanation.Rejected::loss)
                .containsExactly(Loss.OFFER_HIGHER_IN_LIST, Loss.FIXED_AMOUNT_FIRST);
    }

    @Test
    void isTheSameHoweverItsComponentsAreWritten() {
        assertThat(new Kit("B", List.of(part("Y", 1), part("X", 1), part("Y", 2))))
                .isEqualTo(new Kit("B", List.of(part("X", 1), part("Y", 3))));
        assertThatThrownBy(() -> new Kit("B", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> part("X", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ContractBook kits(Block... blocks) {
        return Shop.book(contract("A", master("0"), term("DR1", blocks)));
    }

    private static Term term(String base, Block... blocks) {
        var configuration = new KitConfiguration(base, Arrays.asList(blocks));
        return new Term.ConfiguredKits(8, Participants.everybody(), List.of(configuration));
    }

    private static Block block(String part, String amount) {
        return Block.of(part, offer(part, amount));
    }

    private static Block both(OfferRow... amounts) {
        return new Block("SW1", Arrays.asList(amounts), Optional.of(TENTH_OFF), false);
    }

    private static Kit.Component part(String partNumber, long units) {
        return new Kit.Component(partNumber, Quantity.of(units));
    }

    private static Entitlement entitlement(ContractBook book) {
        return book.entitlementOf(ANN, NOW);
    }

    private static KitDecision decide(
            ContractBook book, String base, long quantity, Kit.Component... parts) {
        return new KitPrices(entitlement(book))
                .decide(new Kit(base, Arrays.asList(parts)), Quantity.of(quantity), EURO);
    }

    private static KitExplanation explain(ContractBook book, String base, Kit.Component... parts) {
        return new KitPrices(entitlement(book))
                .explain(new Kit(base, Arrays.asList(parts)), Quantity.ONE, EURO);
    }

    private static String price(
            ContractBook book, String base, long quantity, Kit.Component... parts) {
        return switch (decide(book, base, quantity, parts)) {
            case KitOffer it -> it.unitPrice().decimal();
            case KitRefusal it ->
                    it.reason().code() + it.component().map(part -> " " + part).orElse("");
        };
    }
}
