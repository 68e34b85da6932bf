package org.comptoir.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The program as `./comptoir start` starts it: the packed jar, with what was prepared when it was
/// built, on an empty data folder. Other tests build their beans anew and would not notice.
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ShippedProgramIT {
    private static final String READY = "Comptoir is ready: ";

    @TempDir Path folder;
    private final List<String> said = new ArrayList<>();

    @Test
    void startsOnAnEmptyFolderAndShowsItsStores() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        var program = start();
        try {
            var base = ready(program);
            for (var page : List.of("/", "/tooltech", "/fashionflow", "/sign-in")) {
                assertThat(status(base + page)).as(page).isEqualTo(200);
            }
        } finally {
            program.destroy();
            assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dspring.aot.enabled=true",
                        "-jar",
                        System.getProperty("comptoir.jar"),
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--comptoir.data=" + folder.resolve("data"),
                        "--comptoir.samples=tooltech,fashionflow",
                        "--comptoir.samples-folder=" + Path.of("../samples").toRealPath())
                .redirectErrorStream(true)
                .start();
    }

    private String ready(Process program) throws IOException {
        var lines = program.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.startsWith(READY)) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> {}));
                return line.substring(READY.length()).strip();
            }
        }
        throw new AssertionError("It ended before it was ready:\n" + String.join("\n", said));
    }

    private static int status(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
