package org.comptoir.engine.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.engine.worlds.World.Bracket;
import org.comptoir.engine.worlds.World.Kind;
import org.comptoir.engine.worlds.World.Line;
import org.comptoir.engine.worlds.World.Mark;
import org.comptoir.engine.worlds.World.Member;
import org.comptoir.engine.worlds.World.Policy;
import org.comptoir.engine.worlds.World.Prices;
import org.comptoir.engine.worlds.World.Product;
import org.comptoir.engine.worlds.World.Row;
import org.comptoir.engine.worlds.World.Selection;
import org.comptoir.engine.worlds.World.SetUse;
import org.comptoir.engine.worlds.World.Span;
import org.comptoir.engine.worlds.World.Term;

/// Makes terms, offers and selections by chance.
final class TermMaker {
    private final Chance chance;
    private final List<String> categories;
    private final List<Product> products;

    TermMaker(Chance chance, List<String> categories, List<Product> products) {
        this.chance = chance;
        this.categories = categories;
        this.products = products;
    }

    List<Term> terms() {
        var terms = new ArrayList<Term>();
        int count = 1 + chance.upTo(3);
        for (int sequence = 1; sequence <= count; sequence++) {
            terms.add(term(sequence));
        }
        return terms;
    }

    private Term term(int sequence) {
        var only = only();
        return switch (chance.upTo(20)) {
            case 0, 1, 2, 3 -> new Term.Master(sequence, only, policy(), percent());
            case 4, 5 -> new Term.Listed(sequence, only, policy(), list(), percent());
            case 6, 7, 8 -> new Term.Selective(sequence, only, policy(), list(), set(), percent());
            case 9, 10, 11 ->
                    new Term.Own(
                            sequence,
                            only,
                            new Prices(chance.of("Own", "Own", "Trade"), chance.upTo(3), rows(50)));
            case 12, 13, 14 ->
                    new Term.Filter(
                            sequence, only, policy(), chance.percent(60), percent(), marks());
            case 15 -> new Term.PriceRule(sequence, only, lines());
            case 16 -> new Term.CatalogFilter(sequence, only, chance.percent(60), marks());
            case 17 -> new Term.Only(sequence, only, set());
            case 18 -> new Term.Never(sequence, only, set());
            default -> new Term.Brackets(sequence, only, policy(), brackets());
        };
    }

    private List<Member> only() {
        return chance.percent(88)
                ? List.of()
                : List.of(chance.of(new Member(Kind.UNIT, "Rail"), new Member(Kind.USER, "ann")));
    }

    private Policy policy() {
        return new Policy(span(93), chance.percent(75) ? "" : chance.of("List", "Cost"));
    }

    private String percent() {
        return chance.of("0", "-5", "-10", "-10", "-12.5", "-20", "7", "-33.33333");
    }

    private String list() {
        return chance.of(World.STANDARD, World.STANDARD, "Trade", "Trade", "Trade", "Gone");
    }

    Span span(int alwaysPercent) {
        if (chance.percent(alwaysPercent)) {
            return Span.ALWAYS;
        }
        return chance.of(
                new Span(50, 100),
                new Span(100, 200),
                new Span(50, 150),
                new Span(Long.MIN_VALUE, 100),
                new Span(101, Long.MAX_VALUE));
    }

    private SetUse set() {
        var name = chance.percent(40) ? chance.of("Set1", "Set2", "Set1", "Vanished") : "";
        return new SetUse(name, selection(), span(92));
    }

    Selection selection() {
        return new Selection(
                chance.some(categories, 1 + chance.upTo(2)),
                chance.percent(40) ? chance.some(parts(), 1) : List.of(),
                chance.percent(35) ? chance.some(categories, 1) : List.of(),
                chance.percent(25) ? chance.some(parts(), 1) : List.of());
    }

    private List<String> parts() {
        return products.stream()
                .flatMap(it -> Stream.concat(Stream.of(it.part()), it.skus().stream()))
                .toList();
    }

    private List<Mark> marks() {
        return IntStream.range(0, 1 + chance.upTo(4)).mapToObj(_ -> mark()).toList();
    }

    private Mark mark() {
        boolean onCategory = chance.percent(60);
        return new Mark(
                onCategory,
                onCategory ? chance.of(categories) : chance.of(parts()),
                chance.percent(65),
                percent(),
                chance.percent(75) ? 0 : chance.upTo(3));
    }

    private List<Line> lines() {
        return IntStream.range(0, 2 + chance.upTo(2))
                .mapToObj(it ->
                        new Line(
                                it == 1 && chance.percent(70),
                                selection(),
                                list(),
                                percent(),
                                span(90)))
                .toList();
    }

    private List<Bracket> brackets() {
        return IntStream.range(0, 1 + chance.upTo(3))
                .mapToObj(_ -> bracket(chance.of(World.OPEN, 50, 100)))
                .toList();
    }

    private Bracket bracket(int minimum) {
        int maximum = chance.percent(70) ? World.OPEN : Math.max(minimum, chance.of(49, 99));
        return new Bracket(list(), percent(), chance.percent(60), selection(), minimum, maximum);
    }

    /// Offers for about so many percent of the parts.
    List<Row> rows(int percent) {
        var rows = new ArrayList<Row>();
        for (var part : parts()) {
            boolean sku = part.contains("-");
            for (int again = 0; again < 2 && chance.percent(sku ? percent / 2 : percent); again++) {
                rows.add(row(part));
            }
        }
        return rows;
    }

    private Row row(String part) {
        int minimum = chance.percent(70) ? World.OPEN : chance.of(5, 50, 100);
        int maximum = chance.percent(80) ? World.OPEN : Math.max(minimum, chance.of(49, 99, 100));
        return new Row(
                part,
                chance.of("10", "10", "20", "15.05", "0.99", "99.995", "7.33333", "12.34567"),
                chance.percent(80) ? "EUR" : "USD",
                minimum,
                maximum,
                span(85),
                chance.percent(80) ? 0 : chance.upTo(3),
                chance.percent(93));
    }
}
