package org.comptoir.storefront.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.storefront.account.AccountVisitors.ACCOUNT;
import static org.comptoir.storefront.account.AccountVisitors.found;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.comptoir.members.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The people and units of an organization, to its administrator: Gwen Hartley keeps Marlow.
@SampleStores
class MyPeopleTests {
    private static final String PEOPLE = ACCOUNT + "people";

    @LocalServerPort int port;
    @Autowired Users users;
    private TestHttp gwen = TestHttp.program(0);
    private String outfitting = "";

    @BeforeEach
    void signIn() {
        gwen = new AccountVisitors(port).signedIn("g.hartley", "administrator");
        outfitting = organization("r.moss");
    }

    private String organization(String logonId) {
        return users.find(logonId).orElseThrow().organization().toString();
    }

    private String id(String logonId) {
        return users.find(logonId).orElseThrow().id().toString();
    }

    private Map<String, String> person(String logonId) {
        return new HashMap<>(
                Map.of(
                        "logonId", logonId,
                        "givenName", "Nia",
                        "familyName", "Rowe",
                        "email", "n.rowe@marlow.example",
                        "organization", outfitting,
                        "language", "en",
                        "password", "a-first-password-2026",
                        "role", "buyer@" + outfitting));
    }

    @Test
    void areAddedWithTheirRolesLockedAndUnlocked() {
        var logonId = "n.rowe-" + UUID.randomUUID();
        assertThat(gwen.submit(PEOPLE, person(logonId)).status()).isEqualTo(302);
        var address = PEOPLE + "/" + id(logonId);
        assertThat(gwen.get(address).body())
                .contains("value=\"buyer@" + outfitting + "\" checked")
                .contains("value=\"Nia\"");
        assertThat(gwen.submit(address + "/lock", Map.of()).status()).isEqualTo(302);
        assertThat(gwen.get(PEOPLE + "?state=locked&q=" + logonId).body())
                .contains("data-logon=\"" + logonId + "\"");
        assertThat(gwen.submit(address + "/unlock", Map.of()).status()).isEqualTo(302);
        var changed = person(logonId);
        changed.put("familyName", "Rowan");
        changed.put("role", "buyer-approver@" + outfitting);
        changed.put(
                "version", found(gwen.get(address).body(), "name=\"version\" value=\"(\\d+)\""));
        assertThat(gwen.submit(address, changed).status()).isEqualTo(302);
        assertThat(gwen.get(address).body())
                .contains("value=\"Rowan\"")
                .contains("value=\"buyer-approver@" + outfitting + "\" checked")
                .doesNotContain("value=\"buyer@" + outfitting + "\" checked");
        gwen.submit(address + "/lock", Map.of());
    }

    @Test
    void saysWhatIsWrongBesideItsFieldAndKeepsTheRest() {
        var wrong = person("t.cole");
        wrong.put("email", "nobody");
        var page = gwen.submit(PEOPLE, wrong);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("email-error").contains("value=\"Nia\"");
        wrong.put("email", "");
        assertThat(gwen.submit(PEOPLE, wrong).body())
                .contains("There is already a user with the logon ID");
    }

    @Test
    void ofAnotherOrganizationDoNotExist() {
        var lea = id("l.perrin");
        assertThat(gwen.get(PEOPLE + "?q=perrin").body()).doesNotContain("l.perrin");
        assertThat(gwen.get(PEOPLE + "?unit=" + organization("l.perrin")).body())
                .doesNotContain("l.perrin");
        assertThat(gwen.get(PEOPLE + "/" + lea).status()).isEqualTo(404);
        for (var command : new String[] {"", "/lock", "/unlock", "/password"}) {
            assertThat(gwen.submit(PEOPLE + "/" + lea + command, person("x")).status())
                    .isEqualTo(404);
        }
        assertThat(gwen.get(PEOPLE + "/" + id("h.ward")).status()).isEqualTo(404);
        assertThat(gwen.get(ACCOUNT + "units").body())
                .contains("data-name=\"Slipway One\"")
                .doesNotContain("Granit");
    }

    @Test
    void areGivenNoRoleThatIsNotHersToGive() {
        var elsewhere = person("n.rowe-" + UUID.randomUUID());
        elsewhere.put("role", "buyer@" + organization("l.perrin"));
        assertThat(gwen.submit(PEOPLE, elsewhere).status()).isEqualTo(403);
        elsewhere.put("role", "seller@" + outfitting);
        assertThat(gwen.submit(PEOPLE, elsewhere).status()).isEqualTo(422);
        elsewhere.put("role", "buyer@" + outfitting);
        elsewhere.put("organization", organization("l.perrin"));
        assertThat(gwen.submit(PEOPLE, elsewhere).status()).isEqualTo(404);
        assertThat(users.find(String.valueOf(elsewhere.get("logonId")))).isEmpty();
    }

    @Test
    void areNobodysBusinessButAnAdministrators() {
        var tess = new AccountVisitors(port).signedIn("t.cole", "buyer");
        for (var path : new String[] {"people", "people/new", "people/" + id("t.cole"), "units"}) {
            assertThat(tess.get(ACCOUNT + path).status()).isEqualTo(404);
        }
        assertThat(tess.submit(PEOPLE, person("x")).status()).isEqualTo(404);
        assertThat(gwen.submit(PEOPLE + "/" + id("g.hartley") + "/lock", Map.of()).status())
                .isEqualTo(422);
    }
}
