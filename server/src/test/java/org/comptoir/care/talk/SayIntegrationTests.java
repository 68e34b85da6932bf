package org.comptoir.care.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.comptoir.CountingDataSource;
import org.comptoir.members.Actor;
import org.comptoir.members.signin.GuestSignedIn;
import org.comptoir.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/// What becomes of a message before its sender is told that it is stored.
class SayIntegrationTests extends Talking {
    private static final int PATIENCE = 60;

    @Autowired PlatformTransactionManager transactions;
    @Autowired Clock clock;
    @Autowired ApplicationEventPublisher events;

    /// Commits only when it may.
    private final class Held implements PlatformTransactionManager {
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);

        @Override
        public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
            return transactions.getTransaction(definition);
        }

        @Override
        public void commit(TransactionStatus status) {
            reached.countDown();
            await(released);
            transactions.commit(status);
        }

        @Override
        public void rollback(TransactionStatus status) {
            transactions.rollback(status);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Saying saying(Actor actor, Conversation conversation, String text) {
        return new Saying(
                conversation.id(), Stream.MESSAGES, actor, text, text, new CompletableFuture<>());
    }

    @Test
    void acknowledgedMeansStored() throws Exception {
        var shopper = guest();
        var conversation = open(shopper);
        var held = new Held();
        var reader = new Reader(shopper);
        var relay = new Relay(rows, messages, access);
        relay.follow(conversation, reader, 1, 0);
        try (var lane = new Lane(new Batch(jdbc, rows, access, clock, held), relay, "held")) {
            var saying = saying(shopper, conversation, "held");
            lane.take(saying);
            await(held.reached);
            assertThat(saying.answer()).isNotDone();
            assertThat(reader.read(Stream.MESSAGES)).isEmpty();
            assertThat(stored(conversation, Stream.MESSAGES)).hasSize(1);
            held.released.countDown();
            assertThat(saying.answer().get(PATIENCE, TimeUnit.SECONDS).seq()).isEqualTo(2);
        }
        assertThat(stored(conversation, Stream.MESSAGES)).last().isEqualTo("2 held");
    }

    @Test
    void aFullLaneSaysSoAndLosesNothing() throws Exception {
        var shopper = guest();
        var conversation = open(shopper);
        var held = new Held();
        var relay = new Relay(rows, messages, access);
        try (var lane = new Lane(new Batch(jdbc, rows, access, clock, held), relay, "full", 2)) {
            var first = saying(shopper, conversation, "first");
            lane.take(first);
            await(held.reached);
            var others =
                    IntStream.range(0, 4)
                            .mapToObj(i -> saying(shopper, conversation, "other " + i))
                            .toList();
            others.forEach(lane::take);
            for (var refused : others.subList(2, 4)) {
                assertThatThrownBy(() -> refused.answer().get(PATIENCE, TimeUnit.SECONDS))
                        .isInstanceOf(ExecutionException.class)
                        .hasCauseInstanceOf(Problem.class)
                        .hasMessageContaining("care-busy");
            }
            held.released.countDown();
            assertThat(first.answer().get(PATIENCE, TimeUnit.SECONDS).seq()).isEqualTo(2);
            others.get(1).answer().get(PATIENCE, TimeUnit.SECONDS);
        }
        assertThat(stored(conversation, Stream.MESSAGES))
                .endsWith("2 first", "3 other 0", "4 other 1");
    }

    @Test
    void oneKeyGivesOneMessageAndTheSameAnswerOnWhateverNode() throws Exception {
        var shopper = guest();
        var conversation = open(shopper);
        var nodes = List.of(node(), node());
        var sayings =
                IntStream.range(0, 40)
                        .mapToObj(i ->
                                nodes.get(i % 2)
                                        .take(
                                                shopper,
                                                conversation,
                                                Stream.MESSAGES,
                                                "same",
                                                "Hello"))
                        .toList();
        var answers = new ArrayList<Stored>();
        for (var saying : sayings) {
            answers.add(saying.answer().get(PATIENCE, TimeUnit.SECONDS));
        }
        assertThat(answers).extracting(Stored::seq).containsOnly(2);
        assertThat(answers.stream().map(Stored::at).distinct()).hasSize(1);
        assertThat(answers.stream().filter(it -> !it.again())).hasSize(1);
        assertThat(stored(conversation, Stream.MESSAGES)).hasSize(2);
    }

    @Test
    void whatWasStoredIsAnsweredAgainEvenAfterTheEnd() {
        var shopper = guest();
        var conversation = held(shopper);
        var said = say(shopper, conversation, "before");
        var key = UUID.randomUUID().toString();
        var first = conversations.sayAndWait(shopper, conversation.id(), Stream.MESSAGES, key, "x");
        conversations.leave(shopper, conversation.id());
        var again = conversations.sayAndWait(shopper, conversation.id(), Stream.MESSAGES, key, "x");
        assertThat(again.seq()).isEqualTo(first.seq()).isEqualTo(said.seq() + 1);
        assertRefused("conversation-not-possible", () -> say(shopper, conversation, "after"));
        assertThat(stored(conversation, Stream.MESSAGES)).hasSize(3);
    }

    @Test
    void aConversationIsBegunOncePerKeyWithItsFirstMessage() {
        var shopper = guest();
        var first = open(shopper, "begin", "Is anybody there?");
        assertThat(open(shopper, "begin", "Is anybody there?").id()).isEqualTo(first.id());
        assertThat(open(guest(), "begin", "Is anybody there?").id()).isNotEqualTo(first.id());
        assertThat(stored(first, Stream.MESSAGES)).containsExactly("1 Is anybody there?");
    }

    @Test
    void keepsHostileAndForeignTextAsItIsButForCardNumbers() {
        var shopper = guest();
        var conversation = open(shopper);
        say(shopper, conversation, "<script>alert(1)</script> \"'&\u202E");
        say(shopper, conversation, "שלום, 在庫はありますか 🔧");
        say(shopper, conversation, "My card is 4111 1111 1111 1111");
        assertThat(stored(conversation, Stream.MESSAGES))
                .endsWith(
                        "2 <script>alert(1)</script> \"'&\u202E",
                        "3 שלום, 在庫はありますか 🔧",
                        "4 My card is •••• •••• •••• 1111");
    }

    @Test
    void refusesWhatCannotBeKeptAndSaysWhy() {
        var shopper = guest();
        var conversation = open(shopper);
        assertRefused("message-empty", () -> say(shopper, conversation, " \n"));
        assertRefused("message-too-long", () -> say(shopper, conversation, "x".repeat(4_001)));
        assertRefused("unwritable-text", () -> say(shopper, conversation, "a\0b"));
        assertRefused("unwritable-text", () -> say(shopper, conversation, "a\uD800b"));
        say(shopper, conversation, "\uD83D\uDD27".repeat(4_000));
        assertThat(stored(conversation, Stream.MESSAGES)).hasSize(2);
    }

    @Test
    void theConversationsOfAGuestAreThoseOfTheUserHeSignsInAs() {
        var id = UUID.randomUUID();
        var conversation = open(Actor.guest(id));
        var first =
                conversations.sayAndWait(
                        Actor.guest(id), conversation.id(), Stream.MESSAGES, "key", "Hello");
        var rita = actor("r.moss");
        events.publishEvent(new GuestSignedIn(id, rita.requireUser()));
        var again =
                conversations.sayAndWait(rita, conversation.id(), Stream.MESSAGES, "key", "Hello");
        assertThat(again.seq()).isEqualTo(first.seq());
        assertRefused("no-such-conversation", () -> say(Actor.guest(id), conversation, "more"));
    }

    @Test
    void manyMessagesTakeFewStatementsAndFewBytes() {
        var shopper = guest();
        var conversation = open(shopper);
        var counting = (CountingDataSource) database;
        var sayings =
                IntStream.range(0, 256)
                        .mapToObj(i -> saying(shopper, conversation, i + "x".repeat(80)))
                        .toList();
        long before = counting.count();
        batch.write(sayings);
        assertThat(counting.count() - before).isLessThanOrEqualTo(5);
        long size = size();
        for (int round = 0; round < 20; round++) {
            var prefix = "%d ".formatted(round);
            batch.write(
                    IntStream.range(0, 256)
                            .mapToObj(
                                    i -> saying(shopper, conversation, prefix + i + "x".repeat(80)))
                            .toList());
        }
        assertThat((size() - size) / (20 * 256)).isLessThanOrEqualTo(300);
    }

    private long size() {
        return jdbc.sql("select pg_total_relation_size('care_message')").query(Long.class).single();
    }

    static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
