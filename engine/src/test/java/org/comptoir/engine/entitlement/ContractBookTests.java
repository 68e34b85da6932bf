package org.comptoir.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.engine.entitlement.Shop.ANN;
import static org.comptoir.engine.entitlement.Shop.NOW;
import static org.comptoir.engine.entitlement.Shop.contract;
import static org.comptoir.engine.entitlement.Shop.decide;
import static org.comptoir.engine.entitlement.Shop.master;
import static org.comptoir.engine.entitlement.Shop.offer;
import static org.comptoir.engine.entitlement.Shop.price;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.engine.catalog.OfferRows;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.entitlement.terms.Buyer;
import org.comptoir.engine.entitlement.terms.ContractTerms;
import org.comptoir.engine.entitlement.terms.ContractTerms.Usability;
import org.comptoir.engine.entitlement.terms.Participants;
import org.comptoir.engine.money.Quantity;
import org.junit.jupiter.api.Test;

class ContractBookTests {
    private final ContractTerms everybody =
            contract("Default", Participants.everybody(), List.of(), master("0"));

    @Test
    void changesWithoutTouchingTheOldBook() {
        var book = Shop.book(everybody);
        var changed = book.with(contract("A", master("-10")));
        assertThat(price(decide(changed, "DR1", 1))).isEqualTo("90.00");
        assertThat(price(decide(book, "DR1", 1))).isEqualTo("100.00");
        assertThat(price(decide(changed.without(Shop.id("A")), "DR1", 1))).isEqualTo("100.00");
    }

    @Test
    void replacesTheVersionOfTheSameKey() {
        var book = Shop.book(contract("A", master("-10"))).with(contract("A", master("-20")));
        assertThat(price(decide(book, "DR1", 1))).isEqualTo("80.00");
        assertThat(book.eligible(ANN, NOW)).hasSize(1);
    }

    @Test
    void leavesNoInstantBetweenTwoVersions() {
        var start = NOW.plusSeconds(60);
        var first =
                version("1.0", new Usability(false, Validity.ALWAYS, Optional.of(start)), "-10");
        var second =
                version("1.1", new Usability(true, Validity.from(start), Optional.empty()), "-20");
        var book = Shop.book(first, second);
        int drill = book.catalog().find("DR1").orElseThrow();
        var before =
                book.entitlementOf(ANN, start.minusNanos(1000))
                        .decide(drill, Quantity.ONE, Shop.EURO);
        var after = book.entitlementOf(ANN, start).decide(drill, Quantity.ONE, Shop.EURO);
        assertThat(price(before)).isEqualTo("90.00");
        assertThat(price(after)).isEqualTo("80.00");
    }

    @Test
    void forgetsAContractWithItsAccount() {
        var held = withAccount(contract("A", master("-10")));
        var book = Shop.book(everybody, held).with(Shop.account(false));
        assertThat(price(decide(book, "DR1", 1))).isEqualTo("90.00");
        assertThat(price(decide(book.withoutAccount(Shop.id("account")), "DR1", 1)))
                .isEqualTo("100.00");
    }

    @Test
    void worksOnAnotherCatalog() {
        var book = Shop.book(contract("A", master("-10"), Shop.own(offer("NEW", "5"))));
        var larger =
                Shop.builder()
                        .product("NEW", "Saws")
                        .priceList("Standard", OfferRows.of(offer("DR1", "50")))
                        .build();
        assertThat(price(decide(book.on(larger), "DR1", 1))).isEqualTo("45.00");
        assertThat(price(decide(book.on(larger), "NEW", 1))).isEqualTo("5.00");
    }

    @Test
    void passesOverADeadChoice() {
        var book = Shop.book(everybody, contract("A", master("-10")));
        var chosen = book.entitlementOf(ANN, NOW, Set.of(Shop.id("A"), Shop.id("dead")));
        assertThat(chosen.contracts()).extracting(it -> it.label().name()).containsExactly("A");
        assertThat(book.entitlementOf(ANN, NOW, Set.of(Shop.id("dead"))).tradable().isEmpty())
                .isTrue();
    }

    @Test
    void sharesWhatIsTradable() {
        var book = Shop.book(everybody, contract("A", master("-10")));
        var colleague = Buyer.of(Shop.id("rob"), List.of(Shop.id("Rail"), Shop.ALDER));
        var first = book.entitlementOf(ANN, NOW).tradable();
        assertThat(book.entitlementOf(colleague, NOW.plusSeconds(5)).tradable()).isSameAs(first);
        assertThat(
                        book.with(contract("Z", master("0")))
                                .without(Shop.id("Z"))
                                .entitlementOf(ANN, NOW)
                                .tradable())
                .isSameAs(first);
    }

    private static ContractTerms version(String version, Usability usability, String percent) {
        var it = contract("A", master(percent));
        return new ContractTerms(
                Shop.id(version),
                it.family(),
                version,
                0,
                it.buyers(),
                it.account(),
                it.references(),
                usability,
                it.activatedAt(),
                it.terms());
    }

    private static ContractTerms withAccount(ContractTerms it) {
        return new ContractTerms(
                it.key(),
                it.family(),
                it.version(),
                it.revision(),
                it.buyers(),
                Optional.of(Shop.id("account")),
                it.references(),
                it.usability(),
                it.activatedAt(),
                it.terms());
    }
}
