package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.comptoir.TestHttp.Answer;
import org.comptoir.care.OtherShop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Ingrid, a site administrator, makes and revokes the secrets of ToolTech's other sites.
@SampleStores
class SecretsOfOtherSitesTests {
    private static final String SITES = "/accelerator/tooltech/care/settings/embedding";
    private static final String SECRETS = SITES + "/secrets";
    private static final Pattern FRESH = Pattern.compile("id=\"fresh-secret\"[^>]*>([\\w-]+)<");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f-]+)\"");
    private static final Pattern REVOKED = Pattern.compile("/secrets/([0-9a-f-]+)/revoke\"");

    @LocalServerPort int port;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;

    private TestHttp ingrid = TestHttp.program(0);
    private OtherShop shop = new OtherShop(ingrid, ingrid, "", "");

    @BeforeEach
    void signIn() {
        ingrid = caller("i.solberg", "tooltech-admin-2026");
        var program = TestHttp.program(port);
        shop = OtherShop.of(program, ingrid, "tooltech", "https://shop.example");
    }

    @AfterEach
    void end() {
        shop.closes();
    }

    @Test
    void aSecretIsShownOnce() {
        assertThat(ingrid.get(SITES).body()).contains("data-testid=\"no-secrets\"");
        var made = ingrid.submit(SECRETS, Map.of());
        assertThat(made.status()).isEqualTo(200);
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        var secret = found(FRESH, made);
        assertThat(signedWith(secret).status()).isEqualTo(200);
        var again = ingrid.submit(SECRETS, Map.of());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).doesNotContain(secret, "fresh-secret");
        assertThat(ingrid.get(SITES).body())
                .doesNotContain(secret, "fresh-secret", "no-secrets")
                .contains("Ingrid Solberg");
        var audited =
                jdbc.sql(
                                """
                                select string_agg(details::text || object, ' ') from audit_entry
                                where action = 'make-embed-secret'
                                """)
                        .query(String.class)
                        .single();
        assertThat(audited).contains("care-embed-secret").doesNotContain(secret);
    }

    @Test
    void oneFollowsTheOther() {
        var first = ingrid.submit(SECRETS, Map.of());
        var second = ingrid.submit(SECRETS, Map.of("seen", found(SEEN, first)));
        assertThat(signedWith(found(FRESH, first)).status()).isEqualTo(200);
        assertThat(signedWith(found(FRESH, second)).status()).isEqualTo(200);
        assertThat(second.body())
                .contains("data-testid=\"secrets-full\"")
                .doesNotContain("data-testid=\"make-secret\"")
                .contains("sign with the other secret first");
        var gone = ingrid.submit(SECRETS + "/" + found(REVOKED, second) + "/revoke", Map.of());
        assertThat(gone.header("Location")).endsWith("/embedding?done=revoke");
        assertThat(signedWith(found(FRESH, first)).status()).isEqualTo(401);
        assertThat(signedWith(found(FRESH, second)).status()).isEqualTo(200);
        var after = ingrid.get(SITES + "?done=revoke");
        assertThat(after.body()).contains("The secret is revoked.", "It is the only one.");
        var twice = ingrid.submit(SECRETS + "/" + found(REVOKED, second) + "/revoke", Map.of());
        assertThat(twice.status()).isEqualTo(404);
    }

    @Test
    void theLineForThePagesIsThatOfTheStore() {
        assertThat(ingrid.get(SITES).body())
                .contains("/assets/care/embed.js", "data-store=\"tooltech\"");
        assertThat(ingrid.get(SITES + "?lang=fr").body())
                .contains("Sur chaque page")
                .doesNotContain("service.");
        assertThat(ingrid.get(SECRETS).header("Location")).endsWith("/care/settings/embedding");
    }

    @Test
    void nobodyElseReachesThem() {
        ingrid.submit(SECRETS, Map.of());
        var one = SECRETS + "/" + found(REVOKED, ingrid.get(SITES)) + "/revoke";
        refused(caller("k.vogt", "tooltech-supervisor-2026"), one, 403);
        refused(caller("p.nair", "tooltech-service-2026"), one, 403);
        refused(caller("h.ward", "tooltech-manager-2026"), one, 403);
        refused(caller("t.cole", "tooltech-buyer-2026"), one, 403);
        refused(caller("w.tran", "fashionflow-supervisor-2026"), one, 404);
        var elsewhere = one.replace("tooltech", "fashionflow");
        assertThat(ingrid.submit(elsewhere, Map.of()).status()).isEqualTo(404);
        assertThat(SEEN.matcher(ingrid.get(SITES).body()).results()).hasSize(1);
    }

    private static void refused(TestHttp caller, String one, int status) {
        assertThat(caller.get(SITES).status()).isEqualTo(status);
        assertThat(caller.get(SECRETS).status()).isEqualTo(status);
        assertThat(caller.submit(SECRETS, Map.of()).status()).isEqualTo(status);
        assertThat(caller.submit(SITES, Map.of("origins", "")).status()).isEqualTo(status);
        assertThat(caller.submit(one, Map.of()).status()).isEqualTo(status);
    }

    /// A page of the shop asks to be let in for a customer.
    private Answer signedWith(String secret) {
        var token = OtherShop.signed(secret, OtherShop.claims(clock.instant(), "c-77"));
        return shop.enters(Map.of("visitor", token));
    }

    private static String found(Pattern pattern, Answer answer) {
        var matcher = pattern.matcher(answer.body());
        assertThat(matcher.find()).as(answer.body()).isTrue();
        return matcher.group(1);
    }

    private TestHttp caller(String logonId, String password) {
        var program = TestHttp.program(port);
        var body = "{\"logonId\":\"%s\",\"password\":\"%s\"}".formatted(logonId, password);
        return program.as(program.post("/api/v1/tokens", body).text("/token"));
    }
}
