package org.comptoir.care.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.IntegrationTest;
import org.comptoir.TestClock;
import org.comptoir.care.QueueId;
import org.comptoir.care.floor.Presences;
import org.comptoir.care.setting.Setups;
import org.comptoir.catalog.SmallStore;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Role;
import org.comptoir.members.TestMembers;
import org.comptoir.members.UserId;
import org.comptoir.platform.Ids;
import org.comptoir.platform.load.Load;
import org.comptoir.platform.load.Loader;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What shoppers are told of their wait, from what lies in the database.
@IntegrationTest
class SituationsIntegrationTests {
    private static final String FILE =
            """
            queues: [{identifier: sales, title: Sales}]
            agents: [{agent: AGENT, capacity: 2, queues: [sales]}]
            """;

    @Autowired Loader loader;
    @Autowired Stores stores;
    @Autowired Setups setups;
    @Autowired Situations situations;
    @Autowired Presences presences;
    @Autowired TestMembers members;
    @Autowired TestClock clock;
    @Autowired JdbcClient jdbc;

    @Test
    void theWaitFollowsFromWhoIsThereAndHowLongConversationsTook() {
        var agent = members.user("csr", OrganizationId.ROOT, Role.CSR);
        var store = store("situation-busy", FILE.replace("AGENT", agent.logonId()));
        var queue = queue(store);
        presences.connected(store.id(), agent.id(), Ids.next());
        for (int talk = 0; talk < 6; talk++) {
            ended(store, queue, agent.id(), Duration.ofMinutes(10));
        }
        for (int place = 0; place < 2; place++) {
            conversation(store, queue, "chatting", Optional.of(agent.id()), Optional.empty());
        }
        for (int person = 0; person < 3; person++) {
            conversation(store, queue, "waiting", Optional.empty(), Optional.empty());
        }
        var situation = situations.of(store.id());
        assertThat(situation.isOpen(queue)).isTrue();
        assertThat(situation.waiting(queue)).isEqualTo(3);
        assertThat(situation.expect(queue, 3)).contains(new Expectation(15, 20));
    }

    @Test
    void whereNobodyIsThereNothingIsPromised() {
        var agent = members.user("csr", OrganizationId.ROOT, Role.CSR);
        var store = store("situation-empty", FILE.replace("AGENT", agent.logonId()));
        var situation = situations.of(store.id());
        assertThat(situation.isOpen(queue(store))).isFalse();
        assertThat(situation.expect(queue(store), 0)).isEmpty();
    }

    private Store store(String identifier, String care) {
        var folder = SmallStore.of(identifier).with("care.yaml", care);
        assertThat(loader.load(folder, Load.Mode.APPLY, "test").run().problems()).isEmpty();
        return stores.get(identifier);
    }

    private QueueId queue(Store store) {
        return new QueueId(setups.of(store).queue("sales").orElseThrow().id());
    }

    private void ended(Store store, QueueId queue, UserId agent, Duration took) {
        var end = clock.instant();
        var id = conversation(store, queue, "ended", Optional.of(agent), Optional.of(end));
        jdbc.sql(
                        """
                        insert into care_decision (
                            id, store, conversation, at, kind, question, decision)
                        values (:own, :store, :id, :at, 'accept', '{}', '{}')
                        """)
                .param("own", Ids.next())
                .param("store", store.id().value())
                .param("id", id)
                .param("at", end.minus(took).atOffset(ZoneOffset.UTC))
                .update();
    }

    private UUID conversation(
            Store store,
            QueueId queue,
            String state,
            Optional<UserId> owner,
            Optional<Instant> ended) {
        var id = Ids.next();
        jdbc.sql(
                        """
                        insert into care_conversation (
                            id, store, queue, state, shopper, guest, open_key, language, topic,
                            opened_at, arrived_at, owner, ended_at)
                        values (:id, :store, :queue, :state, :id, true, :id, 'en', '',
                            :now, :now, cast(:owner as uuid), cast(:ended as timestamptz))
                        """)
                .param("id", id)
                .param("store", store.id().value())
                .param("queue", queue.value())
                .param("state", state)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("owner", owner.map(UserId::toString).orElse(null))
                .param("ended", ended.map(it -> it.atOffset(ZoneOffset.UTC)).orElse(null))
                .update();
        return id;
    }
}
