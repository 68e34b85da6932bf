package org.comptoir.engine.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.engine.worlds.World.Contract;
import org.comptoir.engine.worlds.World.Prices;
import org.comptoir.engine.worlds.World.Row;
import org.comptoir.engine.worlds.World.Term;

/// Makes a world in which two answers differ as small as it can be while they still do.
final class Shrinker {
    private final BiPredicate<World, Question> differs;
    private final Question question;

    Shrinker(BiPredicate<World, Question> differs, Question question) {
        this.differs = differs;
        this.question = question;
    }

    World shrink(World world) {
        var smaller = smaller(world).filter(this::stillDiffers).findFirst();
        return smaller.isPresent() ? shrink(smaller.get()) : world;
    }

    private boolean stillDiffers(World world) {
        try {
            return differs.test(world, question);
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static Stream<World> smaller(World it) {
        return Stream.of(
                        without(it.contracts(), it::with),
                        replacing(it.contracts(), Shrinker::smaller).map(it::with),
                        replacing(it.lists(), Shrinker::smaller)
                                .map(lists -> catalog(it, it.products(), it.sets(), lists)),
                        without(it.products(), left -> catalog(it, left, it.sets(), it.lists())),
                        without(it.sets(), left -> catalog(it, it.products(), left, it.lists())),
                        without(it.accounts(), left -> with(it, left)),
                        without(it.categories(), left -> categories(it, left)))
                .flatMap(stream -> stream);
    }

    private static <T> Stream<World> without(List<T> all, Function<List<T>, World> make) {
        return IntStream.range(0, all.size()).mapToObj(place -> make.apply(left(all, place)));
    }

    private static <T> List<T> left(List<T> all, int place) {
        var left = new ArrayList<>(all);
        left.remove(place);
        return left;
    }

    /// Every list in which one element is replaced by a smaller one.
    private static <T> Stream<List<T>> replacing(List<T> all, Function<T, Stream<T>> smaller) {
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(place -> smaller.apply(all.get(place)).map(it -> set(all, place, it)));
    }

    private static <T> List<T> set(List<T> all, int place, T element) {
        var changed = new ArrayList<>(all);
        changed.set(place, element);
        return changed;
    }

    private static Stream<Contract> smaller(Contract it) {
        return Stream.of(
                        IntStream.range(0, it.terms().size())
                                .mapToObj(place -> it.with(left(it.terms(), place))),
                        replacing(it.terms(), Shrinker::smaller).map(it::with),
                        it.references().isEmpty()
                                ? Stream.<Contract>of()
                                : Stream.of(it.referringTo(List.of())))
                .flatMap(stream -> stream);
    }

    private static Stream<Term> smaller(Term term) {
        BiFunction<Integer, List<?>, Stream<Integer>> places =
                (least, all) -> IntStream.range(0, all.size() > least ? all.size() : 0).boxed();
        return switch (term) {
            case Term.Own it ->
                    smaller(it.prices()).map(left -> new Term.Own(it.sequence(), it.only(), left));
            case Term.Filter it ->
                    places.apply(0, it.marks())
                            .map(place ->
                                    new Term.Filter(
                                            it.sequence(),
                                            it.only(),
                                            it.policy(),
                                            it.whole(),
                                            it.percent(),
                                            left(it.marks(), place)));
            case Term.PriceRule it ->
                    places.apply(1, it.lines())
                            .map(place ->
                                    new Term.PriceRule(
                                            it.sequence(), it.only(), left(it.lines(), place)));
            case Term.Brackets it ->
                    places.apply(1, it.brackets())
                            .map(place ->
                                    new Term.Brackets(
                                            it.sequence(),
                                            it.only(),
                                            it.policy(),
                                            left(it.brackets(), place)));
            case Term.Kits it ->
                    replacing(it.configurations(), Shrinker::smaller)
                            .map(left -> new Term.Kits(it.sequence(), it.only(), left));
            default -> Stream.empty();
        };
    }

    private static Stream<World.Configuration> smaller(World.Configuration it) {
        return IntStream.range(0, it.blocks().size())
                .mapToObj(place -> new World.Configuration(it.base(), left(it.blocks(), place)));
    }

    private static Stream<Prices> smaller(Prices it) {
        return IntStream.range(0, it.rows().size())
                .mapToObj(place -> {
                    List<Row> rows = left(it.rows(), place);
                    return new Prices(it.name(), it.precedence(), rows);
                });
    }

    private static World catalog(
            World it,
            List<World.Product> products,
            List<World.ProductSet> sets,
            List<Prices> lists) {
        return new World(
                it.categories(), products, sets, lists, it.rules(), it.accounts(), it.contracts());
    }

    private static World categories(World it, List<World.Category> categories) {
        return new World(
                categories,
                it.products(),
                it.sets(),
                it.lists(),
                it.rules(),
                it.accounts(),
                it.contracts());
    }

    private static World with(World it, List<World.Account> accounts) {
        return new World(
                it.categories(),
                it.products(),
                it.sets(),
                it.lists(),
                it.rules(),
                accounts,
                it.contracts());
    }
}
