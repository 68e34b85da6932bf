package org.comptoir.bench.http;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// Buyers who put articles into their carts at their own prices, each on a connection of his own;
/// an answer counts only if the database has kept what it says.
public final class CartBench {
    private static final int ARTICLES = 10;
    private static final String KEPT =
            "select sum((line ->> 'quantity')::numeric)::bigint from cart, jsonb_array_elements(lines) line";
    private static final String STORE = "/api/v1/stores/" + BenchWorld.STORE;

    private final Server server;
    private final List<Session> buyers = new ArrayList<>();
    private long added;

    private CartBench(Server server) {
        this.server = server;
    }

    /// Arguments: connections, at most one for each of the 300 buyers; seconds.
    public static void main(String[] arguments) throws Exception {
        int connections = Integer.parseInt(arguments[0]);
        int seconds = Integer.parseInt(arguments[1]);
        try (var stage = Stage.of(10_000, 1_000)) {
            var bench = new CartBench(stage.server());
            for (int buyer = 0; buyer < connections; buyer++) {
                bench.buyers.add(Session.of(Stage.PORT, "buyer-" + buyer));
            }
            bench.server.requireDurable();
            bench.run("warm-up", seconds / 2);
            bench.run("add to cart", seconds);
            bench.requireKept();
        }
    }

    private void run(String name, int seconds)
            throws IOException, InterruptedException, ExecutionException {
        var latencies = new Latencies();
        double processor = server.processorSeconds();
        long start = System.nanoTime();
        long until = start + seconds * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(buyers.size())) {
            var tasks = new ArrayList<Callable<List<Long>>>();
            for (int buyer = 0; buyer < buyers.size(); buyer++) {
                var session = buyers.get(buyer);
                var random = new Random(buyer);
                tasks.add(() -> add(session, random, until));
            }
            for (var result : threads.invokeAll(tasks)) {
                result.get().forEach(latencies::add);
            }
        }
        double elapsed = (System.nanoTime() - start) / 1e9;
        added += latencies.total();
        System.out.printf(
                "%s: %.0f a second over %d connections, p50 %.1f ms, p99 %.1f ms, %.2f ms of processor time each%n",
                name,
                latencies.total() / elapsed,
                buyers.size(),
                latencies.quantile(0.5),
                latencies.quantile(0.99),
                (server.processorSeconds() - processor) * 1000 / latencies.total());
    }

    private static List<Long> add(Session buyer, Random random, long until) throws IOException {
        var nanos = new ArrayList<Long>();
        for (long now = System.nanoTime(); now < until; ) {
            buyer.post(
                    STORE + "/cart/items",
                    "{\"partNumber\":\"P%06d\",\"quantity\":1}"
                            .formatted(random.nextInt(ARTICLES)));
            long end = System.nanoTime();
            nanos.add(end - now);
            now = end;
        }
        return nanos;
    }

    /// Every piece that was answered for stands in the carts.
    private void requireKept() throws IOException, SQLException {
        long kept = server.number(KEPT);
        System.out.printf("%d pieces answered for, %d in the carts%n", added, kept);
        if (kept != added) {
            throw new IOException("The carts do not hold what was answered for");
        }
    }
}
