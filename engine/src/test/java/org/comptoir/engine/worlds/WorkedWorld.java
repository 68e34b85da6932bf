package org.comptoir.engine.worlds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.comptoir.engine.worlds.World.Account;
import org.comptoir.engine.worlds.World.Category;
import org.comptoir.engine.worlds.World.Contract;
import org.comptoir.engine.worlds.World.Kind;
import org.comptoir.engine.worlds.World.Mark;
import org.comptoir.engine.worlds.World.Member;
import org.comptoir.engine.worlds.World.Policy;
import org.comptoir.engine.worlds.World.Prices;
import org.comptoir.engine.worlds.World.Product;
import org.comptoir.engine.worlds.World.Row;
import org.comptoir.engine.worlds.World.Rules;
import org.comptoir.engine.worlds.World.Selection;
import org.comptoir.engine.worlds.World.SetUse;
import org.comptoir.engine.worlds.World.Span;
import org.comptoir.engine.worlds.World.Term;

/// The small world of docs/worked-cases.md, and short words for its contracts.
final class WorkedWorld {
    static final Member ALDER = new Member(Kind.UNIT, "Alder");
    static final Member RAIL = new Member(Kind.UNIT, "Rail");
    static final Member PLATINUM = new Member(Kind.GROUP, "Platinum");

    private WorkedWorld() {}

    static World with(boolean every, Contract... contracts) {
        var all = new ArrayList<>(Arrays.asList(contracts));
        all.add(contract("Default", true, List.of(), List.of(), Span.ALWAYS, master("0")));
        return new World(
                categories(),
                products(),
                List.of(),
                List.of(new Prices(World.STANDARD, 0, standard()), new Prices("Trade", 0, trade())),
                new Rules(List.of("EUR", "USD"), 2, every, false, "Default"),
                List.of(new Account("Alder account", "Alder", true, false, false, "", true)),
                all);
    }

    private static List<Category> categories() {
        return List.of(
                new Category("Tools", ""),
                new Category("Drills", "Tools"),
                new Category("Saws", "Tools"),
                new Category("Fasteners", ""),
                new Category("Bolts", "Fasteners"),
                new Category("Clothing", ""),
                new Category("Shirts", "Clothing"),
                new Category("Hats", "Clothing"));
    }

    private static List<Product> products() {
        return List.of(
                product("DR1", "Drills"),
                product("DR2", "Drills"),
                product("SW1", "Saws"),
                product("SW2", "Saws"),
                product("BO1", "Bolts"),
                product("SH1", "Shirts"),
                product("HA1", "Hats"));
    }

    private static Product product(String part, String category) {
        return new Product(part, List.of(category), List.of());
    }

    private static List<Row> standard() {
        return List.of(
                row("DR1", "100"),
                new Row("DR1", "110", "USD", World.OPEN, World.OPEN, Span.ALWAYS, 0, true),
                new Row("DR2", "250", "EUR", World.OPEN, 90, Span.ALWAYS, 0, true),
                new Row("DR2", "230", "EUR", 100, World.OPEN, Span.ALWAYS, 0, true),
                row("SW1", "80"),
                new Row("BO1", "0.99", "EUR", 100, World.OPEN, Span.ALWAYS, 0, true),
                row("SH1", "20"),
                row("HA1", "15.05"));
    }

    private static List<Row> trade() {
        return List.of(row("DR1", "90"), row("SW1", "85"), row("SW2", "60"), row("SH1", "18"));
    }

    static Row row(String part, String amount) {
        return row(part, amount, 0, true, Span.ALWAYS);
    }

    static Row row(String part, String amount, int precedence, boolean published, Span span) {
        return new Row(part, amount, "EUR", World.OPEN, World.OPEN, span, precedence, published);
    }

    /// A contract for one member; its terms take the sequences of their order.
    static Contract contract(String name, Member buyer, Term... terms) {
        return contract(name, false, List.of(buyer), List.of(), Span.ALWAYS, terms);
    }

    /// A contract for Alder that refers to the base.
    static Contract referring(String name, Term... terms) {
        return contract(name, false, List.of(ALDER), List.of("Base"), Span.ALWAYS, terms);
    }

    /// A base contract.
    static Contract base(Term... terms) {
        return contract("Base", false, List.of(), List.of(), Span.ALWAYS, terms);
    }

    /// A contract for Alder up to an instant.
    static Contract until(long end, String name, Term... terms) {
        return contract(
                name, false, List.of(ALDER), List.of(), new Span(Long.MIN_VALUE, end), terms);
    }

    private static Contract contract(
            String name,
            boolean everybody,
            List<Member> buyers,
            List<String> references,
            Span span,
            Term... terms) {
        return new Contract(
                name,
                "1.0",
                everybody,
                buyers,
                "",
                references,
                true,
                span,
                Long.MIN_VALUE,
                0,
                List.of(terms));
    }

    static Term master(String percent) {
        return new Term.Master(1, List.of(), Policy.PLAIN, percent);
    }

    static Term list(String name, String percent) {
        return new Term.Listed(1, List.of(), Policy.PLAIN, name, percent);
    }

    static Term selective(String percent, Selection selection, Member... only) {
        return new Term.Selective(
                2, List.of(only), Policy.PLAIN, World.STANDARD, inline(selection), percent);
    }

    static Term own(Row... rows) {
        return new Term.Own(3, List.of(), new Prices("Own", 0, List.of(rows)));
    }

    static Term only(Selection selection) {
        return new Term.Only(4, List.of(), inline(selection));
    }

    static Term never(Selection selection) {
        return new Term.Never(5, List.of(), inline(selection));
    }

    static Term filter(boolean whole, String percent, Mark... marks) {
        return new Term.Filter(6, List.of(), Policy.PLAIN, whole, percent, List.of(marks));
    }

    static Mark include(String target, String percent) {
        return new Mark(isCategory(target), target, true, percent, 0);
    }

    static Mark exclude(String target) {
        return new Mark(isCategory(target), target, false, "0", 0);
    }

    static Selection all(String target) {
        return without(target, List.of());
    }

    static Selection without(String target, List<String> categories) {
        return isCategory(target)
                ? new Selection(List.of(target), List.of(), categories, List.of())
                : new Selection(List.of(), List.of(target), categories, List.of());
    }

    private static SetUse inline(Selection selection) {
        return new SetUse("", selection, Span.ALWAYS);
    }

    private static boolean isCategory(String target) {
        return categories().stream().anyMatch(it -> it.name().equals(target));
    }
}
