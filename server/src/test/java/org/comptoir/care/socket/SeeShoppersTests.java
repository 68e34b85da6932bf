package org.comptoir.care.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.comptoir.TestHttp;
import org.comptoir.care.route.QueueRules.Mode;
import org.comptoir.care.serve.Visits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// Who is in the store, as those who serve there see it.
class SeeShoppersTests extends Lookers {
    @Autowired Visits visits;

    @Test
    void whoeverLooksIsSeenWithoutACookieAndWithoutWhatHeTyped() {
        register("p.nair", 2, queue(Mode.MANUAL));
        try (var priya = atWork(priya());
                var tab = tab(null)) {
            assertThat(tab.visit()).hasSize(43);
            looks(priya, Map.of());
            tab.reads("/tooltech/catalog/HexBolts?color=secret", "Hex bolts");
            var shopper = seen(priya, "Hex bolts");
            assertThat(shopper.path("guest").asBoolean()).isTrue();
            assertThat(shopper.path("number").asInt()).isBetween(10_000, 99_999);
            assertThat(shopper.path("items").asInt()).isZero();
            assertThat(shopper.toString()).doesNotContain("secret", "/tooltech", tab.visit());
            assertThat(stored()).doesNotContain("secret", tab.visit());
            tab.reads("/tooltech/search?q=secret", "secret");
            assertThat(seen(priya, "").path("id")).isEqualTo(shopper.path("id"));
        }
    }

    private String stored() {
        return jdbc.sql("select * from care_visit").query().listOfRows().toString();
    }

    @Test
    void theWayFromPageToPageIsOneVisitOfOneShopperInSeveralTabs() {
        register("p.nair", 2, queue(Mode.MANUAL));
        try (var priya = atWork(priya())) {
            var first = tab(null);
            first.reads("/tooltech/", "Home, 2");
            looks(priya, Map.of());
            var home = seen(priya, "Home, 2");
            first.close();
            try (var second = tab(first.visit());
                    var third = tab(first.visit())) {
                third.reads("/tooltech/cart", "Cart, 2");
                var cart = seen(priya, "Cart, 2");
                assertThat(cart.path("id")).isEqualTo(home.path("id"));
                assertThat(cart.path("came")).isEqualTo(home.path("came"));
                assertThat(look().path("total").asInt()).isEqualTo(1);
                assertThat(second.visit()).isEqualTo(first.visit());
            }
        }
    }

    @Test
    void whoeverLeavesIsForgottenWithinAMinute() throws InterruptedException {
        register("p.nair", 2, queue(Mode.MANUAL));
        try (var priya = atWork(priya())) {
            looks(priya, Map.of());
            try (var tab = tab(null)) {
                tab.reads("/tooltech/", "Home, 3");
                seen(priya, "Home, 3");
            }
            awaitLeaving();
            jdbc.sql("update care_visit set left_at = left_at - interval '16 seconds'").update();
            assertThat(awaitTotal(priya, 0).path("shoppers")).isEmpty();
            jdbc.sql("update care_visit set left_at = left_at - interval '40 seconds'").update();
            visits.forgetTheDead();
            assertThat(count("true")).isZero();
        }
    }

    private void awaitLeaving() throws InterruptedException {
        for (int round = 0; round < 300 && count("left_at is not null") == 0; round++) {
            Thread.sleep(100);
        }
        assertThat(count("left_at is not null")).isEqualTo(1);
    }

    private int count(String condition) {
        return jdbc.sql("select count(*) from care_visit where " + condition)
                .query(Integer.class)
                .single();
    }

    @Test
    void aGuestWhoGetsACookieIsNoSecondShopper() {
        register("p.nair", 2, queue(Mode.MANUAL));
        var cookie = cookie("");
        try (var priya = atWork(priya());
                var stranger = tab(null)) {
            stranger.reads("/tooltech/", "Home, 4");
            looks(priya, Map.of());
            var before = seen(priya, "Home, 4");
            try (var known = tab(stranger.visit(), Map.of("Cookie", cookie))) {
                known.reads("/tooltech/cart", "Cart, 4");
                var after = seen(priya, "Cart, 4");
                assertThat(after.path("came")).isEqualTo(before.path("came"));
                assertThat(look().path("total").asInt()).isEqualTo(1);
            }
        }
    }

    @Test
    void whoBeginsToTalkStaysWhoHeWasAndHisCartIsCounted() {
        register("p.nair", 2, queue(Mode.MANUAL));
        try (var priya = atWork(priya());
                var stranger = tab(null)) {
            stranger.reads("/tooltech/", "Gloves · ToolTech");
            looks(priya, Map.of());
            var id = seen(priya, "Gloves").path("id").asString();
            var known = cookie("{\"visit\":\"%s\"}".formatted(stranger.visit()));
            assertThat(known).contains("=" + id + ".");
            var added =
                    TestHttp.program(port)
                            .with("Cookie", known)
                            .post(
                                    "/api/v1/stores/tooltech/cart/items",
                                    "{\"partNumber\":\"HM-E500\",\"quantity\":2}");
            assertThat(added.status()).isEqualTo(201);
            stranger.reads("/tooltech/cart", "Cart of gloves");
            var shopper = seen(priya, "Cart of gloves");
            assertThat(shopper.path("items").asInt()).isEqualTo(1);
            assertThat(shopper.at("/value/amount").decimalValue()).isEqualByComparingTo("29.60");
            assertThat(shopper.at("/value/currency").asString()).isEqualTo("EUR");
        }
    }

    private String cookie(String visit) {
        return TestHttp.program(port)
                .put("/api/v1/stores/tooltech/care/visitor", visit)
                .header("Set-Cookie")
                .split(";", -1)[0];
    }

    @Test
    void agentsFilterAndSort() {
        register("p.nair", 2, queue(Mode.MANUAL));
        try (var one = tab(null);
                var other = tab(null)) {
            one.reads("/tooltech/product/B", "Bolt");
            other.reads("/tooltech/product/A", "Anchor");
            try (var priya = atWork(priya())) {
                looks(priya, Map.of("sort", "page"));
                var view = awaitTotal(priya, 2);
                assertThat(view.at("/shoppers/0/title").asString()).isEqualTo("Anchor");
                assertThat(view.at("/counts/none").asInt()).isEqualTo(2);
                assertThat(view.path("columns").toString()).contains("on-page");
                looks(priya, Map.of("sort", "-page", "q", "bol"));
                assertThat(awaitTotal(priya, 1).at("/shoppers/0/title").asString())
                        .isEqualTo("Bolt");
                looks(priya, Map.of("status", "chatting"));
                assertThat(awaitTotal(priya, 0).at("/counts/none").asInt()).isEqualTo(2);
                looks(priya, Map.of("sort", "height"));
                assertProblem(priya, "bad-value");
            }
        }
    }

    @Test
    void nobodySeesThemButTheStoresOwnAgents() {
        register("p.nair", 2, queue(Mode.MANUAL));
        try (var tab = tab(null)) {
            tab.reads("/tooltech/", "Home, 6");
            var id = UUID.randomUUID().toString();
            var leo = leo();
            var buyer = signedIn("t.cole", "tooltech-buyer-2026");
            var elsewhere = signedIn("s.petit", "fashionflow-service-2026");
            for (var headers : List.of(leo, buyer, elsewhere)) {
                assertThat(as(headers).get(SHOPPERS).status()).isEqualTo(403);
                assertThat(as(headers).get(SHOPPERS + "/" + id + "/prepared").status())
                        .isEqualTo(403);
                assertThat(invite(headers, id).status()).isEqualTo(403);
                assertThatThrownBy(() -> SocketClient.connect(port, "tooltech&as=agent", headers))
                        .isInstanceOf(CompletionException.class);
            }
            assertThat(as(karin()).get(SHOPPERS).status()).isEqualTo(200);
            assertThat(invite(karin(), id).status()).isEqualTo(403);
            assertThat(TestHttp.program(port).get(SHOPPERS).status()).isEqualTo(401);
            tab.line().send(Map.of("type", "shoppers", "on", true));
            assertProblem(tab.line(), "unknown-frame");
            tab.line().send(Map.of("type", "open", "key", "k", "text", "Hello"));
            assertProblem(tab.line(), "unknown-frame");
            tab.line().send(Map.of("type", "page", "url", "/fashionflow/"));
            assertProblem(tab.line(), "page-not-of-store");
        }
    }

    private JsonNode look() {
        return as(priya()).get(SHOPPERS).json();
    }
}
