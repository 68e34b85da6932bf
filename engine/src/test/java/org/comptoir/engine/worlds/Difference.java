package org.comptoir.engine.worlds;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A question two resolvers answer differently, in the smallest world in which they do.
record Difference(long seed, World world, Question question, Answer expected, String actual) {
    /// Asks both about everything in the world of a seed.
    static Optional<Difference> find(long seed, Function<World, Resolver> tested) {
        return first(seed, tested).map(it -> shrunk(seed, Worlds.of(seed).world(), it, tested));
    }

    /// Whether they differ about anything in the world of a seed.
    static boolean exists(long seed, Function<World, Resolver> tested) {
        return first(seed, tested).isPresent();
    }

    private static Optional<Question> first(long seed, Function<World, Resolver> tested) {
        var made = Worlds.of(seed);
        var reference = new Reference(made.world());
        var resolver = answering(made.world(), tested);
        return made.questions().stream()
                .filter(it -> !resolver.apply(it).equals(reference.answer(it).toString()))
                .findFirst();
    }

    private static Function<Question, String> answering(
            World world, Function<World, Resolver> tested) {
        try {
            var resolver = tested.apply(world);
            return question -> answer(resolver, question);
        } catch (RuntimeException e) {
            return _ -> e.toString();
        }
    }

    private static String answer(Resolver resolver, Question question) {
        try {
            return resolver.answer(question).toString();
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private static Difference shrunk(
            long seed, World world, Question question, Function<World, Resolver> tested) {
        var shrinker =
                new Shrinker(
                        (smaller, asked) ->
                                !answering(smaller, tested)
                                        .apply(asked)
                                        .equals(new Reference(smaller).answer(asked).toString()),
                        question);
        var smallest = shrinker.shrink(world);
        return new Difference(
                seed,
                smallest,
                question,
                new Reference(smallest).answer(question),
                answering(smallest, tested).apply(question));
    }

    @Override
    public String toString() {
        var parts =
                Stream.of(
                        Stream.of("Seed %d: %s".formatted(seed, question)),
                        world.categories().stream(),
                        world.products().stream(),
                        world.sets().stream(),
                        world.lists().stream(),
                        Stream.of(world.rules()),
                        world.accounts().stream(),
                        world.contracts().stream(),
                        Stream.of("expected " + expected, "but was  " + actual));
        return parts.flatMap(it -> it).map(Object::toString).collect(Collectors.joining("\n  "));
    }
}
