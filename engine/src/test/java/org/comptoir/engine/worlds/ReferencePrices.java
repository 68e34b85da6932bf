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
import org.comptoir.engine.worlds.ReferenceLists.Use;
import org.comptoir.engine.worlds.World.Contract;
import org.comptoir.engine.worlds.World.Row;
import org.comptoir.engine.worlds.World.Term;

/// The offers of a contract for one part, read naively off docs/rules.md §3.1.1 and §3.2.1 to
/// §3.2.4.
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

    private final World world;
    private final ReferenceLists lists;
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
        this.lists = new ReferenceLists(world, off, at, products);
        this.quantities = everyQuantity();
    }

    List<Held> terms(Contract contract) {
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
                .flatMap(it -> lists.uses(it, part, quantity))
                .anyMatch(it -> lists.row(it.prices(), part, quantity, currency).isPresent());
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
                        terms(contract).stream()
                                .flatMap(it -> lists.uses(it, part, quantity))
                                .toList());
        var candidates = new ArrayList<Candidate>();
        while (!left.isEmpty()) {
            var first = left.getFirst();
            var same = left.stream().filter(first::sameList).toList();
            left.removeAll(same);
            lists.row(first.prices(), part, quantity, currency)
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

    BigDecimal unitPrice(Row row, BigDecimal percent) {
        int minor = Currency.getInstance(row.currency()).getDefaultFractionDigits();
        int scale = world.rules().scale() == World.OPEN ? minor : world.rules().scale();
        return new BigDecimal(row.amount())
                .multiply(BigDecimal.ONE.add(percent.movePointLeft(2)))
                .setScale(
                        scale,
                        off.contains(Rule.PRICE_4) ? RoundingMode.FLOOR : RoundingMode.HALF_UP);
    }

    /// The offer of the standard list (§3.2.10).
    Optional<Row> standard(String part, int quantity, String currency) {
        return world.lists().stream()
                .filter(it -> it.name().equals(World.STANDARD))
                .findFirst()
                .flatMap(it -> lists.row(it, part, quantity, currency));
    }

    boolean sells(String currency) {
        return world.rules().currencies().contains(currency);
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
