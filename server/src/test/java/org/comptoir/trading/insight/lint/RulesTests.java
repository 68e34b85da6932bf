package org.comptoir.trading.insight.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.insight.lint.Paper.EVERYBODY;
import static org.comptoir.trading.insight.lint.Paper.NOW;
import static org.comptoir.trading.insight.lint.Paper.days;
import static org.comptoir.trading.insight.lint.Paper.offer;
import static org.comptoir.trading.insight.lint.Paper.own;

import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.catalog.ProductSelection;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.entitlement.terms.PolicyUse;
import org.comptoir.engine.entitlement.terms.SetUse;
import org.comptoir.engine.entitlement.terms.Term;
import org.comptoir.engine.money.Percentage;
import org.comptoir.engine.money.Quantity;
import org.comptoir.trading.insight.lint.Paper.Shape;
import org.junit.jupiter.api.Test;

/// Each rule finds its weakness, and nothing in the neighbour that does not have it.
class RulesTests {
    private static final SetUse TOOLS = SetUse.of(ProductSelection.ofCategories("Tools"));
    private static final SetUse NOTHING = SetUse.of(ProductSelection.ofCategories("Nothing"));

    private final Paper paper = new Paper();
    private final AccountRule accounts = new AccountRule(Object::equals);

    @Test
    void findsOffersOfArticlesThatAreGone() {
        paper.with("Old", own(offer("A", 10), offer("Z", 3), offer("Y", 3)))
                .with("New", own(offer("A", 10)));
        assertThat(paper.findings(new OwnPriceRule()))
                .containsExactly("orphaned-sku Old 1 [Own, 2, Y]");
    }

    @Test
    void findsOffersOutsideTheContract() {
        var until = Shape.PLAIN.during(Validity.until(days(100)));
        paper.with("Late", until, own(offer("A", 10).during(Validity.from(days(100)))))
                .with("Timely", until, own(offer("A", 10).during(Validity.from(days(99)))));
        assertThat(paper.findings(new OwnPriceRule()))
                .containsExactly("offer-never-applies Late 1 [Own, 1, A]");
    }

    @Test
    void findsDaysWithoutAPriceBetweenTwoOffers() {
        var first = offer("A", 10).during(Validity.until(days(10)));
        paper.with("Torn", own(first, offer("A", 11).during(Validity.from(days(11)))))
                .with("Whole", own(first, offer("A", 11).during(Validity.from(days(10)))))
                .with(
                        "Covered",
                        own(first, offer("A", 11).during(Validity.from(days(11))), offer("A", 9)))
                .with(
                        "Over",
                        own(
                                offer("A", 12).during(Validity.until(days(-9))),
                                offer("A", 13).during(Validity.from(days(-5)))));
        assertThat(paper.findings(new OwnPriceRule()))
                .containsExactly("offer-gap Torn 1 [Own, 1, A]");
    }

    @Test
    void findsPricesUnderTheFloor() {
        paper.with("Low", own(offer("A", 8), offer("B", 15)))
                .with("High", own(offer("A", 9), offer("C", 1)));
        assertThat(paper.findings(new OwnPriceRule()))
                .containsExactly("below-floor Low 1 [Own, 1, A]");
    }

    @Test
    void findsPercentagesThatLeadUnderTheFloor() {
        paper.with(
                        "Deep",
                        new Term.MasterCatalog(2, EVERYBODY, PolicyUse.PLAIN, Percentage.of(-11)))
                .with(
                        "Deeper",
                        new Term.SelectiveList(
                                3,
                                EVERYBODY,
                                PolicyUse.PLAIN,
                                "Standard",
                                TOOLS,
                                Percentage.of(-30)))
                .with(
                        "Fair",
                        new Term.MasterCatalog(2, EVERYBODY, PolicyUse.PLAIN, Percentage.of(-10)));
        assertThat(paper.findings(new FloorRule()))
                .containsExactly(
                        "below-floor Deep 2 [Standard, 1, A]",
                        "below-floor Deeper 3 [Standard, 2, A]");
    }

    @Test
    void findsTermsThatNeverApply() {
        var ended = PolicyUse.during(Validity.until(days(10)));
        var later = Shape.PLAIN.during(Validity.from(days(10)));
        paper.with("Never", later, new Term.MasterCatalog(4, EVERYBODY, ended, Percentage.ZERO))
                .with("Briefly", new Term.MasterCatalog(4, EVERYBODY, ended, Percentage.ZERO));
        assertThat(paper.findings(new TermRule())).containsExactly("term-never-applies Never 4 []");
    }

    @Test
    void findsEmptySetsAndLists() {
        paper.with("Empty set", new Term.Inclusion(1, EVERYBODY, NOTHING))
                .with(
                        "Bare list",
                        new Term.NamedList(2, EVERYBODY, PolicyUse.PLAIN, "Bare", Percentage.ZERO))
                .with(
                        "No list",
                        new Term.NamedList(3, EVERYBODY, PolicyUse.PLAIN, "None", Percentage.ZERO))
                .with("No offers", own())
                .with(
                        "Full",
                        new Term.Inclusion(1, EVERYBODY, TOOLS),
                        new Term.NamedList(
                                2, EVERYBODY, PolicyUse.PLAIN, "Standard", Percentage.ZERO));
        assertThat(paper.findings(new TermRule()))
                .containsExactly(
                        "empty-list Bare list 2 []",
                        "empty-list No list 3 []",
                        "empty-list No offers 1 []",
                        "empty-set Empty set 1 []");
    }

    @Test
    void findsExclusionsThatLeaveNothing() {
        var a = SetUse.of(ProductSelection.ofEntries("A"));
        paper.with(
                        "Nothing left",
                        new Term.Inclusion(1, EVERYBODY, a),
                        new Term.Exclusion(2, EVERYBODY, TOOLS))
                .with(
                        "Something left",
                        new Term.Inclusion(1, EVERYBODY, TOOLS),
                        new Term.Exclusion(2, EVERYBODY, a));
        assertThat(paper.findings(new TermRule()))
                .containsExactly("nothing-left Nothing left - []");
    }

    @Test
    void findsContractsThatEndAndThoseThatHaveEnded() {
        paper.with("Soon", Shape.PLAIN.during(Validity.until(days(60))))
                .with("Later", Shape.PLAIN.during(Validity.until(days(61))))
                .with("Over", Shape.PLAIN.during(Validity.until(NOW)));
        assertThat(paper.findings(new LifeRule()))
                .containsExactly(
                        "expired Over - [2026-06-15T09:00:00Z]",
                        "expires-soon Soon - [2026-08-14T09:00:00Z]");
    }

    @Test
    void findsTimeBetweenTwoVersions() {
        var next = Shape.PLAIN.version(1).during(Validity.from(days(90)));
        paper.with("Torn", Shape.PLAIN.closedAt(days(90)).during(Validity.until(days(80))))
                .with("Torn", next)
                .with("Whole", Shape.PLAIN.closedAt(days(90)))
                .with("Whole", next);
        assertThat(paper.findings(new LifeRule()))
                .containsExactly("version-gap Torn - [2026-09-03T09:00:00Z, 2026-09-13T09:00:00Z]");
    }

    @Test
    void findsCircles() {
        paper.with("One", Shape.PLAIN.referringTo("Two"))
                .with("Two", Shape.PLAIN.referringTo("One"))
                .with("Three", Shape.PLAIN.referringTo("One"));
        assertThat(paper.findings(new LifeRule()))
                .containsExactly("cycle One - []", "cycle Two - []");
    }

    @Test
    void findsContradictingPricesOfOneAccount() {
        paper.with("First", own(offer("A", 10), offer("B", 7)))
                .with("Second", own(offer("A", 11), offer("B", 7)))
                .with("Elsewhere", Shape.PLAIN.forBuyer(new UUID(2, 2)), own(offer("A", 12)))
                .with("Earlier", Shape.PLAIN.during(Validity.until(days(-1))), own(offer("A", 13)))
                .with("By the dozen", own(offer("B", 5).from(Quantity.of(12))));
        assertThat(paper.findings(accounts))
                .containsExactly(
                        "overlap First - [By the dozen, 1.0, 1, B]",
                        "overlap First - [Second, 1.0, 1, A]",
                        "overlap Second - [By the dozen, 1.0, 1, B]");
    }

    @Test
    void quantitiesThatDoNotMeetContradictNothing() {
        paper.with("Few", own(offer("A", 10).upTo(Quantity.of(9))))
                .with("Many", own(offer("A", 9).from(Quantity.of(10))));
        assertThat(paper.findings(accounts)).isEmpty();
    }

    @Test
    void findsPoliciesThatEndBeforeTheirContract() {
        var ending = PolicyUse.during(Validity.until(days(20)));
        var list = new Term.NamedList(2, EVERYBODY, ending, "Standard", Percentage.ZERO);
        paper.with("Open end", list)
                .with("Shorter", Shape.PLAIN.during(Validity.until(days(20))), list);
        assertThat(paper.findings(new PolicyRule((_, _) -> Optional.empty())))
                .containsExactly("policy-ends-first Open end 2 [2026-07-05T09:00:00Z]");
    }
}
