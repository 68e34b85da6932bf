package org.comptoir.bench.care;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Predicate;
import org.comptoir.bench.http.BenchFiles;
import org.comptoir.bench.http.Server;

/// Many agents, each with one place, and many conversations that wait: what a decision costs, each
/// with its record stored, and how soon a free agent has the next conversation.
public final class RoutingBench {
    private static final int PORT = 18_087;
    private static final int AT_ONCE = 100;
    private static final long PATIENCE = 600_000_000_000L;
    private static final String NO_LIMIT = "--comptoir.care.frames-per-second=100000";
    private static final String DECIDED = "select count(*) from care_decision";
    private static final String WAITING =
            "select count(*) from care_conversation where state = 'waiting'";

    private final Server server;
    private final Wires wires;
    private final List<Clerk> clerks;
    private final Clerk.Desk desk;

    private RoutingBench(Server server, Wires wires, List<Clerk> clerks, Clerk.Desk desk) {
        this.server = server;
        this.wires = wires;
        this.clerks = clerks;
        this.desk = desk;
    }

    /// Arguments: agents; conversations that wait; seconds.
    public static void main(String[] arguments) throws Exception {
        int agents = Integer.parseInt(arguments[0]);
        int waiting = Integer.parseInt(arguments[1]);
        var folder = Files.createTempDirectory("comptoir-bench");
        Runtime.getRuntime().exec(new String[] {"chmod", "755", folder.toString()});
        var samples = folder.resolve("samples");
        new CareWorld(samples.resolve(CareWorld.STORE), agents, true).write();
        try (var server =
                        Server.start(PORT, folder.resolve("data"), samples, CareWorld.STORE, NO_LIMIT);
                var wires = new Wires(PORT)) {
            server.requireDurable();
            var introductions = new Introductions(server, PORT);
            var desk = new Clerk.Desk();
            var clerks =
                    introductions.agents(agents).stream().map(it -> new Clerk(it, desk)).toList();
            var bench = new RoutingBench(server, wires, clerks, desk);
            bench.enter();
            bench.fill(introductions, agents + waiting);
            bench.run(Integer.parseInt(arguments[2]));
        } finally {
            BenchFiles.delete(folder);
        }
    }

    private void enter() throws IOException {
        for (int from = 0; from < clerks.size(); from += AT_ONCE) {
            var some = clerks.subList(from, Math.min(from + AT_ONCE, clerks.size()));
            for (var clerk : some) {
                clerk.connect(wires);
            }
            until(some, "is welcome", Clerk::isWelcome);
        }
    }

    /// So many shoppers ask; the agents take what they are offered meanwhile.
    private void fill(Introductions introductions, int count) throws Exception {
        long start = System.nanoTime();
        var asking = Thread.ofVirtual().start(() -> ask(introductions, count));
        wires.run(() -> !asking.isAlive(), () -> {});
        until(clerks, "has a conversation", Clerk::isBusy);
        System.out.printf(
                "%d agents busy, %d conversations waiting, begun at %.0f a second%n",
                clerks.size(),
                server.number(WAITING),
                count / ((System.nanoTime() - start) / 1e9));
    }

    private static void ask(Introductions introductions, int count) {
        try (var connection = introductions.connection()) {
            for (int asked = 0; asked < count; asked++) {
                introductions.asks(connection);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void run(int seconds) throws Exception {
        long decided = server.number(DECIDED);
        double processor = server.processorSeconds();
        desk.begin();
        for (var clerk : clerks) {
            clerk.finish();
        }
        long start = System.nanoTime();
        wires.run(() -> System.nanoTime() - start > seconds * 1_000_000_000L, () -> {});
        desk.end();
        double elapsed = (System.nanoTime() - start) / 1e9;
        decided = server.number(DECIDED) - decided;
        processor = server.processorSeconds() - processor;
        System.out.printf(
                "%.0f offers and %.0f decisions a second, %.2f ms of processor time each; the next offer after p50 %.0f ms, p99 %.0f ms; %d still wait, %d problems%n",
                desk.offers() / elapsed,
                decided / elapsed,
                processor * 1e3 / decided,
                desk.waits().quantile(0.5),
                desk.waits().quantile(0.99),
                server.number(WAITING),
                desk.problems());
    }

    private void until(List<Clerk> some, String what, Predicate<Clerk> done) throws IOException {
        long end = System.nanoTime() + PATIENCE;
        wires.run(() -> System.nanoTime() > end || some.stream().allMatch(done), () -> {});
        if (!some.stream().allMatch(done)) {
            throw new IOException("Somebody still waits until he " + what);
        }
    }
}
