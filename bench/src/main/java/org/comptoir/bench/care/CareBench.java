package org.comptoir.bench.care;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.bench.http.BenchFiles;
import org.comptoir.bench.http.Server;

/// Shoppers and agents in pairs, each on a socket of his own: what an idle socket costs, how much
/// is said and how fast it arrives, and how soon everybody is back after all were cut off.
public final class CareBench {
    private static final int PORT = 18_085;
    private static final long SECOND = 1_000_000_000L;
    private static final String NO_LIMIT = "--comptoir.care.frames-per-second=100000";
    private static final String STORED = "select sum(last_seq) from care_conversation";
    private static final String BYTES = "select pg_total_relation_size('care_message')";

    private final Server server;
    private final Crowd crowd;
    private final Tally tally;
    private int next;

    private CareBench(Server server, Crowd crowd, Tally tally) {
        this.server = server;
        this.crowd = crowd;
        this.tally = tally;
    }

    /// Arguments: sockets, an even number; seconds of each phase.
    public static void main(String[] arguments) throws Exception {
        int pairs = Integer.parseInt(arguments[0]) / 2;
        int seconds = Integer.parseInt(arguments[1]);
        var folder = Files.createTempDirectory("comptoir-bench");
        Runtime.getRuntime().exec(new String[] {"chmod", "755", folder.toString()});
        var samples = folder.resolve("samples");
        new CareWorld(samples.resolve(CareWorld.STORE), pairs, false).write();
        try (var server = Server.start(PORT, folder.resolve("data"), samples, CareWorld.STORE, NO_LIMIT);
                var wires = new Wires(PORT)) {
            server.requireDurable();
            var tally = new Tally();
            var people =
                    new Introductions(server, PORT)
                            .pairs(pairs).stream().map(it -> new Person(tally, it)).toList();
            new CareBench(server, new Crowd(wires, people), tally).run(seconds);
        } finally {
            BenchFiles.delete(folder);
        }
    }

    private void run(int seconds) throws IOException, SQLException {
        idle();
        talk("warm-up", seconds, 0);
        double most = talk("saturation", seconds, 0);
        talk("at 30 %", seconds, most * 0.3);
        talk("at 70 %", seconds, most * 0.7);
        storm();
        System.out.printf(
                "%d messages of %d bytes each in the database; %s%n",
                server.number(STORED), server.number(BYTES) / server.number(STORED), tally);
        tally.requireNoFault();
    }

    private void idle() throws IOException {
        long heap = server.liveKibibytes();
        double memory = server.mebibytes();
        long start = System.nanoTime();
        crowd.enter();
        double elapsed = (System.nanoTime() - start) / 1e9;
        for (var person : crowd.people()) {
            if (person.isAgent()) {
                person.command("pick");
            }
        }
        crowd.await("a conversation", Person::isSilent);
        int people = crowd.people().size();
        System.out.printf(
                "%d sockets: %.0f set up a second; %.1f KiB of heap, %.1f KiB of memory each%n",
                people,
                people / elapsed,
                (server.liveKibibytes() - heap) / (double) people,
                (server.mebibytes() - memory) * 1024 / people);
    }

    /// Lets them talk: at a rate a second, or, where it is 0, each as soon as the last thing he
    /// said is acknowledged. Answers how many messages a second arrived at the other's.
    private double talk(String name, int seconds, double rate) throws IOException, SQLException {
        long stored = server.number(STORED);
        double processor = server.processorSeconds();
        tally.begin(rate == 0);
        next = 0;
        var pace = new Pace(System.nanoTime(), rate);
        if (rate == 0) {
            for (var person : crowd.people()) {
                person.say(System.nanoTime());
            }
        }
        long end = pace.start() + seconds * SECOND;
        crowd.wires().run(() -> System.nanoTime() > end, () -> sayWhatIsDue(pace));
        tally.end();
        double elapsed = (System.nanoTime() - pace.start()) / 1e9;
        double arrived = tally.latencies().total() / elapsed;
        crowd.await("an acknowledgement", Person::isSilent);
        processor = server.processorSeconds() - processor;
        System.out.printf(
                "%s: %.0f messages a second; p50 %.1f ms, p99 %.1f ms, p999 %.1f ms; %.0f µs of processor time each%n",
                name,
                arrived,
                tally.latencies().quantile(0.5),
                tally.latencies().quantile(0.99),
                tally.latencies().quantile(0.999),
                processor * 1e6 / (server.number(STORED) - stored));
        return arrived;
    }

    /// When things are due at a rate; never, where it is 0.
    private record Pace(long start, double rate) {
        long due(long number) {
            return rate == 0 ? Long.MAX_VALUE : start + (long) (number * SECOND / rate);
        }
    }

    private void sayWhatIsDue(Pace pace) throws IOException {
        var people = crowd.people();
        for (long now = System.nanoTime(); pace.due(next) <= now; next++) {
            people.get(next % people.size()).say(pace.due(next));
        }
    }

    /// The shoppers lose their connections and miss something, then the agents lose theirs, and
    /// everybody comes back at once.
    private void storm() throws IOException, SQLException {
        for (var person : crowd.people()) {
            if (!person.isAgent()) {
                person.cut();
            }
        }
        for (var person : crowd.people()) {
            if (person.isAgent()) {
                person.say(System.nanoTime());
            }
        }
        crowd.await("an acknowledgement", Person::isSilent);
        for (var person : crowd.people()) {
            person.cut();
        }
        var lasts = lasts();
        long start = System.nanoTime();
        crowd.storm();
        crowd.await(
                "what was said meanwhile",
                it -> it.last() == lasts.getOrDefault(it.conversation(), 0));
        System.out.printf(
                "all %d cut off, back with what they missed in %.1f s%n",
                crowd.people().size(), (System.nanoTime() - start) / 1e9);
    }

    /// The last number of each conversation, as the database has it.
    private Map<String, Integer> lasts() throws IOException, SQLException {
        return server.texts("select id || ' ' || last_seq from care_conversation").stream()
                .map(line -> line.split(" ", -1))
                .collect(Collectors.toMap(it -> it[0], it -> Integer.parseInt(it[1])));
    }
}
