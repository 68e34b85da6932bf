package org.comptoir.care.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.comptoir.members.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Worlds made by chance in which everybody writes, drops and comes back at once on several nodes.
class InterleavingsIntegrationTests extends Talking {
    private static final int PATIENCE = 60;

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
                    readers.getOrDefault(conversation, List.of())
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
                assertThat(
                                stored.stream()
                                        .map(it -> Integer.valueOf(it.split(" ", -1)[0]))
                                        .toList())
                        .isEqualTo(IntStream.rangeClosed(1, now.last(stream)).boxed().toList());
                for (var reader : world.readers.getOrDefault(conversation, List.of())) {
                    boolean hears = stream == Stream.MESSAGES || !reader.actor().isGuest();
                    assertThat(reader.read(stream)).isEqualTo(hears ? stored : List.of());
                }
            }
            assertThat(now.lastSeq() + now.lastNoteSeq()).isEqualTo(51);
        }
    }
}
