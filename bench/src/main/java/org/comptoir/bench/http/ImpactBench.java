package org.comptoir.bench.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Comparator;

/// What a draft would change for a customer with 10,000 orders, and what is weak in all contracts
/// of the store.
public final class ImpactBench {
    private static final int PORT = 18_082;
    private static final int WARM = 5;
    private static final int TIMES = 20;
    private static final int ORDERS = 10_000;
    private static final String CONTRACTS = "/api/v1/stores/" + BenchWorld.STORE + "/contracts";

    private ImpactBench() {}

    /// Arguments: products, contracts.
    public static void main(String[] arguments) throws Exception {
        int products = Integer.parseInt(arguments[0]);
        int contracts = Integer.parseInt(arguments[1]);
        var work = Files.createTempDirectory("comptoir-bench");
        Runtime.getRuntime().exec(new String[] {"chmod", "755", work.toString()});
        new BenchWorld(work.resolve("samples/bench"), products, contracts).write();
        long start = System.nanoTime();
        try (var server =
                Server.start(PORT, work.resolve("data"), work.resolve("samples"), "bench")) {
            System.out.printf("loaded and ready in %.1f s%n", (System.nanoTime() - start) / 1e9);
            BenchOrders.write(server, products, 1, ORDERS);
            measure();
            System.out.printf("memory after the run: %.0f MiB%n", server.mebibytes());
        }
        try (var files = Files.walk(work)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    private static void measure() throws IOException {
        try (var connection = new Connection(PORT)) {
            var body =
                    "{\"logonId\":\"seller\",\"password\":\"%s\"}".formatted(BenchWorld.PASSWORD);
            var token = value(ask(connection, Connection.post("/api/v1/tokens", body)), "token");
            var drafts = ask(connection, Connection.get(CONTRACTS + "?state=Draft", token));
            var impact = CONTRACTS + "/" + value(drafts, "id") + "/impact";
            times("impact", connection, Connection.get(impact, token), WARM, TIMES);
            var answer = ask(connection, Connection.get(impact + "?limit=1", token));
            System.out.println(answer.substring(0, Math.min(900, answer.length())));
            var findings = Connection.get(CONTRACTS + "/findings", token);
            times("findings, read anew", connection, findings, 0, 1);
            times("findings, a further page", connection, findings, WARM, TIMES);
        }
    }

    private static void times(
            String name, Connection connection, byte[] request, int warm, int times)
            throws IOException {
        for (int time = 0; time < warm; time++) {
            connection.exchange(request);
        }
        var latencies = new Latencies();
        for (int time = 0; time < times; time++) {
            long start = System.nanoTime();
            connection.exchange(request);
            latencies.add(System.nanoTime() - start);
        }
        System.out.printf(
                "%s: median %.0f ms, slowest %.0f ms of %d%n",
                name, latencies.quantile(0.5), latencies.quantile(1), latencies.total());
    }

    private static String ask(Connection connection, byte[] request) throws IOException {
        return new String(connection.exchange(request), StandardCharsets.UTF_8);
    }

    /// The text value of a name where it stands first.
    private static String value(String json, String name) {
        int start = json.indexOf("\"" + name + "\":\"") + name.length() + 4;
        return json.substring(start, json.indexOf('"', start));
    }
}
