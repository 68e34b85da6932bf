package org.comptoir.care.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.TestHttp;
import org.comptoir.TestHttp.Answer;
import org.comptoir.care.OpenTalks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An agent shows his shopper a page of the store, or lines for the cart; the shopper decides.
class ShowToAShopperTests extends SocketTalk {
    private TestHttp agent = TestHttp.program(0);

    @AfterEach
    void nobodyTalksOn() {
        OpenTalks.end(jdbc, "t.cole");
    }

    @BeforeEach
    void agent() {
        agent = caller("p.nair", "tooltech-service-2026");
    }

    @Test
    void aPageReachesTheShopperAndWhatHeMakesOfItIsReported() {
        var guest = guest();
        try (var ada = connect(guest.headers())) {
            ada.hello(guest.conversation(), 0);
            ada.await("message");
            var pushed = push(guest.conversation(), "/tooltech/product/HM-E500");
            assertThat(pushed.status()).isEqualTo(201);
            var frame = ada.await("push");
            assertThat(frame.path("url").asString()).isEqualTo("/tooltech/product/HM-E500");
            assertThat(frame.path("id").asString()).isEqualTo(pushed.text("/id"));
            answer(ada, "pushed", guest, pushed.text("/id"), false);
            assertThat(ada.await("pushed").path("accepted").asBoolean()).isFalse();
        }
        assertThat(shown(guest.conversation())).isEqualTo("refused");
    }

    @Test
    void whoeverComesBackIsShownWhatIsNotDecided() {
        var guest = guest();
        push(guest.conversation(), "/tooltech/cart");
        try (var ada = connect(guest.headers())) {
            ada.hello(guest.conversation(), 0);
            assertThat(ada.await("push").path("url").asString()).isEqualTo("/tooltech/cart");
        }
    }

    @Test
    void onlyPagesOfTheStoreAreShown() {
        var id = guest().conversation();
        for (var url :
                List.of(
                        "https://evil.example/",
                        "//evil.example/tooltech",
                        "/fashionflow/cart",
                        "/tooltech/../fashionflow",
                        "/tooltechno/cart",
                        "javascript:alert(1)",
                        "/accelerator/tooltech",
                        "")) {
            var refused = push(id, url);
            assertThat(refused.status()).as(url).isEqualTo(400);
            assertThat(refused.text("/code")).as(url).isEqualTo("page-not-of-store");
        }
    }

    @Test
    void onlyTheAgentOfAConversationShowsAndOnlyItsShopperDecides() {
        var guest = guest();
        var address = CARE + "/" + guest.conversation();
        var body = "{\"url\":\"/tooltech/cart\"}";
        for (var other :
                List.of(
                        caller("l.martin", "tooltech-service-2026"),
                        caller("t.cole", "tooltech-buyer-2026"),
                        caller("w.tran", "fashionflow-supervisor-2026"))) {
            assertThat(other.post(address + "/push", body).status()).isEqualTo(404);
            assertThat(other.get(address + "/shown").status()).isEqualTo(404);
        }
        var id = push(guest.conversation(), "/tooltech/cart").text("/id");
        var decided = agent.post(address + "/shown/" + id + "/decide", "{\"accepted\":true}");
        assertThat(decided.status()).isEqualTo(403);
        assertThat(shown(guest.conversation())).isEqualTo("open");
    }

    @Test
    void aProposalHasTheBuyersOwnPricesAndGoesIntoHisCartOnce() {
        var tess = caller("t.cole", "tooltech-buyer-2026");
        tess.delete("/api/v1/stores/tooltech/cart");
        var conversation = tess.post(CARE, "{\"text\":\"A dozen hammers\"}").text("/id");
        held(UUID.fromString(conversation));
        var proposed =
                agent.post(
                        CARE + "/" + conversation + "/proposals",
                        "{\"lines\":[{\"partNumber\":\"HM-E500\",\"quantity\":\"12\"}]}");
        assertThat(proposed.status()).isEqualTo(201);
        var price =
                tess.post(
                                "/api/v1/stores/tooltech/prices",
                                "{\"items\":[{\"partNumber\":\"HM-E500\",\"quantity\":12}]}")
                        .text("/items/0/price/amount");
        assertThat(Double.parseDouble(proposed.text("/content/lines/0/price/amount")))
                .isEqualTo(Double.parseDouble(price));
        var decide = CARE + "/" + conversation + "/shown/" + proposed.text("/id") + "/decide";
        assertThat(tess.post(decide, "{\"accepted\":true}").status()).isEqualTo(200);
        assertThat(tess.post(decide, "{\"accepted\":true}").status()).isEqualTo(200);
        assertThat(tess.post(decide, "{\"accepted\":false}").status()).isEqualTo(409);
        var cart = tess.get("/api/v1/stores/tooltech/cart");
        assertThat(cart.text("/lines/0/quantity")).isEqualTo("12");
        assertThat(cart.body().split("\"partNumber\":\"HM-E500\"", -1)).hasSize(2);
        tess.delete("/api/v1/stores/tooltech/cart");
    }

    @Test
    void whatTheShopperMayNotBuyIsNotProposed() {
        var id = guest().conversation();
        var refused =
                agent.post(
                        CARE + "/" + id + "/proposals",
                        "{\"lines\":[{\"partNumber\":\"NO-SUCH-PART\",\"quantity\":\"1\"}]}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/code")).isEqualTo("not-for-shopper");
        var none = agent.post(CARE + "/" + id + "/proposals", "{\"lines\":[]}");
        assertThat(none.text("/code")).isEqualTo("proposal-lines");
    }

    private Answer push(UUID conversation, String url) {
        return agent.post(
                CARE + "/" + conversation + "/push",
                "{\"url\":\"%s\",\"title\":\"<b>A page</b>\"}".formatted(url));
    }

    private String shown(UUID conversation) {
        return agent.get(CARE + "/" + conversation + "/shown").text("/0/state");
    }

    private static void answer(
            SocketClient client, String type, Guest guest, String id, boolean accepted) {
        client.send(
                Map.of(
                        "type", type,
                        "conversation", guest.conversation(),
                        "id", id,
                        "accepted", accepted));
    }

    private void held(UUID conversation) {
        jdbc.sql(
                        """
                        update care_conversation
                        set state = 'chatting', owner = :owner, queue = gen_random_uuid(),
                            version = version + 1
                        where id = :id
                        """)
                .param("owner", users.find("p.nair").orElseThrow().id().value())
                .param("id", conversation)
                .update();
    }

    private TestHttp caller(String logonId, String password) {
        var program = TestHttp.program(port);
        var body = "{\"logonId\":\"%s\",\"password\":\"%s\"}".formatted(logonId, password);
        return program.as(program.post("/api/v1/tokens", body).text("/token"));
    }
}
