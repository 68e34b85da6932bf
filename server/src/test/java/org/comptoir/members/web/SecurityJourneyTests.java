package org.comptoir.members.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.comptoir.CountingDataSource;
import org.comptoir.IntegrationTest;
import org.comptoir.TestHttp;
import org.comptoir.TestHttp.Answer;
import org.comptoir.members.Actor;
import org.comptoir.members.Role;
import org.comptoir.members.TestMembers;
import org.comptoir.members.User;
import org.comptoir.members.signin.Guests;
import org.comptoir.platform.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class SecurityJourneyTests {
    private static final String PASSWORD = "correct horse";
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort int port;
    @Autowired TestMembers world;
    @Autowired Guests guests;
    @Autowired CountingDataSource statements;

    private User ann;
    private TestHttp browser;
    private TestHttp program;

    @BeforeEach
    void ann() {
        ann = world.user("ann", PASSWORD, world.organization("Alder").id(), Role.BUYER);
        browser = TestHttp.browser(port);
        program = TestHttp.program(port);
    }

    private String formToken() {
        var page = browser.get("/sign-in?store=tooltech").body();
        var found = FORM_TOKEN.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private Answer signIn(String password, String next) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("logonId", ann.logonId());
        fields.put("password", password);
        fields.put("next", next);
        fields.put("_csrf", formToken());
        return browser.submit("/sign-in", fields);
    }

    @Test
    void givesATokenThatSaysWhoOneIs() {
        var answer = program.post("/api/v1/tokens", credentials());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.json().has("expiresAt")).isTrue();
        var caller = program.as(answer.text("/token"));
        var me = caller.get("/api/v1/me");
        assertThat(me.text("/user/logonId")).isEqualTo(ann.logonId());
        assertThat(me.text("/roles/0/role")).isEqualTo("buyer");
        assertThat(me.json().at("/organizationPath").size()).isEqualTo(2);
        assertThat(caller.delete("/api/v1/tokens/current").status()).isEqualTo(204);
        var afterwards = caller.get("/api/v1/me");
        assertThat(afterwards.status()).isEqualTo(401);
        assertThat(afterwards.text("/code")).isEqualTo("token-invalid");
    }

    private String credentials() {
        return "{\"logonId\":\"%s\",\"password\":\"%s\"}".formatted(ann.logonId(), PASSWORD);
    }

    @Test
    void refusesAWrongPasswordInTheCallersLanguage() {
        var credentials = "{\"logonId\":\"%s\",\"password\":\"wrong\"}".formatted(ann.logonId());

        var answer = program.with("Accept-Language", "fr").post("/api/v1/tokens", credentials);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("/code")).isEqualTo("sign-in-refused");
        assertThat(answer.text("/detail")).startsWith("L’identifiant");
        assertThat(program.post("/api/v1/tokens", "{}").text("/field")).isEqualTo("logonId");
        assertThat(program.get("/api/v1/me").text("/code")).isEqualTo("sign-in-required");
    }

    @Test
    void signsPeopleInOnThePageAndOutAgain() {
        var welcomed = signIn(PASSWORD, "/api/v1/me");

        assertThat(welcomed.status()).isEqualTo(302);
        assertThat(welcomed.header("Location")).isEqualTo("/api/v1/me");
        var cookies = String.join("\n", welcomed.response().headers().allValues("Set-Cookie"));
        assertThat(cookies)
                .containsPattern("comptoir_token=[^;]+;.*HttpOnly")
                .contains("SameSite=Lax")
                .doesNotContain("Secure");
        assertThat(browser.get("/api/v1/me").text("/user/logonId")).isEqualTo(ann.logonId());
        assertThat(browser.submit("/sign-out", Map.of()).status()).isEqualTo(403);
        assertThat(browser.get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void asksCookiesForTheFormTokenAndBearersForNone() {
        signIn(PASSWORD, "/");
        var change = "{\"givenName\":\"Anna\"}";
        var path = "/api/v1/users/" + ann.id();

        var forged = browser.patch(path, change);
        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.text("/code")).isEqualTo("form-token-missing");
        assertThat(program.as(world.token(ann)).patch(path, change).status()).isEqualTo(200);
    }

    @Test
    void refusesFormsThatAreNotOurs() {
        var fields = Map.of("logonId", ann.logonId(), "password", PASSWORD);

        assertThat(browser.submit("/sign-in", fields).status()).isEqualTo(403);
        assertThat(signIn("wrong", "").status()).isEqualTo(401);
    }

    @Test
    void leadsOnlyToPlacesOfThisSite() {
        assertThat(signIn(PASSWORD, "https://elsewhere.example/").header("Location"))
                .isEqualTo("/");
        for (var next : new String[] {"//elsewhere.example", "/\\elsewhere.example", "elsewhere"}) {
            browser = TestHttp.browser(port);
            assertThat(signIn(PASSWORD, next).header("Location")).isEqualTo("/");
        }
    }

    @Test
    void sendsStrictHeaders() {
        var page = browser.get("/sign-in");

        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'self'")
                .contains("frame-ancestors 'self'")
                .doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Cache-Control")).isEqualTo("private, no-cache");
    }

    @Test
    void describesItsInterfaceWithoutTheCaller() {
        var described = program.get("/v3/api-docs");

        assertThat(described.status()).isEqualTo(200);
        assertThat(described.json().at("/paths").has("/api/v1/organizations/{id}")).isTrue();
        assertThat(described.body())
                .doesNotContain("\"name\":\"actor\"")
                .doesNotContain("RoleGrant");
    }

    @Test
    void answersAWarmRequestWithoutAStatement() {
        long cold = statements.count();
        var caller = program.as(program.post("/api/v1/tokens", credentials()).text("/token"));
        assertThat(caller.get("/api/v1/organizations?limit=0").status()).isEqualTo(400);
        long before = statements.count();
        assertThat(before).as("signing in takes statements").isGreaterThan(cold);

        assertThat(caller.get("/api/v1/organizations?limit=0").status()).isEqualTo(400);

        assertThat(statements.count()).isEqualTo(before);
    }

    @Test
    void knowsAGuestByHisSignatureOnly() {
        var id = Ids.next();
        var request = new org.springframework.mock.web.MockHttpServletRequest();
        var response = new org.springframework.mock.web.MockHttpServletResponse();
        var guest = guests.keep(Actor.guest(), request, response);
        var cookie = java.util.Objects.requireNonNull(response.getCookie(Guests.COOKIE)).getValue();

        assertThat(guests.read(cookie)).isEqualTo(guest.guestId());
        assertThat(guests.keep(guest, request, response)).isSameAs(guest);
        assertThat(
                        guests.read(
                                cookie.replace(
                                        guest.guestId().orElseThrow().toString(), id.toString())))
                .isEmpty();
        assertThat(guests.read(id.toString())).isEmpty();
        assertThat(guests.read(id + ".")).isEmpty();
        assertThat(guests.read(UUID.randomUUID() + ".AAAA")).isEmpty();
        assertThat(guests.read("")).isEmpty();
    }
}
