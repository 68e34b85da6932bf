package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.master;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.comptoir.Race;
import org.comptoir.catalog.object.ObjectKind;
import org.comptoir.catalog.object.StoreObjects;
import org.comptoir.platform.Problem;
import org.comptoir.trading.buying.OrderGuard;
import org.comptoir.trading.content.ContractState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Price rules and catalogue filters changed or deleted at the moment a contract comes to name them
/// or an order is placed by them: docs/rules.md §3.1.6, §7.5.
@NorthwindStore
class StoreObjectRacesIntegrationTests {
    private static final AtomicInteger RUNS = new AtomicInteger();

    @LocalServerPort int port;
    @Autowired Northwind northwind;
    @Autowired StoreObjects objects;
    @Autowired OrderGuard guard;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @Autowired TransactionTemplate transaction;

    private final String id = "raced-" + RUNS.incrementAndGet();
    private NorthwindApi seller = NorthwindApi.guest(0);

    enum Kind {
        RULE("/price-rules", ObjectKind.PRICE_RULE, "price-rule-changed"),
        FILTER("/catalog-filters", ObjectKind.CATALOG_FILTER, "catalog-filter-changed");

        private final String path;
        private final ObjectKind kind;
        private final String changed;

        Kind(String path, ObjectKind kind, String changed) {
            this.path = path;
            this.kind = kind;
            this.changed = changed;
        }
    }

    @BeforeEach
    void makeRuleAndFilter() {
        seller = NorthwindApi.signedIn(port, "t.haas", "northwind-seller-2026");
        seller.post(Kind.RULE.path, rule("-10")).expect(201);
        seller.post(Kind.FILTER.path, filter(true)).expect(201);
    }

    @AfterEach
    void leaveNothingThatSells() {
        northwind.cancelAll();
    }

    private Map<String, Object> rule(String adjustment) {
        var line = Map.of("on", "all", "priceList", "Northwind Standard", "adjustment", adjustment);
        return Map.of("id", id, "name", "Rule " + id, "lines", List.of(line));
    }

    private Map<String, Object> filter(boolean whole) {
        return Map.of("id", id, "name", "Filter " + id, "wholeCatalog", whole, "marks", List.of());
    }

    @ParameterizedTest
    @EnumSource
    void aContractWaitsForTheDeletionOfWhatItNamesAndIsRefused(Kind kind) throws Exception {
        var race =
                Race.between(
                        transaction, () -> delete(kind), () -> take(kind, ContractState.DRAFT));
        assertThat(race.first()).isEqualTo("done");
        assertThat(race.second()).isIn(kind.changed, "no-" + kind.kind.code());
    }

    @ParameterizedTest
    @EnumSource
    void aDeletionWaitsForTheContractThatNamesItAndIsRefused(Kind kind) throws Exception {
        var race =
                Race.between(
                        transaction,
                        () -> take(kind, ContractState.DRAFT),
                        () -> seller.delete(kind.path + "/" + id));
        assertThat(race.first()).isEqualTo("done");
        var refused = race.second().expect(409);
        assertThat(refused.text("/code")).isEqualTo("store-object-in-use");
    }

    @ParameterizedTest
    @EnumSource
    void anOrderPricedByWhatChangesMeanwhileIsRefused(Kind kind) {
        assertThat(take(kind, ContractState.ACTIVE)).isEqualTo("done");
        assertThat(order(() -> {})).isEqualTo("placed");
        var other = kind == Kind.RULE ? rule("-20") : filter(false);
        var changed = order(() -> elsewhere(() -> seller.put(kind.path + "/" + id, other)));
        assertThat(changed).isEqualTo(kind.changed);
        assertThat(order(() -> {})).isEqualTo("placed");
    }

    @Test
    void anOrderPricedByARuleThatAnotherNodeChangedIsRefused() {
        assertThat(take(Kind.RULE, ContractState.ACTIVE)).isEqualTo("done");
        jdbc.sql("update price_rule set version = version + 1 where id = :id")
                .param("id", id)
                .update();
        assertThat(order(() -> {})).isEqualTo("price-rule-changed");
    }

    private String order(Runnable meanwhile) {
        var contract = Set.of(northwind.id("Naming " + id));
        try {
            transaction.executeWithoutResult(_ -> {
                var buyer = northwind.actor("b.keller");
                var order = guard.hold(northwind.store(), buyer, contract, clock.instant());
                meanwhile.run();
                guard.requireUnchanged(order, Set.of(), clock.instant());
            });
            return "placed";
        } catch (Problem refused) {
            return refused.code();
        }
    }

    private static void elsewhere(Supplier<NorthwindApi.Answer> call) {
        CompletableFuture.supplyAsync(call).join().expect(200);
    }

    private String delete(Kind kind) {
        var store = northwind.store().id();
        objects.hold(store, kind.kind, id, OptionalInt.empty());
        objects.delete(store, kind.kind, id);
        return "done";
    }

    private String take(Kind kind, ContractState as) {
        var terms =
                switch (kind) {
                    case RULE -> siteTerm("PriceRuleTC", "priceRuleId");
                    case FILTER -> master("0") + siteTerm("CatalogFilterTC", "catalogFilterId");
                };
        var problems = northwind.take(contract("Naming " + id, BIRCH, terms), as).problems();
        return problems.isEmpty() ? "done" : problems.getFirst().code();
    }

    private String siteTerm(String type, String property) {
        return "<TermCondition type=\"%s\"><Property name=\"%s\" value=\"%s\"/></TermCondition>"
                .formatted(type, property, id);
    }
}
