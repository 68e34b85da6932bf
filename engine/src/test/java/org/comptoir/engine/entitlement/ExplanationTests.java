package org.comptoir.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.engine.entitlement.Shop.ANN;
import static org.comptoir.engine.entitlement.Shop.EURO;
import static org.comptoir.engine.entitlement.Shop.NOW;
import static org.comptoir.engine.entitlement.Shop.contract;
import static org.comptoir.engine.entitlement.Shop.list;
import static org.comptoir.engine.entitlement.Shop.master;
import static org.comptoir.engine.entitlement.Shop.offer;
import static org.comptoir.engine.entitlement.Shop.own;

import java.util.List;
import org.comptoir.engine.entitlement.Explanation.Loser;
import org.comptoir.engine.entitlement.terms.MemberKey;
import org.comptoir.engine.entitlement.terms.Participants;
import org.comptoir.engine.entitlement.terms.PolicyUse;
import org.comptoir.engine.entitlement.terms.Term;
import org.comptoir.engine.money.Percentage;
import org.comptoir.engine.money.Quantity;
import org.junit.jupiter.api.Test;

class ExplanationTests {
    @Test
    void showsTheArithmetic() {
        var explanation = explain(Shop.book(contract("A", master("-12.5"))), "SW1", 3);
        assertThat(explanation.arithmetic())
                .hasToString("Optional[80.00 × (1 − 12.5 / 100) = 70 → 70.00; × 3 = 210.00 EUR]");
    }

    @Test
    void namesEveryLoserWithItsRule() {
        var better =
                contract(
                        "A",
                        master("-5"),
                        own(offer("DR1", "97"), offer("DR1", "99").unpublished()));
        var explanation = explain(Shop.book(better, contract("B", list("Trade", "3"))), "DR1", 1);
        assertThat(explanation.decision())
                .isInstanceOfSatisfying(
                        Offer.class,
                        it -> {
                            assertThat(it.unitPrice().decimal()).isEqualTo("92.70");
                            assertThat(it.contract().name()).isEqualTo("B");
                        });
        assertThat(explanation.losers())
                .extracting(ExplanationTests::words)
                .containsExactlyInAnyOrder(
                        "A MasterCatalog price-higher 95.00 EUR > 92.70 EUR (3.2.5)",
                        "A OwnPrices price-higher 97.00 EUR > 92.70 EUR (3.2.5)",
                        "A - offer-not-published  (3.2.1)");
    }

    @Test
    void showsTheBuyerGeneralTermsInPlaceOfTheBase() {
        var base = contract("Base", Participants.nobody(), List.of(), master("-10"));
        var child = contract("A", alder(), List.of("Base", "Lost"), list("Trade", "50"));
        var whole = explain(Shop.book(base, child), "DR1", 1);
        assertThat(((Offer) whole.decision()).term().contract().name()).isEqualTo("Base");
        assertThat(whole.losers()).extracting(Loser::loss).contains(Loss.REFERENCE_LENDS_NOTHING);

        var seen = whole.forBuyer();
        assertThat(((Offer) seen.decision()).term().contract())
                .isEqualTo(Explanation.GENERAL_TERMS);
        assertThat(((Offer) seen.decision()).contract().name()).isEqualTo("A");
        assertThat(seen.toString()).doesNotContain("Base").doesNotContain("Lost");
    }

    @Test
    void hidesFromTheBuyerWhatIsForOthers() {
        var others = Participants.of(MemberKey.organization(Shop.id("Rail")));
        var secret = new Term.MasterCatalog(7, others, PolicyUse.PLAIN, Percentage.of("-30"));
        var whole = explain(Shop.book(contract("A", master("0"), secret)), "DR1", 1);
        assertThat(whole.losers()).extracting(Loser::loss).containsExactly(Loss.TERM_IS_FOR_OTHERS);
        assertThat(whole.forBuyer().losers()).isEmpty();
    }

    @Test
    void saysWhyTheDefaultContractStaysOut() {
        var everybody = contract("Default", Participants.everybody(), List.of(), master("0"));
        var book = Shop.book(everybody).with(Shop.account(false));
        var explanation = explain(book, "DR1", 1);
        assertThat(explanation.losers())
                .extracting(Loser::loss)
                .containsExactly(Loss.DEFAULT_CONTRACT_NOT_ALLOWED);
    }

    private static Participants alder() {
        return Participants.of(MemberKey.organization(Shop.ALDER));
    }

    private static Explanation explain(ContractBook book, String partNumber, long quantity) {
        int entry = book.catalog().find(partNumber).orElseThrow();
        return book.entitlementOf(ANN, NOW).explain(entry, Quantity.of(quantity), EURO);
    }

    private static String words(Loser it) {
        return "%s %s %s %s (%s)"
                .formatted(
                        it.contract().name(),
                        it.term().map(TermLabel::kind).orElse("-"),
                        it.loss().code(),
                        it.values(),
                        it.loss().rule());
    }
}
