package org.comptoir.care.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.comptoir.IntegrationTest;
import org.comptoir.TestClock;
import org.comptoir.care.ConversationId;
import org.comptoir.care.ConversationMoved;
import org.comptoir.care.QueueId;
import org.comptoir.care.route.Answer;
import org.comptoir.care.route.Command;
import org.comptoir.care.route.Decision;
import org.comptoir.care.route.Presence.Standing;
import org.comptoir.care.route.QueueRules.Mode;
import org.comptoir.members.UserId;
import org.comptoir.platform.Ids;
import org.comptoir.stores.StoreId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// A store of its own for one test: its queues and agents, conversations in the real database, a
/// clock of its own that stands still, and as many nodes as it likes.
@IntegrationTest
abstract class CareFloor {
    @Autowired JdbcClient jdbc;
    @Autowired JdbcTemplate template;
    @Autowired PlatformTransactionManager transactions;

    final StoreId store = new StoreId(Ids.next());
    final TestClock clock = new TestClock();
    final List<Object> published = new CopyOnWriteArrayList<>();

    private final TestRoster roster = new TestRoster();
    private final Map<UserId, UUID> connections = new ConcurrentHashMap<>();

    @BeforeEach
    void timeStandsStill() {
        clock.stop();
    }

    Floors floors() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("roster", roster);
        return new Floors(
                beans.getBeanProvider(Roster.class),
                new RequestRows(jdbc),
                new PresenceRows(jdbc),
                new HeldRows(jdbc));
    }

    Routing node() {
        return new Routing(
                transactions,
                floors(),
                new RequestRows(jdbc),
                new PresenceRows(jdbc),
                new DecisionRows(template),
                new OutcomeRows(
                        new NamedParameterJdbcTemplate(template),
                        new DecisionRows(template),
                        published::add),
                clock);
    }

    Presences presences() {
        return new Presences(jdbc, clock);
    }

    QueueId queue(Mode mode) {
        return queue(mode, 99);
    }

    QueueId queue(Mode mode, int capacity) {
        return roster.queue(mode, capacity);
    }

    /// A connected agent.
    UserId agent(int capacity, QueueId... of) {
        var agent = new UserId(Ids.next());
        roster.add(new Roster.Member(agent, capacity, Set.of(), Set.of(of)));
        connect(agent);
        return agent;
    }

    void connect(UserId agent) {
        var connection = Ids.next();
        connections.put(agent, connection);
        presences().connected(store, agent, connection);
    }

    void beat(UserId... agents) {
        presences().beat(List.of(agents).stream().map(connections::get).toList());
    }

    void disconnect(UserId agent) {
        presences().ended(Objects.requireNonNull(connections.get(agent)));
    }

    ConversationId waiting(QueueId queue) {
        var id = new ConversationId(Ids.next());
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql(
                        """
                        insert into care_conversation (
                            id, store, queue, state, shopper, guest, open_key, language, topic,
                            opened_at, arrived_at)
                        values (
                            :id, :store, :queue, 'waiting', :id, true, :id, 'en', 'Drills',
                            :at, :at)
                        """)
                .param("id", id.value())
                .param("store", store.value())
                .param("queue", queue.value())
                .param("at", at)
                .update();
        return id;
    }

    /// What a command came to: the kind of decision, or why not.
    String ask(Routing node, ConversationId conversation, Command command) {
        return switch (node.ask(store, conversation, command, Optional.empty())) {
            case Decision it -> it.kind().code();
            case Answer.Refused it -> it.reason().code();
            case Answer.Nothing _ -> "nothing";
        };
    }

    String state(ConversationId id) {
        return value(id, "state");
    }

    Optional<UserId> owner(ConversationId id) {
        return Optional.ofNullable(value(id, "cast(owner as text)"))
                .map(it -> new UserId(UUID.fromString(it)));
    }

    private String value(ConversationId id, String column) {
        return jdbc.sql("select " + column + " from care_conversation where id = :id")
                .param("id", id.value())
                .query((row, _) -> row.getString(1))
                .list()
                .getFirst();
    }

    /// Whom a conversation is laid before.
    Optional<UserId> asked(ConversationId id) {
        return jdbc.sql("select offer_agent from care_routing where conversation = :id")
                .param("id", id.value())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .optional()
                .flatMap(it -> it)
                .map(UserId::new);
    }

    Standing standing(UserId agent) {
        return jdbc.sql("select standing from care_presence where store = :store and agent = :id")
                .param("store", store.value())
                .param("id", agent.value())
                .query((row, _) -> Standing.valueOf(row.getString(1)))
                .single();
    }

    /// The most places taken of any agent, in one look at the database.
    int mostPlaces() {
        return jdbc.sql(
                        """
                        select coalesce(max(places), 0) from (
                            select agent, count(*) places from (
                                select owner agent from care_conversation
                                where store = :store and owner is not null and state <> 'ended'
                                union all
                                select offer_agent from care_routing
                                join care_conversation on id = conversation
                                where store = :store and offer_agent is not null
                                  and state in ('offered', 'transferring')) taken
                            group by agent) counted
                        """)
                .param("store", store.value())
                .query(Integer.class)
                .single();
    }

    /// Everything decided about a conversation replays to the same, and leads from one to the next.
    void assertReplays(Routing node, ConversationId id) {
        var kept = node.decided(store, id);
        assertThat(kept).isNotEmpty().allMatch(it -> it.recorded().replays());
        assertThat(published)
                .filteredOn(it ->
                        it instanceof ConversationMoved moved && moved.conversation().equals(id))
                .hasSize(kept.size());
    }

    Instant now() {
        return clock.instant();
    }
}
