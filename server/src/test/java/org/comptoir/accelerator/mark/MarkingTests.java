package org.comptoir.accelerator.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.accelerator.mark.World.CLOTHES;
import static org.comptoir.accelerator.mark.World.CLUB;
import static org.comptoir.accelerator.mark.World.CLUB_1;
import static org.comptoir.accelerator.mark.World.CLUB_2;
import static org.comptoir.accelerator.mark.World.FRET;
import static org.comptoir.accelerator.mark.World.HAMMERS;
import static org.comptoir.accelerator.mark.World.SAWS;
import static org.comptoir.accelerator.mark.World.TOOLS;
import static org.comptoir.accelerator.mark.World.VEST;
import static org.comptoir.accelerator.mark.World.adjust;
import static org.comptoir.accelerator.mark.World.after;
import static org.comptoir.accelerator.mark.World.catalogue;
import static org.comptoir.accelerator.mark.World.clear;
import static org.comptoir.accelerator.mark.World.exclude;
import static org.comptoir.accelerator.mark.World.excluding;
import static org.comptoir.accelerator.mark.World.filter;
import static org.comptoir.accelerator.mark.World.include;
import static org.comptoir.accelerator.mark.World.including;
import static org.comptoir.accelerator.mark.World.list;
import static org.comptoir.accelerator.mark.World.standing;

import java.math.BigDecimal;
import java.util.List;
import org.comptoir.accelerator.mark.Standing.State;
import org.comptoir.platform.Problem;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.ProductTerm;
import org.comptoir.trading.content.term.Term;
import org.junit.jupiter.api.Test;

/// Which term each mark becomes (decision 39).
class MarkingTests {
    private static final List<Term> NOTHING = List.of();

    private static String kinds(List<Term> terms) {
        return String.join(" ", terms.stream().map(Term::kind).toList());
    }

    private static void sold(List<Term> terms, Node node, int percent) {
        var standing = standing(terms, node);
        assertThat(standing.state()).as(node.key()).isEqualTo(State.SOLD);
        assertThat(standing.percent().orElseThrow())
                .as(node.key())
                .isEqualByComparingTo(BigDecimal.valueOf(percent));
    }

    private static void is(List<Term> terms, Node node, State state) {
        assertThat(standing(terms, node).state()).as(node.key()).isEqualTo(state);
    }

    @Test
    void aPercentageOnEverythingIsTheTermOfTheWholeCatalogue() {
        var terms = after(NOTHING, adjust(new Node.Whole(), -5));
        assertThat(kinds(terms)).isEqualTo("PriceTCMasterCatalogWithOptionalAdjustment");
        sold(terms, VEST, -5);
        assertThat(after(terms, clear(new Node.Whole()))).isEmpty();
    }

    @Test
    void aPercentageOnACategoryTurnsThatTermIntoAFilterThatSaysTheSame() {
        var terms = after(List.of(catalogue(-5)), adjust(HAMMERS, -20));
        assertThat(kinds(terms)).isEqualTo("PriceTCMasterCatalogWithFiltering");
        sold(terms, CLUB_1, -20);
        sold(terms, FRET, -5);
        assertThat(standing(terms, CLUB).from()).contains(HAMMERS);
    }

    @Test
    void whereNothingSellsTheCatalogueOnlyWhatIsIncludedIsSold() {
        var terms = after(NOTHING, include(SAWS));
        sold(terms, FRET, 0);
        is(terms, CLUB, State.UNSOLD);
        assertThat(after(terms, clear(SAWS))).isEmpty();
    }

    @Test
    void anExclusionIsASetOfItsOwnWhereThereIsNoFilter() {
        var terms = after(List.of(catalogue(-5)), exclude(CLUB));
        assertThat(kinds(terms))
                .isEqualTo(
                        "PriceTCMasterCatalogWithOptionalAdjustment ProductSetTCCustomExclusion");
        is(terms, CLUB_1, State.EXCLUDED);
        assertThat(after(terms, clear(CLUB))).isEqualTo(List.of(catalogue(-5)));
    }

    @Test
    void anExclusionIsAMarkWhereThereIsAFilter() {
        var terms = after(List.of(filter(true, 0)), exclude(CLUB_1));
        assertThat(kinds(terms)).isEqualTo("PriceTCMasterCatalogWithFiltering");
        is(terms, CLUB_1, State.EXCLUDED);
        sold(terms, CLUB_2, 0);
    }

    @Test
    void whatIsIncludedBelowAnExcludedCategoryIsTakenOffTheSet() {
        var terms = after(List.of(catalogue(0)), exclude(TOOLS), include(HAMMERS));
        is(terms, FRET, State.EXCLUDED);
        sold(terms, CLUB_1, 0);
        assertThat(terms).hasSize(2);
    }

    @Test
    void whatIsExcludedBelowAnExceptionNeedsAnotherSet() {
        var terms = after(List.of(catalogue(0)), exclude(TOOLS), include(HAMMERS), exclude(CLUB_1));
        is(terms, CLUB_1, State.EXCLUDED);
        sold(terms, CLUB_2, 0);
        assertThat(terms.stream().filter(ProductTerm.CustomExclusion.class::isInstance)).hasSize(2);
    }

    @Test
    void whereOnlySomeThingsAreIncludedOneMoreJoinsThem() {
        var terms = after(List.of(catalogue(0), including(CLOTHES)), include(SAWS));
        sold(terms, FRET, 0);
        is(terms, CLUB, State.LEFT_OUT);
        assertThat(terms).hasSize(2);
    }

    @Test
    void aPercentageIncludes() {
        var terms = after(List.of(filter(true, 0), including(CLOTHES)), adjust(CLUB, -3));
        sold(terms, CLUB_1, -3);
        sold(after(List.of(filter(true, 0)), exclude(CLUB), adjust(CLUB, -3)), CLUB_2, -3);
        sold(after(List.of(catalogue(0)), exclude(TOOLS), adjust(CLUB, -3)), CLUB_1, -3);
    }

    @Test
    void includingKeepsThePercentageThatIsInForce() {
        var terms = after(List.of(catalogue(-5)), adjust(TOOLS, -8), exclude(SAWS), include(SAWS));
        sold(terms, FRET, -8);
    }

    @Test
    void aListWithoutPercentageBecomesOneWithPercentagesOnSets() {
        var terms = after(List.of(list(0)), adjust(HAMMERS, -20), adjust(CLUB, -30));
        assertThat(kinds(terms)).isEqualTo("PriceTCPriceListWithSelectiveAdjustment");
        sold(terms, CLUB_1, -30);
        sold(terms, FRET, 0);
        var back = after(terms, clear(CLUB), clear(HAMMERS));
        assertThat(kinds(back)).isEqualTo("PriceTCPriceListWithOptionalAdjustment");
    }

    @Test
    void aPercentageBesideOneOnTheWholeListIsRefused() {
        assertThatThrownBy(() -> after(List.of(list(7)), adjust(HAMMERS, -20)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("not-by-tree");
        var selective = after(List.of(list(0)), adjust(HAMMERS, -20));
        assertThatThrownBy(() -> after(selective, adjust(new Node.Whole(), -1)))
                .hasMessageContaining("not-by-tree");
    }

    @Test
    void theWholeCatalogueIsNotExcluded() {
        assertThatThrownBy(() -> after(List.of(filter(true, 0)), exclude(new Node.Whole())))
                .hasMessageContaining("whole-not-excluded");
    }

    @Test
    void anInclusionThatAdmitsNothingStaysWhenSomethingIsCleared() {
        var nothing = List.of(catalogue(0), including());
        assertThat(after(nothing, clear(CLUB))).isEqualTo(nothing);
        is(after(nothing, clear(CLUB)), CLUB, State.LEFT_OUT);
    }

    @Test
    void anExceptionIsClearedToo() {
        var terms = List.of(catalogue(0), excluding(List.of(TOOLS), List.of(HAMMERS)));
        is(after(terms, clear(HAMMERS)), CLUB, State.EXCLUDED);
    }

    @Test
    void marksKeepTheirPlacePrecedenceAndSynchronization() {
        var terms = after(List.of(filter(true, 0)), adjust(TOOLS, -1), adjust(CLOTHES, -2));
        var again = after(terms, adjust(TOOLS, -9));
        var marks = ((PriceTerm.Filtering) again.getFirst()).selection().marks();
        assertThat(marks).hasSize(2);
        assertThat(Node.of(marks.getFirst().target())).isEqualTo(TOOLS);
        assertThat(marks.getFirst().signedPercentage()).isEqualByComparingTo("-9");
    }
}
