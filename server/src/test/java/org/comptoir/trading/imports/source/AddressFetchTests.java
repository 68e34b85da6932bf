package org.comptoir.trading.imports.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.comptoir.platform.Problem;
import org.comptoir.trading.imports.source.SourceLimits.Credential;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressFetchTests {
    private static final String TOKEN = "Bearer of-the-crm";

    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    @TempDir Path folder;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/file", call -> answer(call, 200, "<Package/>"));
        server.createContext("/large", call -> answer(call, 200, "x".repeat(2_000)));
        server.createContext("/gone", call -> answer(call, 404, "no"));
        server.createContext("/moved", call -> moved(call, "/file"));
        server.createContext("/round", call -> moved(call, "/round"));
        server.createContext(
                "/inside", call -> moved(call, "http://127.0.0.2:" + port() + "/file"));
        server.createContext("/local", call -> moved(call, "file:///etc/passwd"));
        server.createContext(
                "/secret",
                call -> {
                    var sent = call.getRequestHeaders().getFirst("Authorization");
                    answer(call, 200, String.valueOf(sent));
                });
        server.createContext(
                "/elsewhere", call -> moved(call, "http://localhost:" + port() + "/secret"));
        server.createContext("/slow", this::slow);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private static void answer(HttpExchange call, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, bytes.length);
        try (var out = call.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static void moved(HttpExchange call, String to) throws IOException {
        call.getResponseHeaders().add("Location", to);
        answer(call, 302, "");
    }

    private void slow(HttpExchange call) throws IOException {
        call.sendResponseHeaders(200, 0);
        try (var out = call.getResponseBody()) {
            out.write('<');
            out.flush();
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void readsAFile() throws IOException {
        assertThat(read("/file", it -> true)).isEqualTo("<Package/>");
    }

    @Test
    void followsWhereAFileWasMoved() throws IOException {
        assertThat(read("/moved", it -> true)).isEqualTo("<Package/>");
    }

    @Test
    void readsNothingOfThisMachineUnlessAllowed() {
        assertCode(() -> read("/file", PublicAddresses::isPublic), "import-address-private");
    }

    @Test
    void followsNoStepToWhereItMayNotRead() {
        Predicate<InetAddress> onlyTheFirst = it -> it.getHostAddress().equals("127.0.0.1");
        assertCode(() -> read("/inside", onlyTheFirst), "import-address-private");
        assertCode(() -> read("/local", it -> true), "import-address-plain");
        assertCode(() -> read("/round", it -> true), "import-redirected");
    }

    @Test
    void refusesToGoWithoutTlsUnlessAllowed() {
        var strict = limits(false, Duration.ofSeconds(5));
        assertCode(
                () -> read("/file", strict, Optional.empty(), it -> true), "import-address-plain");
    }

    @Test
    void endsWhereAFileIsTooLargeOrTooSlowOrNotThere() {
        assertCode(() -> read("/large", it -> true), "import-too-large");
        assertCode(() -> read("/gone", it -> true), "import-answer");
        var hasty = limits(true, Duration.ofMillis(300));
        assertCode(() -> read("/slow", hasty, Optional.empty(), it -> true), "import-too-slow");
    }

    @Test
    void sendsACredentialToItsOwnHostOnly() throws IOException {
        var limits = limits(true, Duration.ofSeconds(5));
        var crm = Optional.of("crm");
        assertThat(read("/secret", limits, crm, it -> true)).isEqualTo(TOKEN);
        assertThat(read("/elsewhere", limits, crm, it -> true)).isEqualTo("null");
        assertCode(
                () -> read("/secret", limits, Optional.of("erp"), it -> true), "import-credential");
    }

    private String read(String path, Predicate<InetAddress> allowed) throws IOException {
        return read(path, limits(true, Duration.ofSeconds(5)), Optional.empty(), allowed);
    }

    private String read(
            String path,
            SourceLimits limits,
            Optional<String> credential,
            Predicate<InetAddress> allowed)
            throws IOException {
        var into = folder.resolve("fetched");
        var address = Place.Address.of("http://127.0.0.1:%d%s".formatted(port(), path), credential);
        new AddressFetch(limits, 1_000, allowed).read(address, into);
        return Files.readString(into);
    }

    private SourceLimits limits(boolean plain, Duration time) {
        return new SourceLimits(
                folder,
                plain,
                false,
                time,
                Map.of(
                        "crm", new Credential("127.0.0.1", "Authorization", TOKEN),
                        "erp", new Credential("erp.example", "Authorization", TOKEN)));
    }

    private static void assertCode(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(Problem.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}
