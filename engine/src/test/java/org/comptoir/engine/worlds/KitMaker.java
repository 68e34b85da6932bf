package org.comptoir.engine.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.engine.worlds.World.Block;
import org.comptoir.engine.worlds.World.Configuration;
import org.comptoir.engine.worlds.World.Contract;
import org.comptoir.engine.worlds.World.Kind;
import org.comptoir.engine.worlds.World.Member;
import org.comptoir.engine.worlds.World.Product;
import org.comptoir.engine.worlds.World.Row;
import org.comptoir.engine.worlds.World.Span;
import org.comptoir.engine.worlds.World.Term;

/// Makes kit terms and questions about kits by chances of its own, so that the rest of a world does
/// not hang on them.
final class KitMaker {
    private final Chance chance;
    private final List<Product> products;
    private final List<Configuration> made = new ArrayList<>();

    KitMaker(Chance chance, List<Product> products) {
        this.chance = chance;
        this.products = products;
    }

    /// The contract, in half of all cases with a kit term.
    Contract into(Contract contract) {
        if (chance.percent(50)) {
            return contract;
        }
        var terms = new ArrayList<>(contract.terms());
        var configurations =
                IntStream.range(0, 1 + chance.upTo(2)).mapToObj(_ -> configuration()).toList();
        terms.add(new Term.Kits(chance.of(1, terms.size() + 1), only(), configurations));
        made.addAll(configurations);
        return contract.with(terms);
    }

    private List<Member> only() {
        return chance.percent(90) ? List.of() : List.of(new Member(Kind.UNIT, "Rail"));
    }

    private Configuration configuration() {
        var base = chance.percent(60) ? products.getFirst() : chance.of(products);
        var blocks = chance.some(parts(), 2 + chance.upTo(4)).stream().map(this::block).toList();
        return new Configuration(chance.of(named(base)), blocks);
    }

    private static List<String> named(Product product) {
        return Stream.concat(Stream.of(product.part()), product.skus().stream()).toList();
    }

    private List<String> parts() {
        return products.stream().flatMap(it -> named(it).stream()).toList();
    }

    private Block block(String part) {
        var rows = IntStream.range(0, chance.upTo(3)).mapToObj(_ -> row(part)).toList();
        var percent = chance.percent(60) ? chance.of("0", "-10", "-33.33333", "5") : "";
        return new Block(part, rows, percent, chance.percent(8));
    }

    private Row row(String part) {
        int minimum = chance.percent(70) ? World.OPEN : chance.of(10, 50, 100);
        int maximum = chance.percent(75) ? World.OPEN : Math.max(minimum, chance.of(20, 99));
        return new Row(
                part,
                chance.of("10", "12.5", "0.995", "7.33333"),
                chance.percent(85) ? "EUR" : "USD",
                minimum,
                maximum,
                Span.ALWAYS,
                chance.percent(75) ? 0 : chance.upTo(3),
                chance.percent(92));
    }

    /// The question, with a kit beside its part; most are about a base and blocks of some contract.
    Question asked(Question question) {
        if (made.isEmpty() || chance.percent(10)) {
            return question.with(kit(chance.of(parts()), parts()));
        }
        var configuration = chance.of(made);
        var blocks = configuration.blocks().stream().map(Block::part).toList();
        return question.with(kit(configuration.base(), chance.percent(90) ? blocks : parts()));
    }

    private Question.Kit kit(String base, List<String> parts) {
        var components =
                chance.some(parts, 1 + chance.upTo(2)).stream()
                        .map(this::sellable)
                        .distinct()
                        .sorted()
                        .map(it -> new Question.Component(it, chance.of(1, 1, 2, 5)))
                        .toList();
        return new Question.Kit(sellable(base), components);
    }

    /// Mostly one of its SKUs where a product has some.
    private String sellable(String part) {
        var skus =
                products.stream()
                        .filter(it -> it.part().equals(part))
                        .flatMap(it -> it.skus().stream())
                        .toList();
        return skus.isEmpty() || chance.percent(10) ? part : chance.of(skus);
    }
}
