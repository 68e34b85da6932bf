package org.comptoir.care.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.comptoir.care.ConversationMoved;
import org.comptoir.care.ConversationState;
import org.comptoir.members.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/// What those who follow a conversation are told, on several nodes with one database.
class RelayIntegrationTests extends Talking {
    private static final int PATIENCE = 60;

    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEventPublisher events;

    /// One generated world: two nodes, three conversations, each with a shopper and an agent who
    /// write at once on either node, and readers who come, drop and come back.
    private final class World {
        final Random random;
        final List<Node> nodes = List.of(node(), node());
        final Map<Conversation, Actor> conversations = new HashMap<>();
        final Map<Conversation, List<Reader>> readers = new HashMap<>();

        World(long seed) {
            random = new Random(seed);
            for (int i = 0; i < 3; i++) {
                var shopper = guest();
                var conversation = held(shopper);
                conversations.put(conversation, shopper);
                readers.put(conversation, List.of(new Reader(shopper), new Reader(priya())));
            }
        }

        void run() throws Exception {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var work = new ArrayList<Future<?>>();
                conversations.forEach((conversation, shopper) -> {
                    work.add(threads.submit(() -> write(shopper, conversation, random.nextLong())));
                    work.add(threads.submit(() -> write(priya(), conversation, random.nextLong())));
                    readers.get(conversation)
                            .forEach(reader ->
                                    work.add(
                                            threads.submit(() ->
                                                    comeAndGo(
                                                            reader,
                                                            conversation,
                                                            random.nextLong()))));
                });
                for (var one : work) {
                    one.get(PATIENCE, TimeUnit.SECONDS);
                }
            }
        }

        private @Nullable Void write(Actor actor, Conversation conversation, long seed)
                throws Exception {
            var own = new Random(seed);
            var sayings = new ArrayList<Saying>();
            for (int i = 0; i < 25; i++) {
                boolean note = own.nextInt(4) == 0 && !actor.isGuest();
                var stream = note ? Stream.NOTES : Stream.MESSAGES;
                var text = actor.logonId() + " " + i;
                sayings.add(any(own).take(actor, conversation, stream, text, text));
                if (own.nextInt(5) == 0) {
                    sayings.add(any(own).take(actor, conversation, stream, text, text));
                }
                if (own.nextInt(6) == 0) {
                    TimeUnit.MILLISECONDS.sleep(own.nextInt(5));
                }
            }
            for (var saying : sayings) {
                saying.answer().get(PATIENCE, TimeUnit.SECONDS);
            }
            return null;
        }

        private @Nullable Void comeAndGo(Reader reader, Conversation conversation, long seed)
                throws Exception {
            var own = new Random(seed);
            for (int i = 0; i < 6; i++) {
                var node = any(own);
                come(reader, node, conversation);
                TimeUnit.MILLISECONDS.sleep(own.nextInt(15));
                node.wakeups.poll();
                node.relay.leave(conversation, reader);
            }
            come(reader, any(own), conversation);
            return null;
        }

        private void come(Reader reader, Node node, Conversation conversation) {
            node.relay.follow(
                    conversation,
                    reader,
                    reader.place(Stream.MESSAGES),
                    reader.place(Stream.NOTES));
        }

        private Node any(Random own) {
            return nodes.get(own.nextInt(nodes.size()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everybodyEndsWithTheSameListWithoutAGapWhateverNodesWrite(long seed) throws Exception {
        var world = new World(seed);
        world.run();
        world.nodes.forEach(node -> node.wakeups.poll());
        for (var conversation : world.conversations.keySet()) {
            var now = rows.find(conversation.id()).orElseThrow();
            for (var stream : Stream.values()) {
                var stored = stored(conversation, stream);
                assertThat(stored.stream().map(it -> Integer.valueOf(it.split(" ")[0])).toList())
                        .isEqualTo(IntStream.rangeClosed(1, now.last(stream)).boxed().toList());
                for (var reader : world.readers.get(conversation)) {
                    boolean hears = stream == Stream.MESSAGES || !reader.actor().isGuest();
                    assertThat(reader.read(stream)).isEqualTo(hears ? stored : List.of());
                }
            }
            assertThat(now.lastSeq() + now.lastNoteSeq()).isEqualTo(51);
        }
    }

    @Test
    void aNodeIsWokenByAnother() throws Exception {
        var shopper = guest();
        var conversation = open(shopper);
        var other = node();
        other.wakeups.begin();
        var reader = new Reader(shopper);
        other.relay.follow(conversation, reader, 1, 0);
        await(() -> listeners() >= 2);
        say(shopper, conversation, "Said on the first node");
        await(() -> reader.place(Stream.MESSAGES) == 1);
        say(shopper, conversation, "And again");
        await(() -> reader.place(Stream.MESSAGES) == 2);
        assertThat(reader.read(Stream.MESSAGES))
                .containsExactly("2 Said on the first node", "3 And again");
    }

    private int listeners() {
        return jdbc.sql(
                        """
                        select count(*) from pg_stat_activity
                        where query = 'listen care_talk' and datname = current_database()
                        """)
                .query(Integer.class)
                .single();
    }

    @Test
    void aLostCallCostsTimeOnly() {
        var shopper = guest();
        var conversation = open(shopper);
        var deaf = node();
        var reader = new Reader(shopper);
        deaf.relay.follow(conversation, reader, 1, 0);
        say(shopper, conversation, "first");
        say(shopper, conversation, "second");
        assertThat(reader.read(Stream.MESSAGES)).isEmpty();
        deaf.wakeups.poll();
        assertThat(reader.read(Stream.MESSAGES)).containsExactly("2 first", "3 second");
    }

    @Test
    void whoComesBackGetsWhatHeMissedAndNothingTwice() {
        var shopper = guest();
        var conversation = open(shopper);
        var reader = new Reader(shopper);
        relay.follow(conversation, reader, 0, 0);
        say(shopper, conversation, "seen");
        relay.leave(conversation, reader);
        say(shopper, conversation, "missed");
        relay.follow(conversation, reader, reader.place(Stream.MESSAGES), 0);
        say(shopper, conversation, "live");
        var all = stored(conversation, Stream.MESSAGES);
        assertThat(all).hasSize(4);
        await(() -> reader.read(Stream.MESSAGES).size() >= all.size());
        assertThat(reader.read(Stream.MESSAGES)).isEqualTo(all);
    }

    @Test
    void whoMissedTooMuchIsToldToReadItAnewNeverLeftWithAGap() {
        var shopper = guest();
        var conversation = open(shopper);
        var sayings =
                IntStream.range(0, 201)
                        .mapToObj(i ->
                                new Saying(
                                        conversation.id(),
                                        Stream.MESSAGES,
                                        shopper,
                                        "key" + i,
                                        "text " + i,
                                        new CompletableFuture<>()))
                        .toList();
        batch.write(sayings);
        var reader = new Reader(shopper);
        relay.follow(conversation, reader, 1, 0);
        assertThat(reader.told).last().isInstanceOf(Event.Resync.class);
        var ahead = new Reader(shopper);
        relay.follow(conversation, ahead, 700, 0);
        assertThat(ahead.told).last().isInstanceOf(Event.Resync.class);
        say(shopper, conversation, "live");
        await(() -> reader.read(Stream.MESSAGES).equals(List.of("203 live")));
    }

    @Test
    void whatRoutingDecidedIsToldOnceItIsCommitted() {
        var shopper = guest();
        var conversation = open(shopper);
        var reader = new Reader(shopper);
        relay.follow(conversation, reader, 1, 0);
        int before = reader.told.size();
        transaction.executeWithoutResult(_ -> {
            jdbc.sql(
                            """
                            update care_conversation
                            set state = 'waiting', version = version + 1 where id = :id
                            """)
                    .param("id", conversation.id().value())
                    .update();
            events.publishEvent(
                    new ConversationMoved(
                            store().id(), conversation.id(), ConversationState.WAITING));
            assertThat(reader.told).hasSize(before);
        });
        assertThat(reader.told)
                .last()
                .isInstanceOfSatisfying(
                        Event.Changed.class,
                        changed ->
                                assertThat(changed.conversation().state())
                                        .isEqualTo(ConversationState.WAITING));
    }

    @Test
    void oldStateAndEventsAreTheFreshState() {
        var shopper = guest();
        var conversation = held(shopper);
        var readers = List.of(new Reader(shopper), new Reader(priya()), new Reader(karin()));
        readers.forEach(reader -> relay.follow(conversation, reader, 0, 0));
        say(shopper, conversation, "one");
        say(priya(), conversation, "two");
        conversations.leave(shopper, conversation.id());
        for (var reader : readers) {
            var fresh = conversations.get(reader.actor(), conversation.id());
            var last =
                    reader.told.stream()
                            .filter(Event.Changed.class::isInstance)
                            .reduce((_, later) -> later)
                            .orElseThrow()
                            .conversation();
            assertThat(last).isEqualTo(fresh);
            var all = stored(conversation, Stream.MESSAGES);
            await(() -> reader.read(Stream.MESSAGES).equals(all));
        }
    }
}
