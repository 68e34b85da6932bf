package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.comptoir.TestHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// People registered and changed, address books kept and deputies named at the desk.
@SampleStores
class DeskPeopleFormsTests {
    private static final String DESK = "/accelerator/tooltech/";
    private static final String LARCH = "o=Larch Facility Services,o=Root Organization";

    @LocalServerPort int port;
    private TestHttp administrator = TestHttp.program(0);
    private TestHttp manager = TestHttp.program(0);

    @BeforeEach
    void signIn() {
        var people = new Visitors(port);
        administrator = people.administrator();
        manager = people.manager();
    }

    private static String place(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        return asked(answer).replaceAll("\\?.*", "");
    }

    private static String asked(Answer answer) {
        return answer.header("Location").replaceAll("^https?://[^/]+", "");
    }

    private static Map<String, String> person(String logonId) {
        var wish = new HashMap<String, String>();
        wish.put("givenName", "Ines");
        wish.put("familyName", "Marsh");
        wish.put("logonId", logonId);
        wish.put("email", "ines@example.com");
        wish.put("language", "fr");
        wish.put("organization", LARCH);
        wish.put("role", "buyer");
        return wish;
    }

    private String user(String logonId) {
        return manager.get("/api/v1/users?q=" + logonId).text("/items/0/id");
    }

    @Test
    void anAdministratorRegistersAndChangesAPerson() {
        var logonId = "i.marsh" + System.nanoTime();
        var page = place(administrator.submit(DESK + "people/new", person(logonId)));
        assertThat(administrator.get(page).body())
                .contains("Ines Marsh")
                .contains("data-role=\"buyer\"")
                .contains("ines@example.com");
        var form = administrator.get(page + "/edit").body();
        var version = form.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        var wish = person(logonId);
        wish.put("familyName", "Marsh-Bell");
        wish.put("version", version);
        place(administrator.submit(page + "/edit", wish));
        assertThat(administrator.get(page).body())
                .contains("Ines Marsh-Bell")
                .contains("data-role=\"buyer\"");
        assertThat(administrator.submit(page + "/edit", wish).status()).isEqualTo(412);
    }

    @Test
    void whatIsWrongWithAPersonStandsUnderItsField() {
        var wish = person("i.marsh" + System.nanoTime());
        wish.put("email", "no mail");
        var answer = administrator.submit(DESK + "people/new", wish);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("id=\"f-email-error\"").contains("Marsh");
        wish.put("email", "");
        wish.put("organization", "o=Nobody");
        assertThat(administrator.submit(DESK + "people/new", wish).body())
                .contains("id=\"f-organization-error\"");
        var taken = administrator.submit(DESK + "people/new", person("t.cole"));
        assertThat(taken.status()).isEqualTo(409);
    }

    @Test
    void whoAdministersNobodyRegistersAndChangesNobody() {
        assertThat(manager.get(DESK + "people/new").status()).isEqualTo(403);
        var refused = manager.submit(DESK + "people/new", person("x" + System.nanoTime()));
        assertThat(refused.status()).isEqualTo(403);
        var erik = DESK + "people/" + user("e.sund");
        assertThat(manager.get(erik + "/edit").status()).isEqualTo(403);
        assertThat(manager.submit(erik + "/edit", person("e.sund")).status()).isEqualTo(403);
        assertThat(manager.get(erik).body()).doesNotContain("data-testid=\"edit\"");
    }

    @Test
    void anAddressIsWrittenChangedAndDeletedByWhoMayChangeTheBook() {
        var name = LARCH.replace(" ", "%20").replace("=", "%3D").replace(",", "%2C");
        var found = manager.get("/api/v1/organizations?distinguishedName=" + name);
        var larch = DESK + "organizations/" + found.text("/items/0/id");
        var nick = "Depot " + System.nanoTime();
        var wish = new HashMap<String, String>();
        wish.put("nickName", nick);
        wish.put("usage", "shipping");
        wish.put("recipient", "Larch");
        wish.put("street", "1 Mill Lane");
        wish.put("city", "Leeds");
        wish.put("country", "GB");
        assertThat(manager.submit(larch + "/addresses/new", wish).status()).isEqualTo(403);
        wish.put("city", "");
        assertThat(administrator.submit(larch + "/addresses/new", wish).body())
                .contains("id=\"f-city-error\"")
                .contains("1 Mill Lane");
        wish.put("city", "Leeds");
        place(administrator.submit(larch + "/addresses/new", wish));
        var page = administrator.get(larch).body();
        assertThat(page).contains(nick);
        var edit =
                page.replaceAll(
                        "(?s).*href=\"([^\"]*/addresses/[^\"]*/edit)\"[^>]*>" + nick + "<.*", "$1");
        wish.put("street", "2 Mill Lane");
        wish.put("version", "1");
        place(administrator.submit(edit, wish));
        assertThat(administrator.get(larch).body()).contains("2 Mill Lane");
        assertThat(administrator.submit(edit, wish).status()).isEqualTo(412);
        var other = edit.replaceFirst("organizations/[^/]+", "organizations/" + user("e.sund"));
        assertThat(administrator.get(other).status()).isEqualTo(404);
        comesBackAfterItIsDeleted(larch, edit);
    }

    private void comesBackAfterItIsDeleted(String larch, String edit) {
        var delete = edit.replace("/edit", "/delete");
        var restore = edit.replace("/edit", "/restore");
        var gone = asked(administrator.submit(delete, Map.of()));
        assertThat(administrator.get(larch).body()).doesNotContain("2 Mill Lane");
        assertThat(administrator.get(gone).body()).contains("is deleted.", "action=\"" + restore);
        assertThat(manager.submit(restore, Map.of()).status()).isEqualTo(403);
        var back = asked(administrator.submit(restore, Map.of()));
        assertThat(administrator.get(back).body())
                .contains("The address is back in the book.")
                .contains("2 Mill Lane");
        place(administrator.submit(delete, Map.of()));
        assertThat(administrator.get(larch).body()).doesNotContain("2 Mill Lane");
    }

    @Test
    void anAddressBookOfAPersonIsHisOwn() {
        var own = DESK + "people/" + user("h.ward");
        assertThat(manager.get(own).body()).contains("data-testid=\"new-address\"");
        var erik = DESK + "people/" + user("e.sund");
        assertThat(manager.get(erik).body()).doesNotContain("addresses-title");
        assertThat(manager.get(erik + "/addresses/new").status()).isEqualTo(404);
    }

    @Test
    void whoWillBeAwayNamesHisDeputyOnHisOwnPage() {
        var own = DESK + "people/" + user("h.ward");
        var wish = Map.of("person", "m.devos", "from", "2026-06-20", "until", "2026-06-27");
        var stranger = Map.of("person", "t.cole", "from", "2026-06-20", "until", "2026-06-27");
        var refused = manager.submit(own + "/deputy", stranger);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("value=\"2026-06-27\"");
        var others = DESK + "people/" + user("m.devos") + "/deputy";
        assertThat(manager.submit(others, wish).status()).isEqualTo(403);
        var colleague = Map.of("person", "i.solberg", "from", "2026-06-20", "until", "2026-06-27");
        place(manager.submit(own + "/deputy", colleague));
        try {
            assertThat(manager.get(own).body()).contains("stands in for you: 20 Jun 2026 – 27 Jun");
            assertThat(administrator.get(DESK + "people/" + user("i.solberg")).body())
                    .contains("data-testid=\"stands-in\"");
        } finally {
            place(manager.submit(own + "/deputy/remove", Map.of()));
        }
        assertThat(manager.get(own).body()).contains("Nobody stands in for you");
    }
}
