package org.comptoir.engine.worlds;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.engine.worlds.ReferenceContracts.Held;
import org.comptoir.engine.worlds.World.Line;
import org.comptoir.engine.worlds.World.Prices;
import org.comptoir.engine.worlds.World.Row;
import org.comptoir.engine.worlds.World.Span;
import org.comptoir.engine.worlds.World.Term;

/// Which lists a term uses for a part, and the one offer of a list, read naively off docs/rules.md
/// §3 and §3.2.
final class ReferenceLists {
    /// A list as one term uses it for one part and quantity.
    record Use(Held term, Prices prices, BigDecimal percent) {
        boolean sameList(Use other) {
            boolean own = term.term() instanceof Term.Own || other.term.term() instanceof Term.Own;
            return own ? equals(other) : prices.name().equals(other.prices.name());
        }
    }

    private final World world;
    private final Set<Rule> off;
    private final long at;
    private final ReferenceProducts products;

    ReferenceLists(World world, Set<Rule> off, long at, ReferenceProducts products) {
        this.world = world;
        this.off = off;
        this.at = at;
        this.products = products;
    }

    /// The one offer of a list: the SKU's own, else its product's (§3.1.4, §3.2.1, §3.2.2).
    Optional<Row> row(Prices prices, String part, int quantity, String currency) {
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
    Stream<Use> uses(Held held, String part, int quantity) {
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
            case Term.Kits _, Term.CatalogFilter _, Term.Only _, Term.Never _ -> Stream.empty();
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
}
