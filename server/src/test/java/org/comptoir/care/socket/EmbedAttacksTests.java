package org.comptoir.care.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.comptoir.TestHttp;
import org.comptoir.care.OtherShop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever is not let in, and what a pass is not good for.
class EmbedAttacksTests extends SocketTalk {
    private static final String SHOP = "https://shop.example";
    private static final String EVIL = "https://evil.example";

    @Autowired Clock clock;

    private OtherShop shop = new OtherShop(TestHttp.program(0), TestHttp.program(0), "", "");
    private OtherShop other = shop;
    private String secret = "";

    @BeforeEach
    void begin() {
        var program = TestHttp.program(port);
        var ingrid =
                program.with(
                        "Authorization",
                        signedIn("i.solberg", "tooltech-admin-2026")
                                .getOrDefault("Authorization", ""));
        shop = OtherShop.of(program, ingrid, "tooltech", SHOP);
        other = OtherShop.of(program, ingrid, "fashionflow", SHOP);
        secret = shop.secret();
    }

    @AfterEach
    void end() {
        shop.closes();
        other.closes();
    }

    private Map<String, Object> claims() {
        return OtherShop.claims(clock.instant(), "c-1");
    }

    private Map<String, Object> claims(String name, Object value) {
        var claims = claims();
        claims.put(name, value);
        return claims;
    }

    private void assertRefused(String token, String code) {
        var answer = shop.enters(Map.of("visitor", token));
        assertThat(answer.status()).as(token).isEqualTo(401);
        assertThat(answer.text("/code")).isEqualTo(code);
    }

    @Test
    void whatTheShopHasNotSignedIsRefused() {
        var good = OtherShop.signed(secret, claims());
        var parts = good.split("\\.", -1);
        var invalid = "visitor-token-invalid";
        assertRefused(OtherShop.signed("wrong", claims()), invalid);
        assertRefused(OtherShop.signed(other.secret(), claims()), invalid);
        assertRefused(
                parts[0] + "." + OtherShop.written(claims("sub", "c-2")) + "." + parts[2], invalid);
        assertRefused(parts[0] + "." + parts[1] + ".", invalid);
        assertRefused(OtherShop.signed(secret, Map.of("alg", "none"), claims()), invalid);
        assertRefused(OtherShop.signed(secret, Map.of("alg", "HS512"), claims()), invalid);
        assertRefused(good + "." + parts[2], invalid);
        assertRefused("no token", invalid);
        assertRefused("x".repeat(5_000), invalid);
    }

    @Test
    void aTokenIsGoodForItsTimeItsStoreAndWhatItSays() {
        long now = clock.instant().getEpochSecond();
        assertRefused(signed("exp", now - 120), "visitor-token-expired");
        assertRefused(signed("exp", now + 7_200), "visitor-token-too-long");
        var early = claims("iat", now + 300);
        early.put("exp", now + 600);
        assertRefused(OtherShop.signed(secret, early), "visitor-token-early");
        assertRefused(signed("aud", "fashionflow"), "visitor-token-claim");
        assertRefused(signed("exp", "tomorrow"), "visitor-token-claim");
        assertRefused(signed("sub", ""), "visitor-token-claim");
        assertRefused(signed("email", "a b"), "visitor-token-claim");
        assertRefused(signed("name", "A\nB"), "visitor-token-claim");
        shop.pass(signed("iat", now + 30));
        shop.pass(signed("aud", "tooltech"));
        var once = signed("jti", "n-" + UUID.randomUUID());
        shop.pass(once);
        assertRefused(once, "visitor-token-used");
    }

    private String signed(String name, Object value) {
        return OtherShop.signed(secret, claims(name, value));
    }

    @Test
    void aPassIsGoodForThePanelOfItsStoreOnItsSiteAlone() {
        var pass = shop.pass(OtherShop.signed(secret, claims()));
        var page = shop.from(SHOP).as(pass);
        var mine = "/api/v1/stores/tooltech/care";
        assertThat(page.get(mine).status()).isEqualTo(200);
        var conversation = mine + "/conversations/" + UUID.randomUUID();
        assertThat(page.get(conversation).status()).isEqualTo(404);
        for (var path :
                new String[] {
                    "/api/v1/stores/tooltech/cart",
                    "/api/v1/stores/tooltech/orders",
                    mine + "/conversations",
                    mine + "/embedding",
                    mine + "/shoppers",
                    conversation + "/notes",
                    conversation + "/shown",
                    "/api/v1/stores/fashionflow/care",
                    "/api/v1/users",
                    "/tooltech"
                }) {
            assertThat(page.get(path).status()).as(path).isEqualTo(401);
        }
        assertThat(page.post(mine + "/conversations", "{\"text\":\"x\"}").status()).isEqualTo(401);
        assertThat(page.post(conversation + "/messages", "{\"text\":\"x\"}").status())
                .isEqualTo(401);
        assertThat(shop.from(EVIL).as(pass).get(mine).status()).isEqualTo(401);
        assertThat(shop.http().as(pass).get(mine).status()).isEqualTo(401);
        assertThat(shop.from(SHOP).as(pass + "x").get(mine).status()).isEqualTo(401);
        assertThat(shop.from(SHOP).as(pass.replace(".", "..")).get(mine).status()).isEqualTo(401);
    }

    @Test
    void noSocketOpensWithoutAPassOfItsStoreAndSite() {
        var pass = shop.pass(OtherShop.signed(secret, claims()));
        SocketClient.embedded(port, "tooltech", SHOP, pass).close();
        assertThatThrownBy(() -> SocketClient.embedded(port, "tooltech", EVIL, pass)).isNotNull();
        assertThatThrownBy(() -> SocketClient.embedded(port, "fashionflow", SHOP, pass))
                .isNotNull();
        assertThatThrownBy(() -> SocketClient.embedded(port, "tooltech&as=agent", SHOP, pass))
                .isNotNull();
        assertThatThrownBy(() -> SocketClient.embedded(port, "tooltech", SHOP, "care1.x.y"))
                .isNotNull();
        var stolen = Map.of("Cookie", guest().cookie(), "Origin", SHOP);
        assertThatThrownBy(() -> connect(stolen)).isNotNull();
    }

    @Test
    void onlyTheSitesOfTheStoreAreLetIn() {
        assertThat(shop.from(EVIL).post(shop.at("/embed"), "{}").text("/code"))
                .isEqualTo("site-not-allowed");
        assertThat(shop.http().post(shop.at("/embed"), "{}").status()).isEqualTo(403);
        var asked = shop.from(SHOP).with("Access-Control-Request-Method", "POST");
        var allowed = asked.send("OPTIONS", shop.at("/embed"), "");
        assertThat(allowed.status()).isEqualTo(204);
        assertThat(allowed.header("Access-Control-Allow-Origin")).isEqualTo(SHOP);
        assertThat(allowed.header("Access-Control-Allow-Credentials")).isEmpty();
        for (var path : new String[] {"/conversations", "/embedding", "/embedding/secrets"}) {
            var refused = asked.send("OPTIONS", shop.at(path), "");
            assertThat(refused.header("Access-Control-Allow-Origin")).as(path).isEmpty();
        }
        var foreign = shop.from(EVIL).with("Access-Control-Request-Method", "POST");
        assertThat(
                        foreign.send("OPTIONS", shop.at("/embed"), "")
                                .header("Access-Control-Allow-Origin"))
                .isEmpty();
        assertThat(shop.enters(Map.of()).header("Access-Control-Allow-Origin")).isEqualTo(SHOP);
        assertThat(
                        shop.http()
                                .get("/assets/care/words-en.json")
                                .header("Access-Control-Allow-Origin"))
                .isEqualTo("*");
    }

    @Test
    void secretsAreMadeAndRevokedByASiteAdministratorAlone() {
        var karin =
                TestHttp.program(port)
                        .with("Authorization", karin().getOrDefault("Authorization", ""));
        var list = shop.at("/embedding/secrets");
        assertThat(karin.get(list).status()).isEqualTo(403);
        assertThat(karin.post(list, "").status()).isEqualTo(403);
        assertThat(karin.put(shop.at("/embedding"), "{\"origins\":[]}").status()).isEqualTo(403);
        var second = shop.secret();
        assertThat(shop.makes().text("/code")).isEqualTo("enough-embed-secrets");
        shop.pass(OtherShop.signed(secret, claims()));
        shop.pass(OtherShop.signed(second, claims()));
        assertThat(shop.administrator().get(list).body()).doesNotContain(secret, second);
        assertThat(
                        jdbc.sql("select cast(s as text) from care_embed_secret s")
                                .query(String.class)
                                .list())
                .isNotEmpty()
                .noneMatch(it -> it.contains(secret) || it.contains(second));
        var wrong = "{\"origins\":[\"http://shop.example\"]}";
        assertThat(shop.administrator().put(shop.at("/embedding"), wrong).text("/code"))
                .isEqualTo("bad-origin");
    }
}
