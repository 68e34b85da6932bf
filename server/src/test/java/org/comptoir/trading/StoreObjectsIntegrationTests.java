package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.master;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.comptoir.catalog.Catalogs;
import org.comptoir.trading.book.TradingBooks;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.life.Contracts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Price rules, catalogue filters and product sets over REST: docs/rules.md §3.1.
@NorthwindStore
class StoreObjectsIntegrationTests {
    private static final String FILTERS = "/catalog-filters";
    private static final String RULES = "/price-rules";
    private static final String SETS = "/product-sets";

    @LocalServerPort int port;
    @Autowired Northwind northwind;
    @Autowired Catalogs catalogs;
    @Autowired TradingBooks books;
    @Autowired Contracts contracts;
    @Autowired TransactionTemplate transaction;
    NorthwindApi seller = NorthwindApi.guest(0);
    NorthwindApi buyer = seller;

    @BeforeEach
    void signIn() {
        seller = NorthwindApi.signedIn(port, "t.haas", "northwind-seller-2026");
        buyer = NorthwindApi.signedIn(port, "b.keller", "northwind-buyer-2026");
    }

    @AfterEach
    void leaveNothingThatSells() {
        northwind.cancelAll();
    }

    private void deploy(String name, String terms) {
        var report = northwind.take(contract(name, BIRCH, terms), ContractState.ACTIVE);
        assertThat(report.problems()).isEmpty();
    }

    private List<String> listed() {
        return buyer.get("/products?limit=200")
                .expect(200)
                .at("/items")
                .valueStream()
                .map(it -> it.at("/partNumber").asString())
                .toList();
    }

    private static Map<String, Object> filter(String id, Object... marks) {
        return Map.of("id", id, "name", "Of " + id, "wholeCatalog", true, "marks", marks);
    }

    private static Map<String, Object> excluded(String kind, String name) {
        return Map.of("exclude", Map.of(kind, name));
    }

    @Test
    void theNextListingFollowsAFilterThatChanges() {
        var made = seller.post(FILTERS, filter("so 1")).expect(201);
        assertThat(made.header("Location"))
                .isEqualTo("/api/v1/stores/northwind/catalog-filters/so%201");
        deploy(
                "Store filtered",
                master("0")
                        + "<TermCondition type=\"CatalogFilterTC\"><Property name=\"catalogFilterId\" value=\"so 1\"/></TermCondition>");
        assertThat(listed()).contains("NW-4410", "NW-4420", "NW-7002");
        var other = filter("so 1", excluded("category", "HandTools-Wrenches"));
        var changed = seller.put(FILTERS + "/so%201", other, made.header("ETag")).expect(200);
        assertThat(listed()).contains("NW-4420", "NW-7002").doesNotContain("NW-4410");
        assertThat(changed.header("ETag")).isNotEqualTo(made.header("ETag"));
        var stale = seller.put(FILTERS + "/so%201", filter("so 1"), made.header("ETag"));
        assertThat(stale.expect(412).text("/code")).isEqualTo("outdated");
        northwind.cancelAll();
        var used = seller.delete(FILTERS + "/so%201").expect(409);
        assertThat(used.text("/detail")).contains("Store filtered 1.0");
    }

    @Test
    void theNextPriceFollowsAPriceRuleThatChanges() {
        seller.post(RULES, rule("so-2", "-10")).expect(201);
        deploy("Store ruled", ruled("so-2"));
        var keller = northwind.actor("b.keller");
        var before = northwind.price(keller, "NW-7002").orElseThrow();
        seller.put(RULES + "/so-2", rule("so-2", "-20")).expect(200);
        assertThat(northwind.price(keller, "NW-7002").orElseThrow()).isLessThan(before);
        assertThat(seller.get(RULES + "/so-2/uses").expect(200).at("/items").toString())
                .isEqualTo("[{\"kind\":\"contract\",\"name\":\"Store ruled 1.0\"}]");
    }

    @Test
    void whatAContractNamesByItsNameKeepsIt() {
        seller.post(RULES, rule("so-9", "-10")).expect(201);
        deploy("Named", ruled("Rule so-9"));
        seller.put(RULES + "/so-9", rule("so-9", "-12")).expect(200);
        var renamed = new HashMap<>(rule("so-9", "-12"));
        renamed.put("name", "Another name");
        var refused = seller.put(RULES + "/so-9", renamed).expect(409);
        assertThat(refused.text("/detail")).contains("Named 1.0");
        seller.delete(RULES + "/so-9").expect(409);
    }

    @Test
    void onlyContractsThatNameWhatChangedAreCompiledAnew() {
        seller.post(RULES, rule("so-6", "-10")).expect(201);
        seller.post(RULES, rule("so-7", "-11")).expect(201);
        deploy("Of six", ruled("so-6"));
        deploy("Of seven", ruled("so-7"));
        var six = northwind.id("Of six");
        var seven = northwind.id("Of seven");
        var before = books.of(northwind.store());
        seller.put(RULES + "/so-6", rule("so-6", "-20")).expect(200);
        var after = books.of(northwind.store());
        assertThat(after.contracts().get(seven)).isSameAs(before.contracts().get(seven));
        assertThat(after.contracts().get(six)).isNotSameAs(before.contracts().get(six));
        assertThat(after.engine().catalog()).isSameAs(before.engine().catalog());
    }

    @Test
    void aRuleThatChangesWhileItsContractIsSavedCounts() {
        seller.post(RULES, rule("so-8", "-10")).expect(201);
        deploy("Of eight", ruled("so-8"));
        var keller = northwind.actor("b.keller");
        var before = northwind.price(keller, "NW-7002").orElseThrow();
        var eight = northwind.id("Of eight");
        contracts.suspend(eight, Asked.by("test").because("test"));
        transaction.executeWithoutResult(_ -> {
            contracts.resume(eight, Asked.by("test"));
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void beforeCommit(boolean readOnly) {
                            CompletableFuture.runAsync(
                                            () -> seller.put(RULES + "/so-8", rule("so-8", "-20")))
                                    .join();
                        }
                    });
        });
        assertThat(northwind.price(keller, "NW-7002").orElseThrow()).isLessThan(before);
    }

    private static String ruled(String rule) {
        return "<TermCondition type=\"PriceRuleTC\"><Property name=\"priceRuleId\" value=\"%s\"/></TermCondition>"
                .formatted(rule);
    }

    private static Map<String, Object> rule(String id, String adjustment) {
        var line = Map.of("on", "all", "priceList", "Northwind Standard", "adjustment", adjustment);
        return Map.of("id", id, "name", "Rule " + id, "lines", List.of(line));
    }

    @Test
    void whatMayBeBoughtFollowsAProductSetThatChanges() {
        var set = Map.of("name", "so/3", "include", List.of(Map.of("product", "NW-7002")));
        seller.post(SETS, set).expect(201);
        var policy = Map.of("type", "ProductSet", "name", "so-3", "properties", "name=so/3");
        var named = seller.post("/policies", policy).expect(201);
        deploy(
                "Store set",
                master("0")
                        + "<ProductSetTCExclusion><ProductSetPolicyRef policyName=\"so-3\"><StoreRef name=\"NorthwindB2B\"><Owner><OrganizationRef distinguishName=\"o=Northwind Tools,o=Root Organization\"/></Owner></StoreRef></ProductSetPolicyRef></ProductSetTCExclusion>");
        assertThat(listed()).contains("NW-7001").doesNotContain("NW-7002");
        var columns = catalogs.of(northwind.store()).categories();
        seller.putAs(SETS + "/so%2F3", "application/yaml", "include: [{category: Woodworking}]")
                .expect(200);
        assertThat(listed()).contains("NW-4410").doesNotContain("NW-7001", "NW-7002");
        assertThat(catalogs.of(northwind.store()).categories()).isSameAs(columns);
        var used = seller.delete(SETS + "/so%2F3").expect(409);
        assertThat(used.text("/code")).isEqualTo("store-object-in-use");
        assertThat(used.text("/detail")).contains("so-3").contains("Store set 1.0");
        leaveNothingThatSells();
        seller.delete("/contracts/" + northwind.id("Store set")).expect(204);
        seller.delete("/policies/" + named.text("/id")).expect(204);
        seller.delete(SETS + "/so%2F3").expect(204);
        seller.get(SETS + "/so%2F3").expect(404);
    }

    @Test
    void aSetThatAPriceRuleNamesStays() {
        var used = seller.delete(SETS + "/Fasteners").expect(409);
        assertThat(used.text("/detail")).contains("10042").contains("Fasteners");
    }

    @Test
    void onlyThoseWhoDecideWhatIsSoldReadAndWriteThem() {
        var set = Map.of("name", "so-5", "include", List.of());
        var manager = NorthwindApi.signedIn(port, "c.moreau", "northwind-category-2026");
        manager.post(SETS, set).expect(201);
        for (var address : List.of(SETS, SETS + "/so-5", SETS + "/so-5/uses")) {
            manager.get(address).expect(200);
            buyer.get(address).expect(403);
            NorthwindApi.guest(port).get(address).expect(401);
        }
        buyer.put(SETS + "/so-5", set).expect(403);
        buyer.delete(SETS + "/so-5").expect(403);
        var representative =
                NorthwindApi.signedIn(port, "l.varga", "northwind-representative-2026");
        representative.put(RULES + "/10042", rule("10042", "0")).expect(403);
        manager.delete(SETS + "/so-5").expect(204);
        var told = seller.get(SETS + "/so-5/history?limit=1").expect(200);
        assertThat(told.text("/items/0/action")).isEqualTo("delete");
        assertThat(told.text("/items/0/before/name")).isEqualTo("so-5");
        var first = seller.get(SETS + "/so-5/history?cursor=" + told.text("/next")).expect(200);
        assertThat(first.text("/items/0/action")).isEqualTo("create");
        assertThat(first.text("/items/0/actor")).isEqualTo("c.moreau");
        assertThat(first.at("/items/0/before").isNull()).isTrue();
        assertThat(first.at("/next").isNull()).isTrue();
        buyer.get(SETS + "/so-5/history").expect(403);
    }

    @Test
    void theListIsPagedByKey() {
        var first = seller.get(SETS + "?limit=2").expect(200);
        assertThat(first.text("/items/0/key")).isEqualTo("Explosives");
        assertThat(first.text("/items/1/key")).isEqualTo("Fasteners");
        assertThat(first.at("/items/1/size").asInt()).isEqualTo(1);
        var rest = seller.get(SETS + "?limit=2&cursor=" + first.text("/next")).expect(200);
        assertThat(rest.text("/items/0/key")).isEqualTo("Hand tools in production");
        assertThat(rest.at("/next").isNull()).isTrue();
    }
}
