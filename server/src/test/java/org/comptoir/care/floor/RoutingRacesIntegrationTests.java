package org.comptoir.care.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.comptoir.care.ConversationId;
import org.comptoir.care.QueueId;
import org.comptoir.care.route.Command;
import org.comptoir.care.route.Decision;
import org.comptoir.care.route.QueueRules.Mode;
import org.comptoir.members.UserId;
import org.comptoir.platform.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Many agents on several nodes at once: one owner, and never more than anybody has room for.
class RoutingRacesIntegrationTests extends CareFloor {
    private static final int AGENTS = Integer.getInteger("care.agents", 1_000);

    @Autowired Presences everywhere;

    @Test
    void ofAThousandWhoTakeOneConversationOneWinsAndTheOthersAreTold() throws Exception {
        var queue = queue(Mode.MANUAL);
        var agents = IntStream.range(0, AGENTS).mapToObj(_ -> agent(1, queue)).toList();
        var conversation = waiting(queue);
        var nodes = List.of(node(), node(), node());
        var tasks = new ArrayList<Callable<String>>();
        for (int place = 0; place < AGENTS; place++) {
            var node = nodes.get(place % 3);
            var agent = agents.get(place);
            tasks.add(() -> ask(node, conversation, new Command.Pick(agent)));
        }
        var answers = atOnce(tasks);
        assertThat(Collections.frequency(answers, "pick")).isEqualTo(1);
        assertThat(Collections.frequency(answers, "taken")).isEqualTo(AGENTS - 1);
        var winner = agents.get(answers.indexOf("pick"));
        assertThat(owner(conversation)).contains(winner);
        assertThat(nodes.getFirst().decided(store, conversation)).hasSize(1);
    }

    @Test
    void anOfferIsAcceptedOnceAndByWhomItWasMadeTo() throws Exception {
        var queue = queue(Mode.AUTOMATIC);
        var agents = IntStream.range(0, 20).mapToObj(_ -> agent(1, queue)).toList();
        var conversation = waiting(queue);
        var nodes = List.of(node(), node(), node());
        nodes.getFirst().route(store);
        var asked = asked(conversation).orElseThrow();
        var tasks = new ArrayList<Callable<String>>();
        for (var agent : agents) {
            nodes.forEach(
                    node -> tasks.add(() -> ask(node, conversation, new Command.Accept(agent))));
        }
        var answers = atOnce(tasks);
        assertThat(Collections.frequency(answers, "accept")).isEqualTo(1);
        assertThat(Collections.frequency(answers, "taken")).isEqualTo(tasks.size() - 1);
        assertThat(owner(conversation)).contains(asked);
    }

    @Test
    void roomIsKeptWhileNodesRoutePickTransferAndTakeOverAtOnce() throws Exception {
        var automatic = queue(Mode.AUTOMATIC);
        var manual = queue(Mode.MANUAL, 1);
        var agents = IntStream.range(0, 5).mapToObj(_ -> agent(2, automatic, manual)).toList();
        var conversations = new ArrayList<ConversationId>();
        for (int number = 0; number < 15; number++) {
            conversations.add(waiting(automatic));
            conversations.add(waiting(manual));
        }
        var tasks = new ArrayList<Callable<Integer>>();
        for (int node = 0; node < 6; node++) {
            int seed = node;
            tasks.add(() -> work(new Random(seed), conversations, agents, automatic));
        }
        int done = watched(() -> atOnce(tasks).stream().mapToInt(it -> it).sum());
        assertThat(done)
                .as("at least each agent's two places are taken")
                .isGreaterThanOrEqualTo(10);
        assertThat(mostPlaces()).isLessThanOrEqualTo(2);
        conversations.forEach(it -> {
            if (!node().decided(store, it).isEmpty()) {
                assertReplays(node(), it);
            }
        });
    }

    @Test
    void whoClosesAllHisConnectionsAtOnceIsGone() throws Exception {
        for (int round = 0; round < 20; round++) {
            var agent = new UserId(Ids.next());
            var connections = List.of(Ids.next(), Ids.next(), Ids.next());
            connections.forEach(it -> everywhere.connected(store, agent, it));
            assertThat(everywhere.of(store, agent).orElseThrow().there()).isTrue();
            var tasks = new ArrayList<Callable<Boolean>>();
            for (var connection : connections) {
                tasks.add(() -> {
                    everywhere.ended(connection);
                    return true;
                });
            }
            atOnce(tasks);
            assertThat(everywhere.of(store, agent).orElseThrow().there()).isFalse();
        }
    }

    /// Does the work while somebody looks that nobody ever has more than two places taken.
    private int watched(Callable<Integer> work) throws Exception {
        var over = new AtomicBoolean();
        var watching =
                Thread.ofVirtual()
                        .start(() -> {
                            while (!over.get() && mostPlaces() <= 2) {
                                Thread.onSpinWait();
                            }
                        });
        int done = work.call();
        assertThat(watching.isAlive()).as("never more places taken than there are").isTrue();
        over.set(true);
        watching.join();
        return done;
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<T>>();
            for (var task : tasks) {
                running.add(
                        threads.submit(() -> {
                            start.await();
                            return task.call();
                        }));
            }
            start.countDown();
            var results = new ArrayList<T>();
            for (var it : running) {
                results.add(it.get());
            }
            return results;
        }
    }

    /// One node: routes, and lets people do things. Answers how much of it was done.
    private int work(
            Random random, List<ConversationId> conversations, List<UserId> agents, QueueId queue) {
        var node = node();
        int done = 0;
        for (int step = 0; step < 40; step++) {
            if (step % 5 == 0) {
                done += node.route(store);
            }
            var conversation = conversations.get(random.nextInt(conversations.size()));
            var agent = agents.get(random.nextInt(agents.size()));
            var current = owner(conversation).or(() -> asked(conversation)).orElse(agent);
            var command =
                    switch (random.nextInt(7)) {
                        case 0, 1 -> new Command.Accept(asked(conversation).orElse(agent));
                        case 2 -> new Command.Pick(agent);
                        case 3 -> new Command.TransferToAgent(current, agent);
                        case 4 -> new Command.TakeOver(agent);
                        case 5 -> new Command.TransferToQueue(current, queue);
                        default -> new Command.End(current);
                    };
            var answer = node.ask(store, conversation, command, Optional.empty());
            done += answer instanceof Decision ? 1 : 0;
        }
        return done;
    }
}
