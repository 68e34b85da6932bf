package org.comptoir.bench.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// Pages of 50 products at each buyer's own prices, signed in, random buyers and pages.
public final class HttpBench {
    private static final int PORT = 18_080;
    private static final int CONNECTIONS = 12;
    private static final int PAGES = 20;
    private static final String LIST = "/api/v1/stores/" + BenchWorld.STORE + "/products?limit=50";

    private final Server server;
    private final List<String> tokens = new ArrayList<>();
    private final List<byte[]> requests = new ArrayList<>();

    private HttpBench(Server server) {
        this.server = server;
    }

    /// Arguments: products, contracts, seconds.
    public static void main(String[] arguments) throws Exception {
        int products = Integer.parseInt(arguments[0]);
        int contracts = Integer.parseInt(arguments[1]);
        int seconds = Integer.parseInt(arguments[2]);
        var work = Files.createTempDirectory("comptoir-bench");
        Runtime.getRuntime().exec(new String[] {"chmod", "755", work.toString()});
        new BenchWorld(work.resolve("samples/bench"), products, contracts).write();
        System.out.printf(
                "%d products, %d contracts of 200 offers, %d buyers%n",
                products, contracts, BenchWorld.CUSTOMERS);
        long start = System.nanoTime();
        try (var server =
                Server.start(PORT, work.resolve("data"), work.resolve("samples"), "bench")) {
            System.out.printf("loaded and ready in %.1f s%n", (System.nanoTime() - start) / 1e9);
            var bench = new HttpBench(server);
            bench.prepare();
            bench.run("warm-up", seconds / 2);
            bench.run("pages of 50", seconds);
            bench.sortByPrice(seconds / 3);
            System.out.printf("memory after the run: %.0f MiB%n", server.mebibytes());
        }
        BenchFiles.delete(work);
    }

    /// Signs everybody in and collects the cursors of their pages.
    private void prepare() throws IOException {
        try (var connection = new Connection(PORT)) {
            for (int customer = 0; customer < BenchWorld.CUSTOMERS; customer++) {
                var body =
                        "{\"logonId\":\"buyer-%d\",\"password\":\"%s\"}"
                                .formatted(customer, BenchWorld.PASSWORD);
                var token =
                        value(
                                text(connection.exchange(Connection.post("/api/v1/tokens", body))),
                                "token");
                tokens.add(token);
                var cursor = "";
                for (int page = 0; page < PAGES; page++) {
                    var request =
                            Connection.get(
                                    LIST + (cursor.isEmpty() ? "" : "&cursor=" + cursor), token);
                    requests.add(request);
                    cursor = value(text(connection.exchange(request)), "next");
                }
            }
        }
    }

    private void run(String name, int seconds)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        var latencies = new Latencies();
        long transactions = server.transactions();
        double processor = server.processorSeconds();
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var tasks = new ArrayList<Callable<Latencies>>();
            for (int client = 0; client < CONNECTIONS; client++) {
                var random = new Random(client);
                tasks.add(() -> ask(random, until));
            }
            for (var result : threads.invokeAll(tasks)) {
                latencies.add(result.get());
            }
        }
        double used = server.processorSeconds() - processor;
        // The reading itself ends one transaction.
        long statements = server.transactions() - transactions - 1;
        System.out.printf(
                "%s: %.0f requests/s, p50 %.2f ms, p99 %.2f ms, %.3f ms of processor time a page, %d SQL transactions in %d pages%n",
                name,
                latencies.total() / (double) seconds,
                latencies.quantile(0.5),
                latencies.quantile(0.99),
                used * 1000 / latencies.total(),
                statements,
                latencies.total());
    }

    private Latencies ask(Random random, long until) throws IOException {
        var latencies = new Latencies();
        try (var connection = new Connection(PORT)) {
            for (long now = System.nanoTime(); now < until; ) {
                var body = connection.exchange(requests.get(random.nextInt(requests.size())));
                if (body.length < 1_000) {
                    throw new IOException("Too short to be a page: " + text(body));
                }
                long end = System.nanoTime();
                latencies.add(end - now);
                now = end;
            }
        }
        return latencies;
    }

    private void sortByPrice(int seconds) throws IOException {
        var latencies = new Latencies();
        var random = new Random(7);
        try (var connection = new Connection(PORT)) {
            long warm = System.nanoTime() + seconds * 300_000_000L;
            long until = System.nanoTime() + seconds * 1_000_000_000L;
            for (long now = System.nanoTime(); now < until; ) {
                var token = tokens.get(random.nextInt(tokens.size()));
                now = System.nanoTime();
                connection.exchange(Connection.get(LIST + "&sort=price", token));
                if (now > warm) {
                    latencies.add(System.nanoTime() - now);
                }
            }
        }
        System.out.printf(
                "sort=price over everything, first page, one connection: p50 %.2f ms, p99 %.2f ms (%d requests)%n",
                latencies.quantile(0.5), latencies.quantile(0.99), latencies.total());
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    /// The text value of a name that stands once in a JSON text.
    private static String value(String json, String name) {
        int start = json.lastIndexOf("\"" + name + "\":\"") + name.length() + 4;
        return json.substring(start, json.indexOf('"', start));
    }
}
