package org.comptoir.engine.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.engine.worlds.WorkedWorld.ALDER;
import static org.comptoir.engine.worlds.WorkedWorld.PLATINUM;
import static org.comptoir.engine.worlds.WorkedWorld.RAIL;
import static org.comptoir.engine.worlds.WorkedWorld.all;
import static org.comptoir.engine.worlds.WorkedWorld.base;
import static org.comptoir.engine.worlds.WorkedWorld.contract;
import static org.comptoir.engine.worlds.WorkedWorld.exclude;
import static org.comptoir.engine.worlds.WorkedWorld.filter;
import static org.comptoir.engine.worlds.WorkedWorld.include;
import static org.comptoir.engine.worlds.WorkedWorld.list;
import static org.comptoir.engine.worlds.WorkedWorld.master;
import static org.comptoir.engine.worlds.WorkedWorld.never;
import static org.comptoir.engine.worlds.WorkedWorld.only;
import static org.comptoir.engine.worlds.WorkedWorld.own;
import static org.comptoir.engine.worlds.WorkedWorld.referring;
import static org.comptoir.engine.worlds.WorkedWorld.row;
import static org.comptoir.engine.worlds.WorkedWorld.selective;
import static org.comptoir.engine.worlds.WorkedWorld.until;
import static org.comptoir.engine.worlds.WorkedWorld.without;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.engine.worlds.World.Contract;
import org.comptoir.engine.worlds.World.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The forty cases of docs/worked-cases.md, asked of the engine and of the reference.
class WorkedCasesTests {
    record Case(
            int number,
            World world,
            String who,
            String part,
            int quantity,
            String currency,
            String answer) {
        Question question() {
            var units =
                    switch (who) {
                        case "ann" -> List.of("Alder");
                        case "rob" -> List.of("Rail", "Alder");
                        case "dee" -> List.of("Depot", "Rail", "Alder");
                        case "bo" -> List.of("Birch");
                        default -> List.<String>of();
                    };
            var groups =
                    who.equals("bo") || who.equals("ann") ? List.of("Platinum") : List.<String>of();
            var excluded = who.equals("ann") ? List.of("Platinum") : List.<String>of();
            var user = who.equals("guest") ? "" : who;
            return new Question(
                    user, units, groups, excluded, List.of(), 100, part, quantity * 10, currency);
        }
    }

    private static final Pattern PRICE = Pattern.compile("(\\S+) by ");
    static final String NO = "not buyable";

    static Stream<Case> cases() {
        return Stream.of(whoseContract(), whichPrice(), ownOffers(), products(), filters(), rest())
                .flatMap(it -> it);
    }

    private static Stream<Case> whoseContract() {
        var a = contract("A", ALDER, master("-5"));
        var p = contract("P", PLATINUM, master("-5"));
        var base = base(master("-10"));
        var child = referring("A", selective("-20", all("Shirts")));
        return Stream.of(
                asked(1, "guest", "DR1", 1, "100.00"),
                asked(2, "ann", "DR1", 1, NO),
                asked(3, "bo", "DR1", 1, "100.00"),
                asked(4, "dee", "DR1", 1, "95.00", a),
                asked(5, "ann", "DR1", 1, NO, contract("A", RAIL, master("-5"))),
                asked(6, "bo", "DR1", 1, "100.00", a),
                asked(7, "bo", "HA1", 1, "14.30", p),
                asked(8, "ann", "HA1", 1, NO, p),
                asked(9, "ann", "SH1", 1, "16.00", base, child),
                asked(10, "ann", "HA1", 1, "13.55", base, child),
                asked(11, "ann", "HA1", 1, NO, base));
    }

    private static Stream<Case> whichPrice() {
        var a = contract("A", ALDER, master("-5"));
        var b = contract("B", ALDER, list("Trade", "0"));
        var plain = contract("A", ALDER, master("0"));
        return Stream.of(
                asked(12, "ann", "DR1", 1, "90.00", a, b),
                asked(13, "ann", "SW1", 1, "76.00", a, b),
                asked(14, "ann", "SW2", 1, "66.00", a, contract("B", ALDER, list("Trade", "10"))),
                asked(15, "ann", "DR2", 9, "250.00", plain),
                asked(16, "ann", "DR2", 10, "230.00", plain),
                asked(17, "ann", "BO1", 9, NO, plain),
                new Case(18, WorkedWorld.with(false, plain), "ann", "SW1", 1, "USD", NO));
    }

    private static Stream<Case> ownOffers() {
        var master = master("-10");
        var cheap = row("DR1", "70");
        var early = row("DR1", "70", 0, true, new Span(50, 100));
        var late = row("DR1", "70", 0, true, new Span(100, 200));
        var beside = contract("A", ALDER, master, own(row("DR1", "95")));
        var lower = contract("A", ALDER, master, own(row("DR1", "89.99")));
        return Stream.of(
                asked(19, "ann", "DR1", 1, "90.00", beside),
                asked(20, "ann", "DR1", 1, "89.99", lower),
                asked(
                        21,
                        "ann",
                        "DR1",
                        1,
                        "75.00",
                        contract("A", ALDER, own(cheap, preferred(true)))),
                asked(
                        22,
                        "ann",
                        "DR1",
                        1,
                        "70.00",
                        contract("A", ALDER, own(cheap, preferred(false)))),
                asked(23, "ann", "DR1", 1, NO, contract("A", ALDER, own(early))),
                asked(24, "ann", "DR1", 1, "70.00", contract("A", ALDER, own(late))),
                asked(25, "ann", "DR1", 1, NO, until(100, "A", master("0"))));
    }

    private static World.Row preferred(boolean published) {
        return row("DR1", "75", 1, published, Span.ALWAYS);
    }

    private static Stream<Case> products() {
        var drills = only(all("Drills"));
        var noDr1 = never(all("DR1"));
        var noSaws = only(without("Tools", List.of("Saws")));
        return Stream.of(
                asked(26, "ann", "SW1", 1, NO, contract("A", ALDER, master("0"), drills)),
                asked(27, "ann", "DR1", 1, NO, contract("A", ALDER, master("0"), drills, noDr1)),
                asked(28, "ann", "DR1", 1, NO, base(noDr1), referring("A", master("0"), drills)),
                asked(29, "ann", "SW1", 1, NO, contract("A", ALDER, master("0"), noSaws)));
    }

    private static Stream<Case> filters() {
        var one = contract("A", ALDER, filter(false, "0", include("DR1", "-10")));
        var nearest =
                contract(
                        "A",
                        ALDER,
                        filter(true, "-5", include("Tools", "-20"), include("Drills", "-10")));
        var takenBack =
                contract("A", ALDER, filter(true, "-5", exclude("Saws"), include("SW1", "0")));
        var blocked =
                contract("A", ALDER, filter(true, "0", exclude("DR1")), own(row("DR1", "10")));
        var a = contract("A", ALDER, filter(true, "0", exclude("DR1")));
        var b = contract("B", ALDER, filter(true, "-1", exclude("SW1")));
        return Stream.of(
                asked(30, "ann", "DR2", 1, NO, one),
                asked(31, "ann", "DR1", 1, "90.00", one),
                asked(32, "ann", "DR1", 1, "90.00", nearest),
                asked(33, "ann", "SW1", 1, "80.00", takenBack),
                asked(34, "ann", "DR1", 1, NO, blocked),
                asked(35, "ann", "DR1", 1, "99.00", a, b),
                new Case(36, WorkedWorld.with(true, a, b), "ann", "DR1", 1, "EUR", NO),
                new Case(37, WorkedWorld.with(true, a, b), "ann", "SH1", 1, "EUR", "19.80"));
    }

    private static Stream<Case> rest() {
        var forRail = contract("A", ALDER, master("0"), selective("-30", all("DR1"), RAIL));
        return Stream.of(
                asked(38, "ann", "HA1", 1, "13.55", contract("A", ALDER, master("-10"))),
                asked(39, "rob", "DR1", 1, "70.00", forRail),
                asked(40, "ann", "DR1", 1, "100.00", forRail));
    }

    private static Case asked(
            int number,
            String who,
            String part,
            int quantity,
            String answer,
            Contract... contracts) {
        return new Case(
                number, WorkedWorld.with(false, contracts), who, part, quantity, "EUR", answer);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void engineAnswers(Case it) {
        assertThat(price(new EngineResolver(it.world()).answer(it.question())))
                .isEqualTo(it.answer());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void referenceAnswers(Case it) {
        assertThat(price(new Reference(it.world()).answer(it.question()))).isEqualTo(it.answer());
    }

    @Test
    void areForty() {
        assertThat(cases().map(Case::number)).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void saysWhyWhatIsShownHasNoPrice() {
        var plain = WorkedWorld.with(false, contract("A", ALDER, master("0")));
        var few = new Case(17, plain, "ann", "BO1", 9, "EUR", NO);
        var dollars = new Case(18, plain, "ann", "SW1", 1, "USD", NO);
        var engine = new EngineResolver(plain);
        assertThat(engine.answer(few.question()).decision())
                .isEqualTo("below-minimum-quantity 100");
        assertThat(engine.answer(dollars.question()).decision()).isEqualTo("no-price-in-currency");
        assertThat(engine.answer(few.question()).tradable()).isTrue();
    }

    private static String price(Answer answer) {
        var price = PRICE.matcher(answer.decision());
        return price.find() ? price.group(1) : NO;
    }
}
