package org.comptoir.bench.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

/// One large contract file taken in: planned, applied, and applied again, with what it needs of
/// time, processor and memory.
public final class ImportBench {
    private static final int PORT = 18_082;
    private static final int PRODUCTS = 10_000;
    private static final String BASE = "http://127.0.0.1:" + PORT + "/api/v1";
    private static final String STORE = BASE + "/stores/" + BenchWorld.STORE;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Server server;
    private String token = "";

    private ImportBench(Server server) {
        this.server = server;
    }

    /// Arguments: contracts, offers of each.
    public static void main(String[] arguments) throws Exception {
        int contracts = Integer.parseInt(arguments[0]);
        int offers = Integer.parseInt(arguments[1]);
        var work = Files.createTempDirectory("comptoir-bench");
        Runtime.getRuntime().exec(new String[] {"chmod", "755", work.toString()});
        var world = new BenchWorld(work.resolve("samples/bench"), PRODUCTS, 0);
        world.write();
        var file = work.resolve("contracts.xml");
        world.writeContracts(file, 0, contracts, offers);
        System.out.printf(
                "%d contracts of %d offers, %d MB of XML%n",
                contracts, offers, Files.size(file) / 1_000_000);
        try (var server =
                Server.start(PORT, work.resolve("data"), work.resolve("samples"), "bench")) {
            var bench = new ImportBench(server);
            bench.signIn();
            bench.take("apply", file);
            bench.take("apply", file);
            bench.take("plan", file);
        }
        BenchFiles.delete(work);
    }

    private void signIn() throws IOException, InterruptedException {
        var body =
                "{\"logonId\":\"%s\",\"password\":\"%s\"}".formatted("seller", BenchWorld.PASSWORD);
        var request =
                HttpRequest.newBuilder(URI.create(BASE + "/tokens"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        token = text(request).replaceFirst(".*\"token\":\"([^\"]*)\".*", "$1");
    }

    private void take(String mode, Path file) throws IOException, InterruptedException {
        double processor = server.processorSeconds();
        long start = System.nanoTime();
        var request =
                HttpRequest.newBuilder(URI.create(STORE + "/contracts/import?mode=" + mode))
                        .header("Content-Type", "application/xml")
                        .header("Authorization", "Bearer " + token)
                        .POST(HttpRequest.BodyPublishers.ofFile(file));
        var report = text(request);
        System.out.printf(
                "%s: %.1f s, %.1f s of processor time, memory afterwards %.0f MiB; %d added, %d the same, %s%n",
                mode,
                (System.nanoTime() - start) / 1e9,
                server.processorSeconds() - processor,
                server.mebibytes(),
                count(report, "ADDED"),
                count(report, "SAME"),
                report.contains("\"problems\":[]") ? "no problems" : "with problems");
    }

    private static int count(String report, String change) {
        return report.split("\"" + change + "\"", -1).length - 1;
    }

    private String text(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    }
}
