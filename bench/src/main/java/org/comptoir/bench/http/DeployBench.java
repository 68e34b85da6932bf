package org.comptoir.bench.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/// Versions of a contract of 5,000 offers, deployed one after the other: how long until the next
/// page of its buyer shows the new prices, and which rows that writes.
public final class DeployBench {
    private static final String STORE = "/api/v1/stores/" + BenchWorld.STORE;
    private static final String NAME = "Deployed";
    private static final int WARM = 30;
    private static final String TABLES = "select relname from pg_stat_user_tables order by relname";

    private final Server server;
    private final Session seller;
    private final Session buyer;
    private final Latencies deploying = new Latencies();
    private final Latencies seen = new Latencies();
    private final Latencies together = new Latencies();

    private DeployBench(Stage stage, Session seller, Session buyer) {
        this.server = stage.server();
        this.seller = seller;
        this.buyer = buyer;
    }

    /// Arguments: offers, other contracts of the store, deployments.
    public static void main(String[] arguments) throws Exception {
        int offers = Integer.parseInt(arguments[0]);
        int contracts = Integer.parseInt(arguments[1]);
        int times = Integer.parseInt(arguments[2]);
        int products = Math.max(10_000, offers);
        try (var stage = Stage.of(products, contracts);
                var seller = Session.of(Stage.PORT, "seller");
                var buyer = Session.of(Stage.PORT, "buyer-0")) {
            var bench = new DeployBench(stage, seller, buyer);
            for (int minor = 0; minor < WARM; minor++) {
                bench.deploy(minor, offers, false);
            }
            for (int minor = WARM; minor < WARM + times; minor++) {
                bench.deploy(minor, offers, true);
            }
            bench.report(times);
            bench.rows(WARM + times, offers);
        }
    }

    private void deploy(int minor, int offers, boolean counts) throws IOException {
        var id = approved(minor, offers);
        long start = System.nanoTime();
        seller.post(STORE + "/contracts/" + id + "/deploy", "{}");
        long deployed = System.nanoTime();
        var page = buyer.get(STORE + "/products?limit=50");
        long end = System.nanoTime();
        if (!page.contains(id)) {
            throw new IOException("The next page does not show the contract deployed: " + page);
        }
        if (counts) {
            deploying.add(deployed - start);
            seen.add(end - deployed);
            together.add(end - start);
        }
    }

    private String approved(int minor, int offers) throws IOException {
        var file = BenchXml.version(NAME, minor, offers).getBytes(StandardCharsets.UTF_8);
        var report = seller.post(STORE + "/contracts/import?mode=apply", "application/xml", file);
        if (!report.contains("\"problems\":[]")) {
            throw new IOException("The version is not approved: " + report);
        }
        return Session.value(report, "id");
    }

    private void report(int times) {
        print("deploy, request to answer", deploying);
        print("the next page of the buyer, with the new prices", seen);
        print("both together", together);
        System.out.printf("(%d deployments, one connection each)%n", times);
    }

    private static void print(String name, Latencies latencies) {
        System.out.printf(
                "%s: median %.1f ms, p99 %.1f ms, slowest %.1f ms%n",
                name, latencies.quantile(0.5), latencies.quantile(0.99), latencies.quantile(1));
    }

    /// What one more deployment writes: every row of every table that a later transaction has
    /// written, and those of contracts outside the family.
    private void rows(int minor, int offers) throws IOException, SQLException {
        var id = approved(minor, offers);
        long before = server.number("select pg_current_xact_id()::text::bigint");
        long deleted = deleted();
        seller.post(STORE + "/contracts/" + id + "/deploy", "{}");
        System.out.println("rows written by one deployment:");
        for (var table : server.texts(TABLES)) {
            var since = " from %s where xmin::text::bigint > %d".formatted(table, before);
            long rows = server.number("select count(*)" + since);
            if (rows > 0) {
                System.out.printf("  %s: %d%n", table, rows);
            }
        }
        long others =
                server.number(
                        "select count(*) from contract where xmin::text::bigint > %d and name <> '%s'"
                                .formatted(before, NAME));
        System.out.printf(
                "  contracts outside the family: %d; rows deleted anywhere: %d%n",
                others, deleted() - deleted);
    }

    /// The database counts what has been written a moment after it was.
    private long deleted() throws IOException, SQLException {
        server.number("select count(*) from (select pg_sleep(2)) slept");
        return server.number("select sum(n_tup_del) from pg_stat_user_tables");
    }
}
