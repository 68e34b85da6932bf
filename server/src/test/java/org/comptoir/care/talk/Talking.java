package org.comptoir.care.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.comptoir.SampleStores;
import org.comptoir.members.Actor;
import org.comptoir.members.Members;
import org.comptoir.members.Users;
import org.comptoir.platform.daily.Rounds;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Shoppers of ToolTech talk with Priya, who serves them; Karin supervises.
@SampleStores
abstract class Talking {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired Conversations conversations;
    @Autowired ConversationRows rows;
    @Autowired MessageRows messages;
    @Autowired Access access;
    @Autowired Batch batch;
    @Autowired Relay relay;
    @Autowired Stores stores;
    @Autowired Users users;
    @Autowired Members members;
    @Autowired JdbcClient jdbc;
    @Autowired DataSource database;

    private final List<Node> nodes = new ArrayList<>();

    @AfterEach
    void stopTheNodes() {
        nodes.forEach(Node::stop);
    }

    Store store() {
        return stores.get("tooltech");
    }

    Actor actor(String logonId) {
        return members.actorOf(users.find(logonId).orElseThrow().id()).orElseThrow();
    }

    Actor priya() {
        return actor("p.nair");
    }

    Actor karin() {
        return actor("k.vogt");
    }

    static Actor guest() {
        return Actor.guest(UUID.randomUUID());
    }

    Conversation open(Actor shopper) {
        return open(shopper, UUID.randomUUID().toString(), "Do you have left-handed scissors?");
    }

    Conversation open(Actor shopper, String key, String text) {
        var opening =
                new Opening(
                        key, Optional.empty(), "", text, Optional.empty(), "en", Optional.empty());
        return conversations.open(store(), shopper, opening);
    }

    /// A conversation that Priya holds with a shopper, in a queue that nobody knows, so that nobody
    /// routes it.
    Conversation held(Actor shopper) {
        var opened = open(shopper);
        jdbc.sql(
                        """
                        update care_conversation
                        set state = 'chatting', owner = :owner, queue = gen_random_uuid(),
                            version = version + 1
                        where id = :id
                        """)
                .param("owner", priya().requireUser().value())
                .param("id", opened.id().value())
                .update();
        return rows.find(opened.id()).orElseThrow();
    }

    Stored say(Actor actor, Conversation conversation, String text) {
        return conversations.sayAndWait(
                actor, conversation.id(), Stream.MESSAGES, UUID.randomUUID().toString(), text);
    }

    /// What is stored, as `number text`.
    List<String> stored(Conversation conversation, Stream stream) {
        return messages.after(conversation.number(), stream, 0, 100_000).stream()
                .map(message -> message.seq() + " " + message.text())
                .toList();
    }

    /// Waits for what comes by itself.
    static void await(BooleanSupplier condition) {
        var until = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean() && Instant.now().isBefore(until)) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    /// Another program on the same database.
    Node node() {
        var node = new Node();
        nodes.add(node);
        return node;
    }

    /// A node's own writer and relay; it is woken by others once it listens.
    final class Node {
        final Relay relay = new Relay(rows, messages, access);
        final Wakeups wakeups = new Wakeups(database, jdbc, relay, new NoRounds());
        private final Lane lane = new Lane(batch, relay, "test-lane");

        Saying take(
                Actor actor, Conversation conversation, Stream stream, String key, String text) {
            var saying =
                    new Saying(
                            conversation.id(), stream, actor, key, text, new CompletableFuture<>());
            lane.take(saying);
            return saying;
        }

        void stop() {
            wakeups.destroy();
            lane.close();
        }
    }

    private static final class NoRounds extends Rounds {
        @Override
        public void every(Duration pause, String name, Runnable work) {
            // Nothing is found by polling.
        }
    }

    /// Somebody at a connection: what he was told, and where he is.
    static final class Reader implements Follower {
        private final Actor actor;
        final List<Event> told = new CopyOnWriteArrayList<>();

        Reader(Actor actor) {
            this.actor = actor;
        }

        @Override
        public Actor actor() {
            return actor;
        }

        @Override
        public boolean tell(Event event, Standing standing) {
            return told.add(event);
        }

        @Override
        public void cut() {
            throw new AssertionError("Nobody is to be cut off here");
        }

        List<String> read(Stream stream) {
            return told.stream()
                    .filter(Event.Said.class::isInstance)
                    .map(Event.Said.class::cast)
                    .filter(said -> said.stream() == stream)
                    .map(said -> said.message().seq() + " " + said.message().text())
                    .toList();
        }

        int place(Stream stream) {
            return read(stream).size();
        }
    }
}
