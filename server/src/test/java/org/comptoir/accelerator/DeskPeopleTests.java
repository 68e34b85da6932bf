package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Organizations, people and groups at the desk, under the same rights as over REST.
@SampleStores
class DeskPeopleTests {
    private static final String DESK = "/accelerator/tooltech/";
    private static final String LARCH = "o=Larch Facility Services,o=Root Organization";

    @LocalServerPort int port;
    private TestHttp administrator = TestHttp.program(0);
    private TestHttp manager = TestHttp.program(0);

    @BeforeEach
    void signIn() {
        var people = new Visitors(port);
        administrator = people.signedIn("i.solberg", "tooltech-admin-2026");
        manager = people.manager();
    }

    private String organization(String distinguishedName) {
        var name = distinguishedName.replace(" ", "%20").replace("=", "%3D").replace(",", "%2C");
        return manager.get("/api/v1/organizations?distinguishedName=" + name).text("/items/0/id");
    }

    private String user(String logonId) {
        return manager.get("/api/v1/users?q=" + logonId).text("/items/0/id");
    }

    @Test
    void anOrganizationShowsItsUnitsPeopleAccountsAndAddresses() {
        var page = manager.get(DESK + "organizations/" + organization(LARCH)).body();
        assertThat(page)
                .contains("Workshops")
                .contains("Erik Sund")
                .contains("data-testid=\"accounts\"")
                .doesNotContain("data-testid=\"organization-form\"");
        assertThat(manager.get(DESK + "organizations?q=workshops").body())
                .contains("ou=Workshops,o=Larch Facility Services,o=Root Organization");
    }

    @Test
    void whoMayNotChangeTheTreeIsRefusedAsOverRest() {
        var larch = DESK + "organizations/" + organization(LARCH);
        var wish = Map.of("name", "Larch", "displayName", "Larch", "parent", "");
        assertThat(manager.submit(larch + "/save", wish).status()).isEqualTo(403);
        assertThat(manager.submit(larch + "/unit", Map.of("unit", "X")).status()).isEqualTo(403);
        assertThat(manager.submit(larch + "/delete", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void peopleAreFoundByNameRoleAndOrganization() {
        var larch = organization(LARCH);
        assertThat(manager.get(DESK + "people?q=sund&role=buyer-administrator").body())
                .contains("Erik Sund");
        assertThat(manager.get(DESK + "people?q=sund&role=seller").body())
                .contains("data-testid=\"empty\"");
        assertThat(manager.get(DESK + "people?organization=" + larch).body())
                .contains("Erik Sund")
                .doesNotContain("Dan Archer");
        assertThat(manager.get(DESK + "people.csv?q=sund").body()).contains("e.sund");
    }

    @Test
    void aManagerSeesAPersonButChangesNothing() {
        var person = DESK + "people/" + user("e.sund");
        assertThat(manager.get(person).body())
                .contains("Buyer administrator")
                .doesNotContain("data-testid=\"grant-form\"");
        for (var command : new String[] {"lock", "unlock", "password"}) {
            var answer = manager.submit(person + "/" + command, Map.of("password", "a".repeat(20)));
            assertThat(answer.status()).as(command).isEqualTo(403);
        }
        var grant = Map.of("role", "buyer", "organization", LARCH);
        assertThat(manager.submit(person + "/grant", grant).status()).isEqualTo(403);
    }

    @Test
    void aGroupListsMembersAndExclusions() {
        var name = "Weekend shops " + System.nanoTime();
        var made = manager.submit(DESK + "groups/new", Map.of("name", name));
        var group = place(made);
        var again = manager.submit(DESK + "groups/new", Map.of("name", name));
        assertThat(again.status()).isEqualTo(409);
        var dan =
                "uid=d.archer,ou=Slipway One,ou=Hull Works,o=Marlow Shipyards,o=Root Organization";
        assertThat(manager.submit(group + "/add", Map.of("member", LARCH)).status()).isEqualTo(302);
        var excluded = Map.of("member", dan, "excluded", "true");
        assertThat(manager.submit(group + "/add", excluded).status()).isEqualTo(302);
        assertThat(manager.submit(group + "/add", Map.of("member", "o=Nobody")).body())
                .contains("There is no person and no organization");
        assertThat(manager.get(group).body())
                .contains("Larch Facility Services")
                .contains("Dan Archer")
                .contains("excluded");
        var entry = Map.of("kind", "organization", "id", organization(LARCH), "excluded", "false");
        assertThat(manager.submit(group + "/remove", entry).status()).isEqualTo(302);
        assertThat(manager.get(group).body()).doesNotContain("Larch Facility Services");
        assertThat(manager.submit(group + "/delete", Map.of()).status()).isEqualTo(302);
        assertThat(manager.get(group).status()).isEqualTo(404);
    }

    @Test
    void aGroupIsRenamedWhereItIsShown() {
        var name = "Harbour shops " + System.nanoTime();
        var taken = "Inland shops " + System.nanoTime();
        var group = place(manager.submit(DESK + "groups/new", Map.of("name", name)));
        var other = place(manager.submit(DESK + "groups/new", Map.of("name", taken)));
        var refused = manager.submit(group + "/rename", Map.of("name", taken, "version", "1"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body())
                .contains("data-testid=\"name-error\"")
                .contains("value=\"" + taken + "\"")
                .contains("data-testid=\"title\">" + name);
        var wish = Map.of("name", name + " North", "version", "1");
        assertThat(manager.submit(group + "/rename", wish).status()).isEqualTo(302);
        assertThat(manager.submit(group + "/rename", wish).status()).isEqualTo(412);
        assertThat(manager.get(group + "?done=rename").body())
                .contains("data-testid=\"title\">" + name + " North")
                .contains("The group has its new name.");
        assertThat(administrator.get(DESK + "audit?action=rename").body())
                .contains("before: " + name);
        manager.submit(group + "/delete", Map.of());
        manager.submit(other + "/delete", Map.of());
    }

    private static String place(TestHttp.Answer made) {
        return made.header("Location").replaceAll("^https?://[^/]+", "").replace("?done=new", "");
    }

    @Test
    void whoeverAdministersAPersonLocksGrantsWithdrawsAndSetsHisPassword() {
        var person = DESK + "people/" + user("l.martin");
        assertThat(administrator.get(person).body()).contains("data-testid=\"grant-form\"");
        assertThat(administrator.submit(person + "/lock", Map.of()).status()).isEqualTo(302);
        assertThat(administrator.get(person).body()).contains("data-testid=\"unlock\"");
        assertThat(administrator.submit(person + "/unlock", Map.of()).status()).isEqualTo(302);
        var seat = "o=ToolTech Industrial,o=Root Organization";
        var role = Map.of("role", "category-manager", "organization", seat);
        assertThat(administrator.submit(person + "/grant", role).status()).isEqualTo(302);
        assertThat(administrator.get(person).body()).contains("data-role=\"category-manager\"");
        var held = Map.of("role", "category-manager", "organization", organization(seat));
        assertThat(administrator.submit(person + "/withdraw", held).status()).isEqualTo(302);
        assertThat(administrator.get(person).body())
                .doesNotContain("data-role=\"category-manager\"");
        assertThat(administrator.submit(person + "/password", Map.of("password", "x")).status())
                .isEqualTo(400);
        var himself = DESK + "people/" + user("i.solberg") + "/lock";
        assertThat(administrator.submit(himself, Map.of()).status()).isEqualTo(422);
    }
}
