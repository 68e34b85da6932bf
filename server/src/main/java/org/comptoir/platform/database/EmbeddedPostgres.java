package org.comptoir.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A durable PostgreSQL of our own: made on first start, taken over after a crash, started anew if
/// it dies.
final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String USER = "comptoir";
    private static final List<String> SESSION =
            Files.isExecutable(Path.of("/usr/bin/setsid")) ? List.of("/usr/bin/setsid") : List.of();
    private static final List<String> SETTINGS =
            List.of(
                    "listen_addresses=127.0.0.1",
                    "unix_socket_directories=",
                    "fsync=on",
                    "full_page_writes=on",
                    "synchronous_commit=on",
                    "max_connections=60",
                    "shared_buffers=96MB",
                    "timezone=UTC",
                    "jit=off",
                    "log_min_messages=warning");

    private final DataFolder data;
    private final Path home;
    private final Path cluster;
    private final Unprivileged user;
    private final String password;
    private final int port;
    private volatile boolean closing;
    private volatile @Nullable Process server;

    private EmbeddedPostgres(DataFolder data, Path home) throws IOException {
        this.data = data;
        this.home = home;
        this.cluster = data.resolve("postgres");
        this.user = Unprivileged.forFolder(data.path());
        this.password = data.secret("postgres-password");
        this.port = freePort();
    }

    /// Starts the server on the folder and waits until it answers.
    static EmbeddedPostgres start(DataFolder data) {
        try {
            var postgres = new EmbeddedPostgres(data, PostgresBinaries.unpack(data));
            postgres.initialize();
            postgres.stopLeftOver();
            postgres.launch();
            postgres.awaitAnswer(Duration.ofSeconds(60));
            return postgres;
        } catch (IOException failure) {
            throw new UncheckedIOException("The embedded PostgreSQL does not start", failure);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String user() {
        return USER;
    }

    String password() {
        return password;
    }

    private void initialize() throws IOException {
        if (Files.exists(cluster.resolve("PG_VERSION"))) {
            return;
        }
        user.own(cluster);
        var passwordFile = Files.createTempFile("comptoir", ".txt");
        try {
            Files.writeString(passwordFile, password);
            if (user == Unprivileged.AS_NOBODY) {
                Files.setAttribute(passwordFile, "unix:uid", 65534);
            }
            run(
                    program("initdb"),
                    "-D",
                    cluster.toString(),
                    "-U",
                    USER,
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + passwordFile,
                    "-E",
                    "UTF8",
                    "--locale=C.UTF-8",
                    "--no-sync");
        } finally {
            Files.delete(passwordFile);
        }
    }

    /// After a `kill -9` of the program its database server lives on: it is asked to stop, then
    /// started as ours.
    private void stopLeftOver() throws IOException {
        if (Files.exists(cluster.resolve("postmaster.pid"))) {
            tryRun(program("pg_ctl"), "stop", "-D", cluster.toString(), "-m", "fast", "-w");
        }
    }

    /// In a session of its own, so that Ctrl-C reaches the program alone and it stops the server in
    /// order.
    private void launch() throws IOException {
        var command = new ArrayList<>(SESSION);
        command.addAll(user.command(List.of(program("postgres"), "-D", cluster.toString())));
        command.addAll(List.of("-p", String.valueOf(port)));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(
                                        data.resolve("postgres.log").toFile()))
                        .start();
        server = process;
        var _ = process.onExit().thenAccept(this::exited);
    }

    private void exited(Process process) {
        if (closing) {
            return;
        }
        log.warn("PostgreSQL ended with {}; starting it again", process.exitValue());
        try {
            Thread.sleep(Duration.ofMillis(500));
            launch();
        } catch (IOException failure) {
            log.error("PostgreSQL cannot be started again", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitAnswer(Duration longest) {
        long until = System.nanoTime() + longest.toNanos();
        while (!answers()) {
            if (System.nanoTime() > until) {
                close();
                throw new IllegalStateException(
                        "PostgreSQL does not answer; see " + data.resolve("postgres.log"));
            }
            pause();
        }
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url(), USER, password)) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL starts", interrupted);
        }
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private void run(String... command) throws IOException {
        var output = tryRun(command);
        if (output != null) {
            throw new IOException("%s failed: %s".formatted(command[0], output));
        }
    }

    /// Null if it went well, else what the program said.
    private @Nullable String tryRun(String... command) throws IOException {
        var process =
                new ProcessBuilder(user.command(List.of(command)))
                        .redirectErrorStream(true)
                        .start();
        var output =
                new String(
                        process.getInputStream().readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
        try {
            return process.waitFor() == 0 ? null : output;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while running " + command[0], interrupted);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        closing = true;
        var process = server;
        if (process == null) {
            return;
        }
        server = null;
        try {
            tryRun(program("pg_ctl"), "stop", "-D", cluster.toString(), "-m", "fast", "-w");
        } catch (IOException failure) {
            log.warn("PostgreSQL could not be asked to stop", failure);
            process.destroy();
        }
    }
}
