package org.comptoir.care.web.setting;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.IntegrationTest;
import org.comptoir.TestHttp;
import org.comptoir.care.setting.Setups;
import org.comptoir.catalog.SmallStore;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Role;
import org.comptoir.members.TestMembers;
import org.comptoir.members.User;
import org.comptoir.platform.load.Load;
import org.comptoir.platform.load.Loader;
import org.comptoir.stores.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Settings of customer care over REST, in a store of its own for each test.
@IntegrationTest
class SettingsOverRestTests {
    private static final String SALES =
            """
            {"identifier": "sales", "title": {"en": "Sales 🙂", "fr": "Ventes"}, "capacity": 2}
            """;

    @LocalServerPort int port;
    @Autowired Loader loader;
    @Autowired Stores stores;
    @Autowired Setups setups;
    @Autowired TestMembers members;
    @Autowired JdbcClient jdbc;

    private static int made;
    private String store = "";
    private TestHttp supervisor = TestHttp.program(0);
    private TestHttp administrator = TestHttp.program(0);

    @BeforeEach
    void begin() {
        store = "rest-care-" + ++made;
        var folder =
                SmallStore.of(store)
                        .replacing("store.yaml", "{guest-checkout: true}", "{customer-care: true}");
        assertThat(loader.load(folder, Load.Mode.APPLY, "test").run().problems()).isEmpty();
        supervisor = signedIn(Role.CSR_SUPERVISOR);
        administrator = signedIn(Role.SITE_ADMINISTRATOR);
    }

    @Test
    void aQueueIsMadeReadChangedAndRemoved() {
        var made = supervisor.post(at("queues"), SALES);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.header("Location")).endsWith("/care/queues/sales");
        var read = supervisor.get(at("queues/sales"));
        assertThat(read.text("/title/en")).isEqualTo("Sales 🙂");
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        var wanted = read.body().replace("\"capacity\":2", "\"capacity\":5");
        var changed = supervisor.with("If-Match", "\"1\"").put(at("queues/sales"), wanted);
        assertThat(changed.json().at("/capacity").asInt()).isEqualTo(5);
        assertThat(changed.text("/id")).isEqualTo(read.text("/id"));
        assertThat(supervisor.with("If-Match", "\"1\"").put(at("queues/sales"), wanted).status())
                .isEqualTo(412);
        assertThat(supervisor.post(at("queues"), SALES).text("/code"))
                .isEqualTo("care-setting-taken");
        assertThat(supervisor.delete(at("queues/sales")).status()).isEqualTo(204);
        assertThat(supervisor.get(at("queues/sales")).status()).isEqualTo(404);
    }

    @Test
    void whatIsWrongIsToldByItsField() {
        assertWrong("queues", "{\"identifier\":\"a\",\"title\":{}}", "missing-value", "title");
        assertWrong(
                "queues",
                "{\"identifier\":\"a\",\"title\":\"A\",\"hours\":{\"week\":{\"monday\":[\"9-5\"]}}}",
                "bad-opening-hours",
                "hours.week.monday[0]");
        assertWrong(
                "queues",
                "{\"identifier\":\"a\",\"title\":\"A\",\"overflow\":{\"queue\":\"b\"}}",
                "no-such-queue",
                "overflow.queue");
        assertWrong(
                "topics",
                "{\"identifier\":\"a\",\"title\":\"A\",\"txt\":\"x\"}",
                "misspelt-key",
                "txt");
        assertWrong("agents", "{\"agent\":\"nobody-of-that-name\"}", "not-a-csr", "agent");
        assertThat(setups.of(stores.get(store)).queues()).isEmpty();
    }

    private void assertWrong(String kind, String body, String code, String field) {
        var answer = administrator.post(at(kind), body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.text("/code")).as(answer.body()).isEqualTo(code);
        assertThat(answer.text("/field")).isEqualTo(field);
    }

    @Test
    void whatOthersNameStays() {
        supervisor.post(at("queues"), SALES);
        supervisor.put(at("rules"), "{\"rules\":[{\"languages\":[\"fr\"],\"queue\":\"sales\"}]}");
        assertThat(supervisor.delete(at("queues/sales")).text("/code"))
                .isEqualTo("care-setting-needed");
        assertThat(supervisor.put(at("rules"), "{\"rules\":[]}").status()).isEqualTo(200);
        talkIn("sales");
        assertThat(supervisor.delete(at("queues/sales")).text("/code")).isEqualTo("queue-is-busy");
    }

    private void talkIn(String queue) {
        var id = setups.of(stores.get(store)).queue(queue).orElseThrow().id();
        jdbc.sql(
                        """
                        insert into care_conversation (
                            id, store, queue, state, shopper, guest, open_key, language, topic,
                            opened_at, arrived_at)
                        values (:queue, :store, :queue, 'message', :queue, true, :queue, 'en', '',
                            now(), now())
                        """)
                .param("queue", id)
                .param("store", stores.get(store).id().value())
                .update();
    }

    @Test
    void onlyASiteAdministratorSaysWhoIsAnAgent() {
        var csr = members.user("csr", OrganizationId.ROOT, Role.CSR);
        var agent = "{\"agent\":\"%s\",\"capacity\":2}".formatted(csr.logonId());
        assertThat(supervisor.post(at("agents"), agent).status()).isEqualTo(403);
        assertThat(administrator.post(at("agents"), agent).status()).isEqualTo(201);
        var one = at("agents/" + csr.logonId());
        assertThat(supervisor.put(one, "{\"capacity\":4}").json().at("/capacity").asInt())
                .isEqualTo(4);
        assertThat(supervisor.delete(one).status()).isEqualTo(403);
        var byRole = "{\"registration\":\"by-role\"}";
        assertThat(supervisor.put(at("settings"), byRole).status()).isEqualTo(403);
        assertThat(administrator.put(at("settings"), byRole).text("/registration"))
                .isEqualTo("by-role");
        assertThat(administrator.delete(one).status()).isEqualTo(204);
    }

    @Test
    void aStoreSaysWhatItsAgentsSeeOfShoppersAndHowTheyInvite() {
        var wanted =
                "{\"shopperColumns\":[\"page\",\"value\"],\"invitation\":30,\"invitationPause\":0}";
        var set = supervisor.put(at("settings"), wanted);
        assertThat(set.status()).as(set.body()).isEqualTo(200);
        assertThat(set.json().path("invitation").asInt()).isEqualTo(30);
        var seen = supervisor.get(at("shoppers"));
        assertThat(seen.json().path("columns").toString()).isEqualTo("[\"page\",\"value\"]");
        for (var wrong :
                new String[] {
                    "{\"shopperColumns\":[\"height\"]}",
                    "{\"invitation\":5}",
                    "{\"invitationPause\":86401}"
                }) {
            assertThat(supervisor.put(at("settings"), wrong).status()).as(wrong).isEqualTo(400);
        }
    }

    @Test
    void whoServesReadsAndNobodyElseDoes() {
        supervisor.post(at("queues"), SALES);
        var csr = signedIn(Role.CSR);
        assertThat(csr.get(at("queues")).text("/items/0/identifier")).isEqualTo("sales");
        assertThat(csr.get(at("settings")).status()).isEqualTo(200);
        assertThat(csr.put(at("queues/sales"), SALES).status()).isEqualTo(403);
        assertThat(csr.delete(at("queues/sales")).status()).isEqualTo(403);
        for (var kind :
                new String[] {"queues", "agents", "topics", "page-lists", "settings", "rules"}) {
            assertThat(TestHttp.program(port).get(at(kind)).status()).isEqualTo(401);
            assertThat(signedIn(Role.BUYER).get(at(kind)).status()).isEqualTo(403);
            assertThat(signedIn(Role.SELLER).get(at(kind)).status()).isEqualTo(403);
        }
    }

    @Test
    void aStoreWithoutCareHasNoneOfIt() {
        var closed = "no-care-" + made;
        loader.load(SmallStore.of(closed), Load.Mode.APPLY, "test");
        for (var path : new String[] {"", "/queues", "/settings", "/rules", "/shoppers"}) {
            var address = "/api/v1/stores/" + closed + "/care" + path;
            assertThat(administrator.get(address).status()).isEqualTo(404);
        }
        assertThat(administrator.post("/api/v1/stores/" + closed + "/care/queues", SALES).status())
                .isEqualTo(404);
    }

    private String at(String place) {
        return "/api/v1/stores/" + store + "/care/" + place;
    }

    private TestHttp signedIn(Role role) {
        User user = members.user("care", OrganizationId.ROOT, role);
        return TestHttp.program(port).as(members.token(user));
    }
}
