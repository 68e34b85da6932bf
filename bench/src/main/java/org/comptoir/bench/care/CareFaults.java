package org.comptoir.bench.care;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.comptoir.bench.http.BenchFiles;
import org.comptoir.bench.http.Server;

/// Everything breaks while everybody talks: the program, its database, lines in the middle of a
/// frame, clients that read nothing, clients that vanish. In the end all lists are compared.
public final class CareFaults {
    private static final int PORT = 18_086;
    private static final int ROUNDS_OF_CUTS = 20;
    private static final String NO_LIMIT = "--comptoir.care.frames-per-second=100000";

    private final Path folder;
    private final List<Witness> witnesses;
    private final Wires wires;
    private final Random random = new Random(7);
    private Server server;

    private CareFaults(Path folder, Server server, Wires wires, List<Witness> witnesses) {
        this.folder = folder;
        this.server = server;
        this.wires = wires;
        this.witnesses = witnesses;
    }

    /// Arguments: sockets, an even number; seconds before and after each fault.
    public static void main(String[] arguments) throws Exception {
        int pairs = Integer.parseInt(arguments[0]) / 2;
        int seconds = Integer.parseInt(arguments[1]);
        var folder = Files.createTempDirectory("comptoir-bench");
        Runtime.getRuntime().exec(new String[] {"chmod", "755", folder.toString()});
        new CareWorld(folder.resolve("samples/" + CareWorld.STORE), pairs, false).write();
        var server = start(folder);
        try (var wires = new Wires(PORT)) {
            server.requireDurable();
            var witnesses =
                    new Introductions(server, PORT)
                            .pairs(pairs).stream().map(it -> new Witness(it, wires)).toList();
            var faults = new CareFaults(folder, server, wires, witnesses);
            try {
                faults.run(seconds);
            } finally {
                faults.server.close();
            }
        } finally {
            BenchFiles.delete(folder);
        }
    }

    private static Server start(Path folder) throws IOException {
        return Server.start(
                PORT, folder.resolve("data"), folder.resolve("samples"), CareWorld.STORE, NO_LIMIT);
    }

    private void run(int seconds) throws Exception {
        until("everybody is welcome", Witness::isWelcome);
        for (var witness : witnesses) {
            if (witness.identity().isAgent()) {
                witness.command("pick");
            }
        }
        serve(2);
        witnesses.forEach(it -> it.talk(true));
        fault("nothing", seconds, () -> {});
        fault("program killed and started again", seconds, this::killProgram);
        fault("database killed", seconds, server::killDatabase);
        fault("lines broken within a frame", seconds, this::breakLines);
        fault("clients that read nothing for 15 s", seconds, this::stopReading);
        fault("clients that vanish for 50 s", seconds, this::vanish);
        witnesses.forEach(it -> it.talk(false));
        until("everything is acknowledged", Witness::isSilent);
        new Verdict(server, witnesses).say(this::serve);
    }

    /// What is done to them.
    private interface Fault {
        void happen() throws Exception;
    }

    private void fault(String name, int seconds, Fault fault) throws Exception {
        long before = acknowledged();
        long start = System.nanoTime();
        fault.happen();
        double broken = (System.nanoTime() - start) / 1e9;
        long during = acknowledged() - before;
        long end = System.nanoTime();
        until("one more is acknowledged of each", stillSilent());
        double back = (System.nanoTime() - end) / 1e9;
        serve(seconds);
        System.out.printf(
                "%s: %.1f s, %d acknowledged meanwhile; all talked again %.1f s later; %d acknowledged in all%n",
                name, broken, during, back, acknowledged());
    }

    /// Who has got one more acknowledged than he has now.
    private Predicate<Witness> stillSilent() {
        var before = new HashMap<Witness, Integer>();
        witnesses.forEach(it -> before.put(it, it.acknowledged().size()));
        return it -> it.acknowledged().size() > before.getOrDefault(it, 0);
    }

    private void killProgram() throws IOException {
        server.kill();
        server = start(folder);
    }

    private void breakLines() throws IOException {
        for (int round = 0; round < ROUNDS_OF_CUTS; round++) {
            for (var witness : witnesses) {
                if (random.nextInt(4) == 0) {
                    witness.breakOff(1 + random.nextInt(160));
                }
            }
            serve(0.5);
        }
    }

    private void stopReading() throws IOException {
        var some = some();
        some.forEach(it -> it.reading(false));
        serve(15);
        some.forEach(it -> it.reading(true));
    }

    private void vanish() throws IOException {
        var some = some();
        some.forEach(Witness::vanish);
        serve(50);
        some.forEach(it -> it.stayAway(false));
    }

    private List<Witness> some() {
        return witnesses.stream().filter(_ -> random.nextInt(10) == 0).toList();
    }

    private long acknowledged() {
        return witnesses.stream().mapToLong(it -> it.acknowledged().size()).sum();
    }

    private void serve(double seconds) throws IOException {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        wires.run(() -> System.nanoTime() > end, this::turn);
    }

    private void until(String what, Predicate<Witness> done)
            throws IOException {
        long end = System.nanoTime() + 180_000_000_000L;
        wires.run(
                () -> System.nanoTime() > end || witnesses.stream().allMatch(done), this::turn);
        if (!witnesses.stream().allMatch(done)) {
            throw new IOException("It is not so that " + what);
        }
    }

    private void turn() throws IOException {
        long now = System.nanoTime();
        for (var witness : witnesses) {
            witness.turn(now);
        }
    }
}
