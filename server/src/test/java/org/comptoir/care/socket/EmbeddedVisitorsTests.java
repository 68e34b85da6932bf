package org.comptoir.care.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.comptoir.TestHttp;
import org.comptoir.care.OpenTalks;
import org.comptoir.care.OtherShop;
import org.comptoir.care.talk.Conversation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// Visitors of another shop talk with Priya of ToolTech from its pages.
class EmbeddedVisitorsTests extends SocketTalk {
    private static final String SHOP = "https://shop.example";

    @Autowired Clock clock;

    private OtherShop shop = new OtherShop(TestHttp.program(0), TestHttp.program(0), "", "");
    private String secret = "";

    @BeforeEach
    void begin() {
        OpenTalks.endAll(jdbc);
        var ingrid =
                Objects.requireNonNull(
                        signedIn("i.solberg", "tooltech-admin-2026").get("Authorization"));
        var program = TestHttp.program(port);
        shop = OtherShop.of(program, program.with("Authorization", ingrid), "tooltech", SHOP);
        secret = shop.secret();
    }

    @AfterEach
    void end() {
        shop.closes();
    }

    private String token(String subject) {
        return OtherShop.signed(secret, OtherShop.claims(clock.instant(), subject));
    }

    private SocketClient opened(String pass) {
        return SocketClient.embedded(port, "tooltech", SHOP, pass);
    }

    private static UUID asks(SocketClient tab, String text) {
        tab.send(Map.of("type", "open", "key", UUID.randomUUID(), "text", text, "name", "Admin"));
        return UUID.fromString(tab.await("ack").path("conversation").asString());
    }

    @Test
    void aVisitorIsWhoTheShopSaysOnEveryDevice() {
        try (var tab = opened(shop.pass(token("c-17")));
                var phone = opened(shop.pass(token("c-17")));
                var other = opened(shop.pass(token("c-18")))) {
            var id = asks(tab, "Is it in stock?");
            assertThat(own(phone)).containsExactly(id.toString());
            assertThat(own(other)).isEmpty();
            taken(id);
            try (var priya = atWork(priya())) {
                var shopper = priya.awaitState(id, "owner").path("shopper");
                assertThat(shopper.path("name").asString()).isEqualTo("Ada Lovelace");
                assertThat(shopper.path("guest").asBoolean()).isTrue();
                var site = shopper.path("site");
                assertThat(site.path("verified").asBoolean()).isTrue();
                assertThat(site.path("id").asString()).isEqualTo("c-17");
                assertThat(site.path("account").asString()).isEqualTo("4711");
                priya.say(id, "It is.");
                assertThat(said(tab)).isEqualTo("It is.");
            }
        }
    }

    private static Iterable<String> own(SocketClient tab) {
        tab.send(Map.of("type", "hello"));
        return tab.await("welcome")
                .path("conversations")
                .valueStream()
                .map(it -> it.path("conversation").asString())
                .toList();
    }

    private static String said(SocketClient tab) {
        JsonNode message = tab.await("message");
        while (!message.path("from").path("role").asString().equals("agent")) {
            message = tab.await("message");
        }
        return message.path("text").asString();
    }

    private void taken(UUID id) {
        jdbc.sql(
                        """
                        update care_conversation
                        set state = 'chatting', owner = :owner, queue = null, version = version + 1
                        where id = :id
                        """)
                .param("owner", user("p.nair").value())
                .param("id", id)
                .update();
    }

    @Test
    void aVisitorNamedLikeAUserIsNotThatUser() {
        try (var tab = opened(shop.pass(token("t.cole")))) {
            var id = asks(tab, "Who am I?");
            var shopper =
                    jdbc.sql("select shopper, guest from care_conversation where id = :id")
                            .param("id", id)
                            .query((row, _) ->
                                    new Conversation.Shopper(
                                            row.getObject("shopper", UUID.class),
                                            row.getBoolean("guest")))
                            .single();
            assertThat(shopper.guest()).isTrue();
            assertThat(shopper.id()).isNotEqualTo(user("t.cole").value());
        }
    }

    @Test
    void whatAGuestBeganGoesOnWhenTheShopKnowsHim() {
        var guest = shop.enters(Map.of());
        assertThat(guest.json().at("/visitor/verified").asBoolean()).isFalse();
        try (var tab = opened(guest.text("/pass"))) {
            var id = asks(tab, "Before I sign in");
            var pass = guest.text("/pass");
            var known = shop.enters(Map.of("visitor", token("c-19"), "pass", pass));
            assertThat(known.json().at("/visitor/verified").asBoolean()).isTrue();
            try (var again = opened(known.text("/pass"))) {
                assertThat(own(again)).containsExactly(id.toString());
            }
        }
    }

    @Test
    void aPassIsRenewedForTheSameVisitor() {
        var first = shop.enters(Map.of());
        try (var tab = opened(first.text("/pass"))) {
            var id = asks(tab, "Still here");
            var renewed = shop.enters(Map.of("pass", first.text("/pass")));
            var path = shop.at("/conversations/" + id);
            var page = shop.from(SHOP).as(renewed.text("/pass"));
            assertThat(page.get(path).status()).isEqualTo(200);
            assertThat(page.get(path + "/messages").json().size()).isEqualTo(1);
            assertThat(page.put(path + "/reply-to", "{\"email\":\"a@b.example\"}").status())
                    .isEqualTo(204);
        }
    }

    @Test
    void agentsSeeOnlyWhereHeIs() {
        try (var tab = opened(shop.pass(token("c-20")))) {
            var id = asks(tab, "This page");
            taken(id);
            try (var priya = atWork(priya())) {
                priya.awaitState(id, "owner");
                tab.send(page(SHOP + "/drills?session=7#top"));
                assertThat(priya.await("page").path("url").asString()).isEqualTo(SHOP + "/drills");
                tab.send(page("https://evil.example/"));
                assertProblem(tab, "page-of-no-site");
                tab.send(page("/tooltech/cart"));
                assertProblem(tab, "page-of-no-site");
            }
            pagesOfTheSiteAreShown(id);
        }
    }

    private static Map<String, String> page(String url) {
        return Map.of("type", "page", "url", url, "title", "Drills");
    }

    private void pagesOfTheSiteAreShown(UUID id) {
        var priya = TestHttp.program(port).with("Authorization", bearer());
        var push = CARE + "/" + id + "/push";
        assertThat(priya.post(push, "{\"url\":\"https://shop.example/saws\"}").status())
                .isEqualTo(201);
        for (var url : new String[] {"https://evil.example/", "/tooltech/cart", "javascript:0"}) {
            assertThat(priya.post(push, "{\"url\":\"" + url + "\"}").text("/code"))
                    .isEqualTo("page-of-no-site");
        }
        var lines = "{\"lines\":[{\"partNumber\":\"HM-E500\",\"quantity\":\"1\"}]}";
        assertThat(priya.post(CARE + "/" + id + "/proposals", lines).text("/code"))
                .isEqualTo("no-cart-on-this-site");
    }

    private String bearer() {
        return priya().getOrDefault("Authorization", "");
    }

    @Test
    void aRevokedSecretAndARemovedSiteEndWhatTheyAllowed() {
        var signed = shop.pass(token("c-21"));
        var guest = shop.enters(Map.of()).text("/pass");
        var list = shop.administrator().get(shop.at("/embedding/secrets")).json();
        shop.administrator().delete(shop.at("/embedding/secrets/" + list.at("/0/id").asString()));
        assertThatThrownBy(() -> opened(signed)).isNotNull();
        opened(guest).close();
        shop.shownOn("[\"https://another.example\"]");
        assertThatThrownBy(() -> opened(guest)).isNotNull();
    }
}
