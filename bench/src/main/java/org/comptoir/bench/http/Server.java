package org.comptoir.bench.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The product as shipped, started on a data folder of its own.
public final class Server implements AutoCloseable {
    private static final int TICKS_A_SECOND = 100;

    private final Process process;
    private final Path data;

    private Server(Process process, Path data) {
        this.process = process;
        this.data = data;
    }

    /// Starts it with the flags of `./comptoir start`, and these settings, and waits until it is
    /// ready.
    public static Server start(
            int port, Path data, Path samplesFolder, String samples, String... settings)
            throws IOException {
        var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(List.of(environment("FLAGS").split(" ")));
        command.addAll(options());
        command.addAll(
                List.of(
                        "-XX:AOTCache=" + environment("APP") + "/comptoir.aot",
                        "-jar",
                        environment("APP") + "/comptoir-server.jar",
                        "--server.port=" + port,
                        "--comptoir.data=" + data,
                        "--comptoir.samples-folder=" + samplesFolder,
                        "--comptoir.samples=" + samples));
        command.addAll(List.of(settings));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var lines = process.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("Comptoir is ready")) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(Server::show));
                return new Server(process, data);
            }
            System.out.println("  server: " + line);
        }
        throw new IOException("The server ended before it was ready");
    }

    /// More flags for Java, such as a limit of memory, as `./comptoir start` takes them.
    private static List<String> options() {
        var options = System.getenv("COMPTOIR_JAVA_OPTS");
        return options == null || options.isBlank() ? List.of() : List.of(options.split(" +"));
    }

    private static void show(String line) {
        if (!line.startsWith("sign-in ")) {
            System.out.println("  server: " + line);
        }
    }

    private static String environment(String name) {
        var value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException(
                    "Run this through ./comptoir bench, which sets " + name);
        }
        return value;
    }

    /// Refuses to measure a database that does not wait for its disk.
    public void requireDurable() throws IOException, SQLException {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            var value = texts("show " + setting).getFirst();
            if (!value.equals("on")) {
                throw new IOException(setting + " is " + value);
            }
        }
    }

    /// Processor time of the program and all it started, in seconds.
    public double processorSeconds() throws IOException {
        double ticks = ticks(process.pid());
        for (var child : process.descendants().toList()) {
            ticks += ticks(child.pid());
        }
        return ticks / TICKS_A_SECOND;
    }

    /// 0 for a process that has ended: a database session comes and goes.
    private static double ticks(long pid) throws IOException {
        try {
            var fields =
                    Files.readString(Path.of("/proc/" + pid + "/stat"))
                            .replaceFirst(".*\\) ", "")
                            .split(" ", -1);
            return Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
        } catch (NoSuchFileException _) {
            return 0;
        }
    }

    /// Memory of the program and of all it started, in MiB, shared pages counted once (PSS).
    public double mebibytes() throws IOException {
        double kibibytes = pss(process.pid());
        for (var child : process.descendants().toList()) {
            kibibytes += pss(child.pid());
        }
        return kibibytes / 1024;
    }

    /// What lives in the heap of the program after a full collection, in KiB.
    public long liveKibibytes() throws IOException {
        var command = System.getProperty("java.home") + "/bin/jcmd";
        var asking = new ProcessBuilder(command, "" + process.pid(), "GC.class_histogram").start();
        try (var lines = asking.inputReader()) {
            return lines.lines()
                    .filter(line -> line.startsWith("Total"))
                    .mapToLong(line -> Long.parseLong(line.strip().split(" +", -1)[2]) / 1024)
                    .sum();
        }
    }

    private static double pss(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
                    .sum();
        }
    }

    /// How many transactions the database has ended so far; a statement outside one counts as one.
    long transactions() throws IOException, SQLException {
        return number(
                "select xact_commit + xact_rollback from pg_stat_database where datname = 'postgres'");
    }

    /// The one number that a query gives.
    public long number(String sql) throws IOException, SQLException {
        try (var connection = database();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    /// The first column that a query gives.
    public List<String> texts(String sql) throws IOException, SQLException {
        var texts = new ArrayList<String>();
        try (var connection = database();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                texts.add(result.getString(1));
            }
        }
        return texts;
    }

    /// Writes rows past the program.
    public void update(String sql) throws IOException, SQLException {
        try (var connection = database();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private java.sql.Connection database() throws IOException, SQLException {
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        var password = Files.readString(data.resolve("postgres-password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%s/postgres".formatted(port.strip()),
                "comptoir",
                password);
    }

    /// Ends the program at once, as `kill -9` does; its database stays.
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /// Ends the database at once, as `kill -9` does.
    public void killDatabase() throws IOException {
        var pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
        ProcessHandle.of(Long.parseLong(pid.strip())).ifPresent(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
