package org.comptoir.care.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.comptoir.care.ConversationMoved;
import org.comptoir.care.ConversationState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/// What those who follow a conversation are told, on several nodes with one database.
class RelayIntegrationTests extends Talking {
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEventPublisher events;

    @Test
    void aNodeIsWokenByAnother() {
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
        await(() ->
                reader.told.getLast() instanceof Event.Changed changed
                        && changed.conversation().state() == ConversationState.WAITING);
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
            await(() -> last(reader).equals(fresh));
            var all = stored(conversation, Stream.MESSAGES);
            await(() -> reader.read(Stream.MESSAGES).equals(all));
        }
    }

    private static Conversation last(Reader reader) {
        return reader.told.stream()
                .filter(Event.Changed.class::isInstance)
                .reduce((_, later) -> later)
                .orElseThrow()
                .conversation();
    }

    @Test
    void whoTypesAndComesAndGoesIsToldToOtherNodesToo() {
        var shopper = guest();
        var conversation = held(shopper);
        var here = new Reader(shopper);
        relay.follow(conversation, here, 1, 0);
        var elsewhere = node();
        elsewhere.wakeups.begin();
        var there = new Reader(priya());
        elsewhere.relay.follow(conversation, there, 1, 0);
        await(() -> listeners() >= 2);
        var author = new Message.Author(1, "Ada");
        relay.pass(new Event.Typing(conversation, author), here);
        relay.pass(new Event.PageOpened(conversation, "/tooltech/cart", "Cart"), here);
        relay.pass(new Event.Came(conversation, true, false), null);
        await(() -> there.told.stream().filter(Event.Typing.class::isInstance).count() == 1);
        await(() -> there.told.stream().anyMatch(Event.PageOpened.class::isInstance));
        await(() -> there.told.stream().anyMatch(Event.Came.class::isInstance));
        assertThat(here.told)
                .noneMatch(it -> it instanceof Event.Typing || it instanceof Event.Came);
    }

    @Test
    void whoOnlyReadsAlongIsNoticedByNobody() {
        var shopper = guest();
        var conversation = held(shopper);
        var reader = new Reader(shopper);
        var supervisor = new Reader(karin());
        relay.follow(conversation, reader, 1, 0);
        relay.follow(conversation, supervisor, 1, 0);
        var author = new Message.Author(7, "Karin");
        relay.pass(new Event.Typing(conversation, author), supervisor);
        relay.pass(new Event.Seen(conversation, author, 1), supervisor);
        assertThat(reader.told)
                .noneMatch(it -> it instanceof Event.Typing || it instanceof Event.Seen);
    }
}
