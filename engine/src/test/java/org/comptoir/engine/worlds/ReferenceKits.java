package org.comptoir.engine.worlds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.comptoir.engine.worlds.Question.Component;
import org.comptoir.engine.worlds.ReferenceContracts.Held;
import org.comptoir.engine.worlds.World.Block;
import org.comptoir.engine.worlds.World.Configuration;
import org.comptoir.engine.worlds.World.Contract;
import org.comptoir.engine.worlds.World.Row;
import org.comptoir.engine.worlds.World.Term;

/// What a kit costs, read naively off docs/rules.md §3.2.10.
final class ReferenceKits {
    private static final List<String> NEARER =
            List.of(
                    "kit-not-configured",
                    "component-not-entitled",
                    "component-choose-a-sku",
                    "component-not-a-block",
                    "component-without-price");

    private final ReferenceProducts products;
    private final ReferencePrices prices;
    private final Set<Rule> off;
    private final List<Contract> inUse;
    private final Function<String, List<Contract>> open;

    ReferenceKits(
            ReferenceProducts products,
            ReferencePrices prices,
            Set<Rule> off,
            List<Contract> inUse,
            Function<String, List<Contract>> open) {
        this.products = products;
        this.prices = prices;
        this.off = off;
        this.inUse = inUse;
        this.open = open;
    }

    /// A configuration of a contract in use, and what came of it.
    private record Tried(Contract contract, Held term, Configuration blocks) {}

    private record Priced(Tried tried, BigDecimal price) {
        @Override
        public String toString() {
            return "%s %s by %s #%d"
                    .formatted(
                            tried.contract().key(),
                            price.toPlainString(),
                            tried.term().holder().key(),
                            tried.term().term().sequence());
        }
    }

    String answer(Question question) {
        var kit = question.kit().orElseThrow();
        if (sellable(kit.base()).stream().allMatch(it -> open.apply(it).isEmpty())) {
            return "not-entitled";
        }
        if (!sellable(kit.base()).equals(List.of(kit.base()))) {
            return "choose-a-sku";
        }
        var refusals = new ArrayList<String>(List.of("kit-not-configured"));
        var priced = new ArrayList<Priced>();
        for (var tried : configurations(kit.base())) {
            var obstacle = obstacle(tried, question);
            obstacle.ifPresent(refusals::add);
            if (obstacle.isEmpty()) {
                priced.add(new Priced(tried, price(tried, question)));
            }
        }
        return priced.stream().min(order()).map(Priced::toString).orElse(nearest(refusals));
    }

    private static String nearest(List<String> refusals) {
        return refusals.stream()
                .sorted(
                        Comparator.comparingInt(
                                (String it) -> -NEARER.indexOf(it.split(" ", -1)[0])))
                .findFirst()
                .orElseThrow();
    }

    private static Comparator<Priced> order() {
        return Comparator.comparing(Priced::price)
                .thenComparingLong(it -> it.tried().contract().activatedAt())
                .thenComparingInt(it -> it.tried().term().term().sequence())
                .thenComparing(it -> it.tried().contract(), ReferenceContracts.ORDER)
                .thenComparing(it -> it.tried().term().holder(), ReferenceContracts.ORDER);
    }

    /// In the order of equal prices, so that the first refusal is the one that is told.
    private List<Tried> configurations(String base) {
        var product = products.productOf(base).part();
        return inUse.stream()
                .flatMap(contract ->
                        prices.terms(contract).stream()
                                .filter(it -> it.term() instanceof Term.Kits)
                                .sorted(
                                        Comparator.comparingInt((Held it) -> it.term().sequence())
                                                .thenComparing(
                                                        Held::holder, ReferenceContracts.ORDER))
                                .flatMap(it ->
                                        ((Term.Kits) it.term())
                                                .configurations().stream()
                                                        .filter(one ->
                                                                List.of(base, product)
                                                                        .contains(one.base()))
                                                        .map(one -> new Tried(contract, it, one))))
                .toList();
    }

    private Optional<String> obstacle(Tried tried, Question question) {
        var kit = question.kit().orElseThrow();
        if (!trades(tried, kit.base())) {
            return Optional.of("kit-not-configured");
        }
        return Stream.of(
                        first(kit, "component-not-entitled", it -> !trades(tried, it.part())),
                        first(
                                kit,
                                "component-choose-a-sku",
                                it -> !sellable(it.part()).equals(List.of(it.part()))),
                        first(
                                kit,
                                "component-not-a-block",
                                it -> isExcluded(tried, it) || blocks(tried, it).isEmpty()),
                        first(
                                kit,
                                "component-without-price",
                                it -> unitPrice(tried, it, question).isEmpty()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> first(
            Question.Kit kit, String code, Predicate<Component> breaks) {
        return kit.components().stream()
                .filter(breaks)
                .findFirst()
                .map(it -> code + " " + it.part());
    }

    private boolean trades(Tried tried, String part) {
        return sellable(part).stream().anyMatch(it -> open.apply(it).contains(tried.contract()));
    }

    private List<String> sellable(String part) {
        var product = products.productOf(part);
        return part.equals(product.part()) ? product.sellable() : List.of(part);
    }

    private boolean isExcluded(Tried tried, Component component) {
        var product = products.productOf(component.part()).part();
        return tried.blocks().blocks().stream()
                .anyMatch(it ->
                        it.excluded() && List.of(component.part(), product).contains(it.part()));
    }

    /// The SKU's own, else its product's.
    private List<Block> blocks(Tried tried, Component component) {
        var own = blocks(tried, component.part());
        return own.isEmpty() ? blocks(tried, products.productOf(component.part()).part()) : own;
    }

    private static List<Block> blocks(Tried tried, String part) {
        return tried.blocks().blocks().stream().filter(it -> it.part().equals(part)).toList();
    }

    private BigDecimal price(Tried tried, Question question) {
        return question.kit().orElseThrow().components().stream()
                .map(it ->
                        unitPrice(tried, it, question)
                                .orElseThrow()
                                .multiply(BigDecimal.valueOf(it.units())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<BigDecimal> unitPrice(Tried tried, Component component, Question question) {
        if (!prices.sells(question.currency())) {
            return Optional.empty();
        }
        int pieces = component.units() * question.quantity();
        var blocks = blocks(tried, component);
        var fixed =
                blocks.stream()
                        .flatMap(it -> it.amounts().stream())
                        .filter(_ -> !off.contains(Rule.PRICE_10))
                        .filter(it -> it.published() && it.currency().equals(question.currency()))
                        .filter(it -> holds(it, pieces))
                        .min(
                                Comparator.comparingInt((Row it) -> -it.precedence())
                                        .thenComparing(it -> new BigDecimal(it.amount())));
        if (fixed.isPresent()) {
            return fixed.map(it -> prices.unitPrice(it, BigDecimal.ZERO));
        }
        var percent =
                blocks.stream()
                        .filter(it -> !it.percent().isEmpty())
                        .map(it -> new BigDecimal(it.percent()))
                        .min(Comparator.naturalOrder());
        return percent.flatMap(it ->
                prices.standard(component.part(), pieces, question.currency())
                        .map(row -> prices.unitPrice(row, it)));
    }

    private static boolean holds(Row row, int pieces) {
        return (row.minimum() == World.OPEN || row.minimum() <= pieces)
                && (row.maximum() == World.OPEN || pieces <= row.maximum());
    }
}
