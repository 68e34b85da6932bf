package org.comptoir.bench.care;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// All who talk, and the connections they talk over.
record Crowd(Wires wires, List<Person> people) {
    private static final long PATIENCE = 180_000_000_000L;
    private static final int AT_ONCE = 200;

    /// Connects everybody, so many at once, until each is welcome.
    void enter() throws IOException {
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            var some = people.subList(from, Math.min(from + AT_ONCE, people.size()));
            for (var person : some) {
                person.connect(wires);
            }
            until(() -> some.stream().allMatch(Person::isWelcome));
        }
        await("a welcome", Person::isWelcome);
    }

    /// Connects everybody without waiting for anybody.
    void storm() throws IOException {
        for (var person : people) {
            person.connect(wires);
        }
        await("a welcome", Person::isWelcome);
    }

    /// Serves the connections until this is so of everybody; refuses to wait for ever.
    void await(String what, Predicate<Person> done) throws IOException {
        until(() -> people.stream().allMatch(done));
        long missing = people.stream().filter(done.negate()).count();
        if (missing > 0) {
            throw new IOException("%d still wait for %s".formatted(missing, what));
        }
    }

    private void until(BooleanSupplier done) throws IOException {
        long end = System.nanoTime() + PATIENCE;
        wires.run(() -> done.getAsBoolean() || System.nanoTime() > end, () -> {});
    }
}
