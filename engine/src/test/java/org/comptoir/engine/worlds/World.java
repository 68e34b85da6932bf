package org.comptoir.engine.worlds;

import java.util.List;

/// A small store with its contracts, in plain words: what the engine and the naive reference are
/// both asked about.
///
/// Instants are seconds, quantities tenths of a unit, amounts and percentages decimals; an empty
/// text means none.
public record World(
        List<Category> categories,
        List<Product> products,
        List<ProductSet> sets,
        List<Prices> lists,
        Rules rules,
        List<Account> accounts,
        List<Contract> contracts) {
    public static final int OPEN = -1;
    public static final String STANDARD = "Standard";

    public record Category(String name, String parent) {}

    public record Product(String part, List<String> categories, List<String> skus) {
        List<String> sellable() {
            return skus.isEmpty() ? List.of(part) : skus;
        }
    }

    public record Selection(
            List<String> categories,
            List<String> parts,
            List<String> withoutCategories,
            List<String> withoutParts) {}

    public record ProductSet(String name, Selection selection) {}

    public record Span(long start, long end) {
        public static final Span ALWAYS = new Span(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    public record Row(
            String part,
            String amount,
            String currency,
            int minimum,
            int maximum,
            Span span,
            int precedence,
            boolean published) {}

    public record Prices(String name, int precedence, List<Row> rows) {}

    public record Rules(
            List<String> currencies,
            int scale,
            boolean every,
            boolean listsFirst,
            String defaultContract) {}

    public record Account(
            String name,
            String holder,
            boolean active,
            boolean base,
            boolean allowsDefault,
            String preference,
            boolean mayOverride) {}

    public enum Kind {
        USER,
        UNIT,
        GROUP
    }

    public record Member(Kind kind, String name) {}

    public record Contract(
            String name,
            String version,
            boolean everybody,
            List<Member> buyers,
            String account,
            List<String> references,
            boolean active,
            Span span,
            long usableUntil,
            long activatedAt,
            List<Term> terms) {
        public String key() {
            return name + " " + version;
        }

        Contract with(List<Term> others) {
            return new Contract(
                    name,
                    version,
                    everybody,
                    buyers,
                    account,
                    references,
                    active,
                    span,
                    usableUntil,
                    activatedAt,
                    others);
        }

        Contract referringTo(List<String> families) {
            return new Contract(
                    name,
                    version,
                    everybody,
                    buyers,
                    account,
                    families,
                    active,
                    span,
                    usableUntil,
                    activatedAt,
                    terms);
        }
    }

    public record Policy(Span span, String preference) {
        public static final Policy PLAIN = new Policy(Span.ALWAYS, "");
    }

    /// A named set, or an inline selection where the name is empty.
    public record SetUse(String name, Selection inline, Span span) {}

    public record Mark(
            boolean onCategory, String target, boolean include, String percent, int precedence) {}

    public record Line(boolean all, Selection products, String list, String percent, Span span) {}

    public record Bracket(
            String list,
            String percent,
            boolean all,
            Selection products,
            int minimum,
            int maximum) {}

    /// A block of a kit: amounts of its own, else a percentage (empty: none) on the standard list.
    public record Block(String part, List<Row> amounts, String percent, boolean excluded) {}

    public record Configuration(String base, List<Block> blocks) {}

    public sealed interface Term {
        int sequence();

        List<Member> only();

        record Master(int sequence, List<Member> only, Policy policy, String percent)
                implements Term {}

        record Listed(int sequence, List<Member> only, Policy policy, String list, String percent)
                implements Term {}

        record Selective(
                int sequence,
                List<Member> only,
                Policy policy,
                String list,
                SetUse set,
                String percent)
                implements Term {}

        record Brackets(int sequence, List<Member> only, Policy policy, List<Bracket> brackets)
                implements Term {}

        record Own(int sequence, List<Member> only, Prices prices) implements Term {}

        record Filter(
                int sequence,
                List<Member> only,
                Policy policy,
                boolean whole,
                String percent,
                List<Mark> marks)
                implements Term {}

        record PriceRule(int sequence, List<Member> only, List<Line> lines) implements Term {}

        record Kits(int sequence, List<Member> only, List<Configuration> configurations)
                implements Term {}

        record CatalogFilter(int sequence, List<Member> only, boolean whole, List<Mark> marks)
                implements Term {}

        record Only(int sequence, List<Member> only, SetUse set) implements Term {}

        record Never(int sequence, List<Member> only, SetUse set) implements Term {}
    }

    World with(List<Contract> others) {
        return new World(categories, products, sets, lists, rules, accounts, others);
    }
}
