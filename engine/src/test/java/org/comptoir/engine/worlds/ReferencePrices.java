package org.comptoir.engine.worlds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comptoir.engine.worlds.ReferenceContracts.Held;
import org.comptoir.engine.worlds.World.Contract;
import org.comptoir.engine.worlds.World.Line;
import org.comptoir.engine.worlds.World.Prices;
import org.comptoir.engine.worlds.World.Row;
import org.comptoir.engine.worlds.World.Span;
import org.comptoir.engine.worlds.World.Term;

/// The offers of a contract for one part, read naively off trading.md §3.1.1 and §3.2.1 to §3.2.4.
final class ReferencePrices {
    /// What a contract offers from one list.
    record Candidate(
            Contract contract,
            Held term,
            String list,
            int listPrecedence,
            Row row,
            BigDecimal percent,
            BigDecimal price) {
        @Override
        public String toString() {
            return "%s %s by %s #%d from %s at %s precedence %d adjusted %s"
                    .formatted(
                            contract.key(),
                            price.toPlainString(),
                            term.holder().key(),
                            term.term().sequence(),
                            list,
                            plain(row.amount()),
                            row.precedence(),
                            percent.stripTrailingZeros().toPlainString());
        }

        private static String plain(String decimal) {
            return new BigDecimal(decimal).stripTrailingZeros().toPlainString();
        }
    }

    /// A list as one term uses it for one part and quantity.
    private record Use(Held term, Prices prices, BigDecimal percent) {
        boolean sameList(Use other) {
            boolean own = term.term() instanceof Term.Own || other.term.term() instanceof Term.Own;
            return own ? equals(other) : prices.name().equals(other.prices.name());
        }
    }

    private final World world;
    private final Set<Rule> off;
    private final long at;
    private final ReferenceProducts products;
    private final ReferenceContracts contracts;
    private final NavigableSet<Integer> quantities;
    private final Map<String, List<Held>> terms = new HashMap<>();

    ReferencePrices(
            World world,
            Set<Rule> off,
            long at,
            ReferenceProducts products,
            ReferenceContracts contracts) {
        this.world = world;
        this.off = off;
        this.at = at;
        this.products = products;
        this.contracts = contracts;
        this.quantities = everyQuantity();
    }

    private List<Held> terms(Contract contract) {
        return terms.computeIfAbsent(contract.key(), _ -> contracts.terms(contract));
    }

    /// Tradable = covered ∩ included − blocked, further intersected with what a catalogue filter
    /// admits (§3.1.1, §3.1.2).
    boolean trades(Contract contract, String part) {
        var terms = terms(contract);
        boolean covered =
                quantities().stream()
                        .anyMatch(quantity ->
                                world.rules().currencies().stream()
                                        .anyMatch(it -> offers(terms, part, quantity, it)));
        return covered
                && (off.contains(Rule.PRODUCTS_1) || isIncluded(terms, part))
                && !isBlocked(terms, part)
                && isAdmitted(contract, part);
    }

    private boolean offers(List<Held> terms, String part, int quantity, String currency) {
        return terms.stream()
                .flatMap(it -> uses(it, part, quantity))
                .anyMatch(it -> row(it.prices(), part, quantity, currency).isPresent());
    }

    private boolean isIncluded(List<Held> terms, String part) {
        var sets =
                terms.stream()
                        .filter(it -> it.term() instanceof Term.Only)
                        .map(it -> (Term.Only) it.term());
        var inclusions = sets.toList();
        return inclusions.isEmpty()
                || inclusions.stream().anyMatch(it -> products.selects(it.set(), part, at));
    }

    private boolean isBlocked(List<Held> terms, String part) {
        return terms.stream()
                .anyMatch(it ->
                        switch (it.term()) {
                            case Term.Never never ->
                                    !off.contains(Rule.PRODUCTS_1)
                                            && products.selects(never.set(), part, at);
                            case Term.Filter filter ->
                                    products.nearest(filter.marks(), part)
                                            .map(mark -> !mark.include())
                                            .orElse(false);
                            default -> false;
                        });
    }

    private boolean isAdmitted(Contract contract, String part) {
        return off.contains(Rule.PRODUCTS_6)
                || contracts.filters(contract, contract, new ArrayList<>()).stream()
                        .allMatch(it ->
                                products.nearest(it.marks(), part)
                                        .map(World.Mark::include)
                                        .orElse(it.whole()));
    }

    /// One candidate for each list that the closure uses for the part (§3.2.2, §3.2.3).
    Stream<Candidate> candidates(Contract contract, String part, int quantity, String currency) {
        var left =
                new ArrayList<>(
                        terms(contract).stream().flatMap(it -> uses(it, part, quantity)).toList());
        var candidates = new ArrayList<Candidate>();
        while (!left.isEmpty()) {
            var first = left.getFirst();
            var same = left.stream().filter(first::sameList).toList();
            left.removeAll(same);
            row(first.prices(), part, quantity, currency)
                    .ifPresent(it -> candidates.add(candidate(contract, same, it)));
        }
        return candidates.stream();
    }

    private Candidate candidate(Contract contract, List<Use> uses, Row row) {
        var best =
                uses.stream()
                        .min(
                                Comparator.comparing(Use::percent)
                                        .thenComparingInt(it -> it.term().term().sequence())
                                        .thenComparing(
                                                it -> it.term().holder(), ReferenceContracts.ORDER))
                        .orElseThrow();
        var percent =
                off.contains(Rule.PRICE_3)
                        ? uses.stream().map(Use::percent).reduce(BigDecimal.ZERO, BigDecimal::add)
                        : best.percent();
        return new Candidate(
                contract,
                best.term(),
                best.prices().name(),
                best.prices().precedence(),
                row,
                percent,
                unitPrice(row, percent));
    }

    private BigDecimal unitPrice(Row row, BigDecimal percent) {
        int minor = Currency.getInstance(row.currency()).getDefaultFractionDigits();
        int scale = world.rules().scale() == World.OPEN ? minor : world.rules().scale();
        return new BigDecimal(row.amount())
                .multiply(BigDecimal.ONE.add(percent.movePointLeft(2)))
                .setScale(
                        scale,
                        off.contains(Rule.PRICE_4) ? RoundingMode.FLOOR : RoundingMode.HALF_UP);
    }

    /// The one offer of a list: the SKU's own, else its product's (§3.1.4, §3.2.1, §3.2.2).
    private Optional<Row> row(Prices prices, String part, int quantity, String currency) {
        boolean own = prices.rows().stream().anyMatch(it -> it.part().equals(part) && isLive(it));
        var product = products.productOf(part).part();
        var owner = own || off.contains(Rule.PRODUCTS_4) ? part : product;
        Comparator<Row> byPrecedence = Comparator.comparingInt(it -> -it.precedence());
        Comparator<Row> byPrice = Comparator.comparing(it -> new BigDecimal(it.amount()));
        return prices.rows().stream()
                .filter(it ->
                        it.part().equals(owner) && isLive(it) && it.currency().equals(currency))
                .filter(it -> isWithin(quantity, it.minimum(), it.maximum()))
                .min(off.contains(Rule.PRICE_2) ? byPrice : byPrecedence.thenComparing(byPrice));
    }

    private boolean isLive(Row row) {
        return off.contains(Rule.PRICE_1) || (row.published() && isWithin(row.span()));
    }

    private boolean isWithin(Span span) {
        return span.start() <= at && at < span.end();
    }

    private static boolean isWithin(int quantity, int minimum, int maximum) {
        return (minimum == World.OPEN || minimum <= quantity)
                && (maximum == World.OPEN || quantity <= maximum);
    }

    /// The lists a term uses for the part, with its adjustment there; nothing where it does not
    /// cover the part.
    private Stream<Use> uses(Held held, String part, int quantity) {
        return switch (held.term()) {
            case Term.Master it -> use(held, World.STANDARD, it.percent());
            case Term.Listed it -> use(held, it.list(), it.percent());
            case Term.Selective it ->
                    use(held, it.list(), products.selects(it.set(), part, at) ? it.percent() : "0");
            case Term.Brackets it ->
                    it.brackets().stream()
                            .filter(bracket ->
                                    bracket.all() || products.selects(bracket.products(), part))
                            .filter(bracket ->
                                    isWithin(quantity, bracket.minimum(), bracket.maximum()))
                            .flatMap(bracket -> use(held, bracket.list(), bracket.percent()));
            case Term.Own it -> Stream.of(new Use(held, it.prices(), BigDecimal.ZERO));
            case Term.Filter it -> filtered(held, it, part);
            case Term.PriceRule it ->
                    line(it, part).stream().flatMap(line -> use(held, line.list(), line.percent()));
            case Term.CatalogFilter _, Term.Only _, Term.Never _ -> Stream.empty();
        };
    }

    private Stream<Use> filtered(Held held, Term.Filter filter, String part) {
        var mark = products.nearest(filter.marks(), part);
        if (mark.isPresent()) {
            return mark.get().include()
                    ? use(held, World.STANDARD, mark.get().percent())
                    : Stream.empty();
        }
        return filter.whole() ? use(held, World.STANDARD, filter.percent()) : Stream.empty();
    }

    private Optional<Line> line(Term.PriceRule rule, String part) {
        var matching =
                rule.lines().stream()
                        .filter(it ->
                                isWithin(it.span())
                                        && (it.all() || products.selects(it.products(), part)))
                        .toList();
        return off.contains(Rule.PRODUCTS_6)
                ? matching.reversed().stream().findFirst()
                : matching.stream().findFirst();
    }

    private Stream<Use> use(Held held, String list, String percent) {
        return world.lists().stream()
                .filter(it -> it.name().equals(list))
                .map(it -> new Use(held, it, new BigDecimal(percent)));
    }

    /// Every quantity at which anything may change, in tenths, and the plain ones.
    NavigableSet<Integer> quantities() {
        return quantities;
    }

    private NavigableSet<Integer> everyQuantity() {
        var quantities = new TreeSet<Integer>(List.of(1, 10));
        var own =
                world.contracts().stream()
                        .flatMap(it -> it.terms().stream())
                        .filter(Term.Own.class::isInstance)
                        .map(it -> ((Term.Own) it).prices());
        Stream.concat(own, world.lists().stream())
                .flatMap(it -> it.rows().stream())
                .flatMap(it -> Stream.of(it.minimum(), it.maximum()))
                .forEach(quantities::add);
        world.contracts().stream()
                .flatMap(it -> it.terms().stream())
                .filter(Term.Brackets.class::isInstance)
                .flatMap(it -> ((Term.Brackets) it).brackets().stream())
                .flatMap(it -> Stream.of(it.minimum(), it.maximum()))
                .forEach(quantities::add);
        quantities.remove(World.OPEN);
        return quantities;
    }
}
