package org.comptoir.bench.http;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// How long the pages of the business users' tool take for a seller who sees all of a large store.
public final class DeskBench {
    private static final String REST = "/api/v1/stores/" + BenchWorld.STORE;
    private static final String DESK = "/accelerator/" + BenchWorld.STORE;
    private static final int WARM = 20;
    private static final int TIMES = 100;
    private static final long PATIENCE_NANOS = 10_000_000_000L;

    private DeskBench() {}

    /// Arguments: products, contracts, orders.
    public static void main(String[] arguments) throws Exception {
        int products = Integer.parseInt(arguments[0]);
        int contracts = Integer.parseInt(arguments[1]);
        int orders = Integer.parseInt(arguments[2]);
        try (var stage = Stage.of(products, contracts)) {
            BenchOrders.write(stage.server(), products, BenchWorld.CUSTOMERS, orders);
            try (var session = Session.of(Stage.PORT, "seller")) {
                for (var page : pages(session).entrySet()) {
                    measure(session, page.getKey(), DESK + page.getValue());
                }
            }
            System.out.printf("memory afterwards: %.0f MiB%n", stage.server().mebibytes());
        }
    }

    private static Map<String, String> pages(Session session) throws IOException {
        var contract = "/contracts/" + id(session, "/contracts?name=Contract%2077");
        var draft = "/contracts/" + id(session, "/contracts?state=Draft");
        var pages = new LinkedHashMap<String, String>();
        pages.put("home", "");
        pages.put("accounts", "/accounts");
        pages.put("an account", "/accounts/" + id(session, "/accounts?name=Customer%207"));
        pages.put("contracts", "/contracts");
        pages.put("contracts, searched", "/contracts?q=contract+7777");
        pages.put("contracts as a timeline", "/contracts?as=timeline");
        pages.put("a contract of 200 offers", contract);
        pages.put("notebook: profile", draft + "/edit/profile");
        pages.put("notebook: products and prices", draft + "/edit/products");
        pages.put("effect of a draft on everything", draft + "/effect");
        pages.put("why this price", "/explain?product=P000077&buyer=buyer-7");
        pages.put("the store as a buyer", "/see?buyer=buyer-7");
        pages.put("orders", "/orders");
        pages.put("orders, searched", "/orders?q=B777");
        pages.put("reports", "/reports");
        pages.put("approvals", "/approvals");
        pages.put("people", "/people");
        pages.put("organizations", "/organizations");
        pages.put("search for everything", "/find?q=customer+7");
        return pages;
    }

    private static String id(Session session, String list) throws IOException {
        return Session.value(session.get(REST + list), "id");
    }

    private static void measure(Session session, String name, String path) throws IOException {
        ask(session, path, WARM);
        var latencies = ask(session, path, TIMES);
        System.out.printf(
                "%-35s median %6.1f ms, p99 %6.1f ms of %d%n",
                name, latencies.quantile(0.5), latencies.quantile(0.99), latencies.total());
    }

    /// So many times, or as often as ten seconds allow.
    private static Latencies ask(Session session, String path, int times) throws IOException {
        var latencies = new Latencies();
        long end = System.nanoTime() + PATIENCE_NANOS;
        for (int time = 0; time < times && System.nanoTime() < end; time++) {
            long start = System.nanoTime();
            session.page(path);
            latencies.add(System.nanoTime() - start);
        }
        return latencies;
    }
}
