package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.comptoir.care.setting.Setups;
import org.comptoir.care.setting.Topic;
import org.comptoir.stores.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Karin looks after the settings of ToolTech's customer care.
@SampleStores
class CareSettingsPagesTests {
    private static final String ROOT = "/accelerator/tooltech/care/settings";

    @LocalServerPort int port;
    @Autowired Setups setups;
    @Autowired Stores stores;

    private TestHttp karin = TestHttp.program(0);

    @BeforeEach
    void signIn() {
        karin = caller("k.vogt", "tooltech-supervisor-2026");
    }

    @Test
    void everyListAndFormIsShown() {
        for (var page :
                new String[] {
                    "queues",
                    "agents",
                    "topics",
                    "page-lists",
                    "rules",
                    "rules/try",
                    "rules/try?subject=return",
                    "general",
                    "queues/new/form",
                    "topics/new/form",
                    "page-lists/new/form",
                    "queues/returns",
                    "agents/p.nair",
                    "topics/greeting",
                    "page-lists/help-yourself"
                }) {
            var answer = karin.get(ROOT + "/" + page);
            assertThat(answer.status()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).doesNotContain("service.");
            var french =
                    karin.get(ROOT + "/" + page + (page.contains("?") ? "&" : "?") + "lang=fr");
            assertThat(french.body()).as(page).doesNotContain("service.");
        }
        assertThat(karin.get(ROOT + "/queues?q=return").body())
                .contains("Returns and complaints")
                .doesNotContain(">Orders and deliveries<");
        assertThat(karin.get(ROOT + "/topics.csv").body()).contains("How a return works");
    }

    @Test
    void aTopicIsLookedAtSavedChangedAndRemoved() {
        var fields = topic("trial", "Trial", "Hello {shopper}, about {order}");
        var looked = karin.submit(ROOT + "/topics/new/form", with(fields, "look", "true"));
        assertThat(looked.body()).contains("Hello Ada Lovelace, about 100042");
        assertThat(find("trial")).isEmpty();
        var saved = karin.submit(ROOT + "/topics/new/form", fields);
        assertThat(saved.header("Location")).endsWith("/topics/trial?done=save");
        var changed = with(topic("", "Trial", "Bye {agent}"), "version", "1");
        assertThat(karin.submit(ROOT + "/topics/trial", changed).status()).isEqualTo(302);
        assertThat(find("trial").orElseThrow().texts()).containsEntry("en", "Bye {agent}");
        assertThat(karin.submit(ROOT + "/topics/trial", changed).status()).isEqualTo(412);
        karin.submit(ROOT + "/topics/trial/remove", Map.of("version", "2"));
        assertThat(find("trial")).isEmpty();
    }

    @Test
    void whatIsWrongStandsUnderItsFieldAndWhatWasTypedStays() {
        var fields = topic("trial", "Trial", "Hello {shoper}");
        var answer = karin.submit(ROOT + "/topics/new/form", fields);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Hello {shoper}", "id=\"f-text-en-error\"");
        var queue = Map.of("identifier", "x", "title.en", "X", "hours.week.monday", "9 to 5");
        assertThat(karin.submit(ROOT + "/queues/new/form", queue).body())
                .contains("id=\"f-hours-week-monday-error\"", "9 to 5");
        var rules = Map.of("rules.0.queue", "sales", "rules.0.subjects", "prize");
        assertThat(karin.submit(ROOT + "/rules", rules).body())
                .contains("id=\"f-rules-0-subjects-error\"");
    }

    @Test
    void aFormThatIsSentAsItWasShownChangesNothing() {
        var setup = setups.of(stores.get("tooltech"));
        for (var page :
                new String[] {
                    "queues/returns",
                    "rules",
                    "general",
                    "topics/greeting",
                    "page-lists/help-yourself"
                }) {
            var shown = FieldsOf.form(karin.get(ROOT + "/" + page).body());
            assertThat(shown).as(page).hasSizeGreaterThan(3);
            assertThat(karin.submit(ROOT + "/" + page, shown).status()).as(page).isEqualTo(302);
        }
        var after = setups.of(stores.get("tooltech"));
        assertThat(after.queues()).isEqualTo(setup.queues());
        assertThat(after.rules()).isEqualTo(setup.rules());
        assertThat(after.general()).isEqualTo(setup.general());
        assertThat(after.all(Topic.class)).isEqualTo(setup.all(Topic.class));
    }

    @Test
    void nobodyElseReachesThem() {
        var priya = caller("p.nair", "tooltech-service-2026");
        var helen = caller("h.ward", "tooltech-manager-2026");
        var wendy = caller("w.tran", "fashionflow-supervisor-2026");
        var fields = topic("trial", "Trial", "Hello");
        for (var page :
                new String[] {
                    "queues",
                    "agents.csv",
                    "topics/greeting",
                    "rules",
                    "general",
                    "page-lists/new/form"
                }) {
            assertThat(priya.get(ROOT + "/" + page).status()).as(page).isEqualTo(403);
            assertThat(helen.get(ROOT + "/" + page).status()).as(page).isEqualTo(403);
            assertThat(wendy.get(ROOT + "/" + page).status()).as(page).isEqualTo(404);
        }
        assertThat(priya.submit(ROOT + "/topics/greeting", fields).status()).isEqualTo(403);
        assertThat(priya.submit(ROOT + "/topics/greeting/remove", Map.of()).status())
                .isEqualTo(403);
        assertThat(karin.get(ROOT + "/agents/new/form").status()).isEqualTo(403);
        assertThat(karin.submit(ROOT + "/agents/p.nair/remove", Map.of()).status()).isEqualTo(403);
        var ingrid = caller("i.solberg", "tooltech-admin-2026");
        assertThat(ingrid.get(ROOT + "/agents/new/form").status()).isEqualTo(200);
        assertThat(karin.get(ROOT + "/embedding").status()).isEqualTo(403);
        assertThat(ingrid.get(ROOT + "/embedding").body()).contains("tab-embedding", "origins");
        assertThat(setups.of(stores.get("tooltech")).find(Topic.class, "greeting")).isPresent();
    }

    private static Map<String, String> topic(String identifier, String title, String text) {
        return Map.of("identifier", identifier, "title.en", title, "text.en", text);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return more;
    }

    private Optional<Topic> find(String identifier) {
        return setups.of(stores.get("tooltech"))
                .find(Topic.class, identifier)
                .map(it -> it.value());
    }

    private TestHttp caller(String logonId, String password) {
        var program = TestHttp.program(port);
        var body = "{\"logonId\":\"%s\",\"password\":\"%s\"}".formatted(logonId, password);
        return program.as(program.post("/api/v1/tokens", body).text("/token"));
    }
}
