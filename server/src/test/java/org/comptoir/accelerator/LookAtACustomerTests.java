package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.comptoir.care.OpenTalks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the store knows of a shopper is shown to whoever serves him now, and to nobody else.
@SampleStores
class LookAtACustomerTests {
    private static final List<String> PARTS =
            List.of("page", "cart", "customer", "contracts", "orders", "past");

    @LocalServerPort int port;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private TestHttp shopper = TestHttp.program(0);
    private String conversation = "";

    @AfterEach
    void nobodyTalksOn() {
        OpenTalks.end(jdbc, "t.cole");
        OpenTalks.neverThere(jdbc, "p.nair");
    }

    @BeforeEach
    void aShopperAsks() {
        OpenTalks.atTheDesk(jdbc, clock, "tooltech", "p.nair");
        shopper = caller("t.cole", "tooltech-buyer-2026");
        conversation = begin("<script>alert(1)</script> and a hammer");
        served("p.nair");
    }

    @Test
    void theAgentWhoServesHimSeesAllParts() {
        var agent = caller("p.nair", "tooltech-service-2026");
        for (var part : PARTS) {
            var answer = agent.get(at(part));
            assertThat(answer.status()).as(part).isEqualTo(200);
            assertThat(answer.body()).as(part).doesNotContain("<html", "<script");
        }
        assertThat(agent.get(at("customer")).body())
                .contains("Tess Cole", "t.cole", "Marlow Shipyards");
        assertThat(agent.get(at("contracts") + "?part=HM-E500&quantity=10").body())
                .contains("data-testid=\"beside-why\"", "Tess Cole pays");
        assertThat(agent.get(at("page") + "?url=/tooltech/product/HM-E500").body())
                .contains("HM-E500", "price-amount");
        assertThat(agent.get(at("page") + "?url=//evil.example/product/HM-E500").body())
                .doesNotContain("HM-E500");
    }

    @Test
    void earlierTalkIsReadAsItWasWritten() {
        var earlier = conversation;
        conversation = begin("Another question");
        served("p.nair");
        var agent = caller("p.nair", "tooltech-service-2026");
        var read = agent.get(at("past") + "?conversation=" + earlier).body();
        assertThat(read).contains("&lt;script", "and a hammer").doesNotContain("<script");
    }

    @Test
    void aSupervisorOfTheStoreLooksToo() {
        var supervisor = caller("k.vogt", "tooltech-supervisor-2026");
        assertThat(supervisor.get(at("cart")).status()).isEqualTo(200);
    }

    @Test
    void nobodyElseLooks() {
        var others =
                List.of(
                        caller("l.martin", "tooltech-service-2026"),
                        caller("h.ward", "tooltech-manager-2026"),
                        caller("m.devos", "tooltech-seller-2026"),
                        caller("n.brandt", "tooltech-representative-2026"),
                        caller("g.hartley", "tooltech-administrator-2026"),
                        caller("w.tran", "fashionflow-supervisor-2026"),
                        shopper);
        for (var other : others) {
            for (var part : PARTS) {
                var answer = other.get(at(part));
                assertThat(answer.status()).as(part).isIn(403, 404);
                assertThat(answer.body()).as(part).doesNotContain("Marlow Shipyards", "HM-E500");
            }
        }
        assertThat(TestHttp.program(port).get(at("cart")).status()).isEqualTo(302);
        assertThat(looks()).isZero();
    }

    @Test
    void throughAnotherStoreThereIsNoSuchConversation() {
        var elsewhere = caller("w.tran", "fashionflow-supervisor-2026");
        var address = at("cart").replace("tooltech", "fashionflow");
        assertThat(elsewhere.get(address).status()).isEqualTo(404);
    }

    @Test
    void whoServedHimOnceLooksNoMore() {
        var agent = caller("p.nair", "tooltech-service-2026");
        served("l.martin");
        assertThat(agent.get(at("cart")).status()).isEqualTo(404);
        end();
        var after = caller("l.martin", "tooltech-service-2026").get(at("cart"));
        assertThat(after.status()).isEqualTo(409);
    }

    @Test
    void eachLookIsWrittenDownOnce() {
        var agent = caller("p.nair", "tooltech-service-2026");
        PARTS.forEach(it -> agent.get(at(it)));
        PARTS.forEach(it -> agent.get(at(it)));
        assertThat(looks()).isEqualTo(PARTS.size());
        caller("k.vogt", "tooltech-supervisor-2026").get(at("cart"));
        assertThat(looks()).isEqualTo(PARTS.size() + 1);
    }

    private String at(String part) {
        return "/accelerator/tooltech/care/conversations/%s/customer/%s"
                .formatted(conversation, part);
    }

    private String begin(String text) {
        var body = "{\"text\":\"%s\",\"topic\":\"Trial\"}".formatted(text);
        return shopper.post("/api/v1/stores/tooltech/care/conversations", body).text("/id");
    }

    private void served(String logonId) {
        jdbc.sql(
                        """
                        update care_conversation
                        set state = 'chatting', version = version + 1,
                            owner = (select id from member_user where logon_id = :logonId)
                        where id = :id
                        """)
                .param("logonId", logonId)
                .param("id", UUID.fromString(conversation))
                .update();
    }

    private void end() {
        jdbc.sql(
                        """
                        update care_conversation set state = 'ended', ended_at = now(),
                            version = version + 1
                        where id = :id
                        """)
                .param("id", UUID.fromString(conversation))
                .update();
    }

    private int looks() {
        return jdbc.sql(
                        """
                        select count(*) from audit_entry
                        where action = 'care-look' and object = 'conversation tooltech '
                            || (select number from care_conversation where id = :id)
                        """)
                .param("id", UUID.fromString(conversation))
                .query(Integer.class)
                .single();
    }

    private TestHttp caller(String logonId, String password) {
        var program = TestHttp.program(port);
        var body = "{\"logonId\":\"%s\",\"password\":\"%s\"}".formatted(logonId, password);
        return program.as(program.post("/api/v1/tokens", body).text("/token"));
    }
}
