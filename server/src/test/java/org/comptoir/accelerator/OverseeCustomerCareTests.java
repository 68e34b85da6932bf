package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.comptoir.care.OpenTalks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A supervisor oversees customer care and reads what was talked about; an agent reads his own.
@SampleStores
class OverseeCustomerCareTests {
    private static final String CARE = "/accelerator/tooltech/care";

    @LocalServerPort int port;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private final String topic = "Trial " + System.nanoTime();
    private TestHttp supervisor = TestHttp.program(0);
    private TestHttp agent = TestHttp.program(0);
    private String conversation = "";

    @AfterEach
    void nobodyTalksOn() {
        OpenTalks.end(jdbc, "t.cole");
        OpenTalks.neverThere(jdbc, "p.nair");
    }

    @BeforeEach
    void aConversationWasHad() {
        OpenTalks.atTheDesk(jdbc, clock, "tooltech", "p.nair");
        supervisor = caller("k.vogt", "tooltech-supervisor-2026");
        agent = caller("p.nair", "tooltech-service-2026");
        var body = "{\"text\":\"<b>An odd</b> torque wrench\",\"topic\":\"%s\"}".formatted(topic);
        conversation =
                caller("t.cole", "tooltech-buyer-2026")
                        .post("/api/v1/stores/tooltech/care/conversations", body)
                        .text("/id");
        answered("p.nair");
    }

    @Test
    void aSupervisorFindsItByTopicWordsStateAndTime() {
        assertThat(found("q=" + topic.replace(' ', '+'))).isEqualTo(1);
        assertThat(found("q=" + topic.replace(' ', '+') + "&state=chatting")).isEqualTo(1);
        assertThat(found("q=" + topic.replace(' ', '+') + "&state=ended")).isZero();
        assertThat(found("q=" + topic.replace(' ', '+') + "&until=2020-01-01")).isZero();
        assertThat(found("q=" + topic.replace(' ', '+') + "&agent=none")).isZero();
        assertThat(supervisor.get(CARE + "/history.csv?q=odd%3C%2Fb%3E+torque").body())
                .contains(topic, "Priya Nair");
        assertThat(found("q=" + topic.replace(' ', '%'))).isZero();
    }

    @Test
    void whatTheShopperThoughtAndTheAgentWroteUpIsFoundAndShown() {
        judged();
        var query = "q=" + topic.replace(' ', '+');
        for (var filter : new String[] {"rating=4", "reason=answered", "way=pick"}) {
            assertThat(found(query + "&" + filter)).as(filter).isEqualTo(1);
        }
        for (var filter : new String[] {"rating=0", "reason=other", "way=accept"}) {
            assertThat(found(query + "&" + filter)).as(filter).isZero();
        }
        assertThat(found("q=wonderfully+odd")).isEqualTo(1);
        for (var sort : new String[] {"opened", "wait", "-length", "messages", "-rating"}) {
            assertThat(found(query + "&sort=" + sort)).as(sort).isEqualTo(1);
        }
        assertThat(supervisor.get(CARE + "/history.csv?" + query).body())
                .contains("Wonderfully odd", "Sent the manual", "Picked");
        for (var reader : new TestHttp[] {supervisor, agent}) {
            assertThat(reader.get(CARE + "/history/" + conversation).body())
                    .contains("4 of 5", "Wonderfully odd", "Sent the manual", "Picked");
        }
    }

    @Test
    void theBoardCountsWhatShoppersThought() {
        var before = rated();
        judged();
        assertThat(rated()).isEqualTo(before + 1);
        assertThat(supervisor.get(CARE + "/board").body())
                .contains("data-testid=\"care-satisfaction-queue\"", "live-satisfaction");
        assertThat(agent.get(CARE + "/board/satisfaction-agent.csv").status()).isEqualTo(403);
        assertThat(supervisor.get(CARE + "/board/satisfaction-none.csv").status()).isEqualTo(404);
    }

    @Test
    void anAgentFindsOnlyHisOwn() {
        var address = CARE + "/history?q=" + topic.replace(' ', '+');
        assertThat(agent.get(address).body()).contains(conversation);
        var other = caller("l.martin", "tooltech-service-2026");
        assertThat(other.get(address).body()).doesNotContain(conversation);
        assertThat(other.get(CARE + "/history/" + conversation).status()).isEqualTo(404);
        assertThat(other.get(CARE + "/board").status()).isEqualTo(403);
        assertThat(other.get(CARE + "/board/agent.csv").status()).isEqualTo(403);
        assertThat(agent.get(CARE + "/board").status()).isEqualTo(403);
    }

    @Test
    void whatWasSaidIsShownAsItWasWritten() {
        var page = agent.get(CARE + "/history/" + conversation);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("&lt;b", "An odd", "torque wrench")
                .doesNotContain("<b>An odd");
        assertThat(supervisor.get(CARE + "/history/" + conversation).status()).isEqualTo(200);
        var elsewhere = caller("w.tran", "fashionflow-supervisor-2026");
        var there = "/accelerator/fashionflow/care/history/" + conversation;
        assertThat(elsewhere.get(there).status()).isEqualTo(404);
    }

    @Test
    void theBoardCountsWhoWasAnsweredInTime() {
        var before = line();
        aConversationWasHad();
        var after = line();
        assertThat(after[1]).isEqualTo(before[1] + 1);
        assertThat(after[2]).isEqualTo(before[2] + 1);
        var page = supervisor.get(CARE + "/board");
        assertThat(page.body()).contains("data-testid=\"live\"", "care?listen=" + conversation);
    }

    @Test
    void whoWasAnsweredBeforeItBecameAMessageIsNotLeftOut() {
        var before = live();
        aConversationWasHad();
        jdbc.sql("update care_conversation set state = 'message' where id = :id")
                .param("id", UUID.fromString(conversation))
                .update();
        assertThat(live()).isEqualTo(before + 1);
    }

    /// How many are counted of whom it is said who was answered in time.
    private int live() {
        var found =
                Pattern.compile("data-asked=\"(\\d+)\"")
                        .matcher(supervisor.get(CARE + "/board").body());
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    @Test
    void preparedAnswersAreFilledForTheAgentOfAConversation() {
        var address = CARE + "/conversations/" + conversation + "/prepared";
        var read = agent.get(address);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body()).contains("\"topics\"", "\"reasons\"").doesNotContain("{shopper}");
        assertThat(read.body()).contains("Tess");
        var other = caller("l.martin", "tooltech-service-2026");
        assertThat(other.get(address).status()).isEqualTo(404);
    }

    /// What the file says of the agent: asked, answered.
    private long[] line() {
        var file = supervisor.get(CARE + "/board/agent.csv").body();
        var line = file.lines().filter(it -> it.contains("Priya Nair")).findFirst().orElseThrow();
        return Arrays.stream(line.replace("\"", "").split("[;,]"))
                .mapToLong(it -> it.matches("\\d+") ? Long.parseLong(it) : 0)
                .toArray();
    }

    /// How many rated what the agent did.
    private int rated() {
        var file = supervisor.get(CARE + "/board/satisfaction-agent.csv").body();
        return file.lines()
                .filter(it -> it.contains("Priya Nair"))
                .findFirst()
                .map(it -> Integer.parseInt(it.replace("\"", "").split("[;,]", -1)[2]))
                .orElse(0);
    }

    /// Its agent has written it up, and its shopper has rated it.
    private void judged() {
        jdbc.sql(
                        """
                        insert into care_rating (conversation, stars, text, at)
                        values (:id, 4, 'Wonderfully odd', now())
                        """)
                .param("id", UUID.fromString(conversation))
                .update();
        jdbc.sql(
                        """
                        insert into care_wrap_up (conversation, agent, at, reason, text)
                        select id, owner, now(), 'answered', 'Sent the manual'
                        from care_conversation where id = :id
                        """)
                .param("id", UUID.fromString(conversation))
                .update();
    }

    private int found(String query) {
        var page = supervisor.get(CARE + "/history?" + query).body();
        return page.split("/care/history/" + conversation, -1).length - 1;
    }

    private void answered(String logonId) {
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
        jdbc.sql(
                        """
                        insert into care_decision
                            (id, store, conversation, at, kind, agent, question, decision)
                        select gen_random_uuid(), store, id, opened_at + interval '5 s', 'pick',
                            owner, '{}', '{}'
                        from care_conversation where id = :id
                        """)
                .param("id", UUID.fromString(conversation))
                .update();
    }

    private TestHttp caller(String logonId, String password) {
        var program = TestHttp.program(port);
        var body = "{\"logonId\":\"%s\",\"password\":\"%s\"}".formatted(logonId, password);
        return program.as(program.post("/api/v1/tokens", body).text("/token"));
    }
}
