package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.comptoir.SampleStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// A seller asks who may buy an article, and each of them sees just that price.
@SampleStores
class WhoSeesAnArticleTests {
    private static final String STORE = "/stores/tooltech";

    @LocalServerPort int port;
    Rest seller = Rest.guest(0);

    @BeforeEach
    void signIn() {
        seller = Rest.signedIn(port, "m.devos", "tooltech-seller-2026");
    }

    private List<JsonNode> seenBy(String partNumber) {
        var answer = seller.get(STORE + "/products/" + partNumber + "/seen-by?limit=500");
        return StreamSupport.stream(answer.expect(200).at("/items").spliterator(), false).toList();
    }

    @Test
    void everyoneSeesThePriceTheSellerIsTold() {
        var seen = seenBy("HM-E500");
        assertThat(seen.getFirst().at("/guests").asBoolean()).isTrue();
        assertThat(seen.getFirst().at("/price/amount").asString())
                .isEqualTo(price(Rest.guest(port), "HM-E500"));
        var purchasing = one(seen, "Purchasing");
        var tess = Rest.signedIn(port, "t.cole", "tooltech-buyer-2026");
        assertThat(purchasing.at("/price/amount").asString()).isEqualTo(price(tess, "HM-E500"));
        assertThat(purchasing.at("/account").asString()).isEqualTo("Marlow Shipyards");
        assertThat(purchasing.at("/source/list").asString()).isNotEmpty();
    }

    @Test
    void whoMayNotBuyItIsNotNamed() {
        var seen = seenBy("GR-230");
        assertThat(seen).noneMatch(it -> it.at("/name").asString().equals("Hull Works"));
        assertThat(seen).isNotEmpty();
    }

    @Test
    void onlyWhoSeesTheWholeStoreMayAsk() {
        var path = STORE + "/products/HM-E500/seen-by";
        Rest.signedIn(port, "t.cole", "tooltech-buyer-2026").get(path).expect(403);
        Rest.guest(port).get(path).expect(401);
        seller.get(STORE + "/products/NOTHING/seen-by").expect(404);
    }

    private static JsonNode one(List<JsonNode> seen, String name) {
        return seen.stream()
                .filter(it -> it.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String price(Rest buyer, String partNumber) {
        var items = List.of(Map.of("partNumber", partNumber));
        return buyer.post(STORE + "/prices", Map.of("items", items))
                .expect(200)
                .text("/items/0/price/amount");
    }
}
