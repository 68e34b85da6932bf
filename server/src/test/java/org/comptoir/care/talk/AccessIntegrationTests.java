package org.comptoir.care.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.care.talk.SayIntegrationTests.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.care.ConversationId;
import org.comptoir.members.Actor;
import org.comptoir.platform.Ids;
import org.comptoir.stores.Feature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;

/// Who reaches a conversation: its shopper, who serves him, and the supervisors of the store.
class AccessIntegrationTests extends Talking {
    @AfterEach
    void switchOn() {
        stores.switchFeatures(store(), Map.of(Feature.CUSTOMER_CARE, true), "test");
    }

    @Test
    void nobodyElseReachesAConversationNorLearnsThatItIsThere() {
        var conversation = held(guest());
        var unknown = new ConversationId(Ids.next());
        for (var stranger : List.of(guest(), Actor.guest(), actor("r.moss"), actor("l.martin"))) {
            for (var id : List.of(conversation.id(), unknown)) {
                assertRefused("no-such-conversation", () -> conversations.get(stranger, id));
                for (var stream : Stream.values()) {
                    assertRefused(
                            "no-such-conversation",
                            () -> conversations.after(stranger, id, stream, 0, 10));
                    assertRefused(
                            "no-such-conversation",
                            () -> conversations.sayAndWait(stranger, id, stream, "k", "Hello"));
                }
                assertRefused("no-such-conversation", () -> conversations.leave(stranger, id));
            }
            var reader = new Reader(stranger);
            relay.follow(conversation, reader, 0, 0);
            assertThat(reader.told).isEmpty();
        }
        assertThat(stored(conversation, Stream.MESSAGES)).hasSize(1);
        assertThat(stored(conversation, Stream.NOTES)).isEmpty();
    }

    @Test
    void eachDoesWhatHisStandingAllows() {
        var shopper = guest();
        var conversation = held(shopper);
        assertThat(access.of(shopper, conversation)).isEqualTo(Standing.SHOPPER);
        assertThat(access.of(priya(), conversation)).isEqualTo(Standing.OWNER);
        assertThat(access.of(karin(), conversation)).isEqualTo(Standing.SUPERVISOR);
        say(shopper, conversation, "Hello");
        say(priya(), conversation, "Good morning");
        assertRefused("not-your-conversation", () -> say(karin(), conversation, "I too"));
        assertRefused(
                "no-such-conversation", () -> note(shopper, conversation, "I should not know"));
        note(priya(), conversation, "Difficult");
        note(karin(), conversation, "Offer him a discount");
        assertRefused(
                "not-your-conversation", () -> conversations.leave(priya(), conversation.id()));
        assertThat(stored(conversation, Stream.MESSAGES)).hasSize(3);
        assertThat(stored(conversation, Stream.NOTES))
                .containsExactly("1 Difficult", "2 Offer him a discount");
    }

    private Stored note(Actor actor, Conversation conversation, String text) {
        var key = UUID.randomUUID().toString();
        return conversations.sayAndWait(actor, conversation.id(), Stream.NOTES, key, text);
    }

    @Test
    void notesReachStaffOnlyInASequenceOfTheirOwn() {
        var shopper = guest();
        var conversation = held(shopper);
        var readers = List.of(new Reader(shopper), new Reader(priya()), new Reader(karin()));
        readers.forEach(reader -> relay.follow(conversation, reader, 1, 0));
        note(karin(), conversation, "Whispered");
        say(shopper, conversation, "Aloud");
        for (var staff : readers.subList(1, 3)) {
            await(() -> staff.read(Stream.NOTES).equals(List.of("1 Whispered")));
        }
        for (var reader : readers) {
            await(() -> reader.read(Stream.MESSAGES).equals(List.of("2 Aloud")));
        }
        assertThat(readers.getFirst().read(Stream.NOTES)).isEmpty();
    }

    @Test
    void whoeverLosesAConversationFollowsItNoLonger() {
        var shopper = guest();
        var conversation = held(shopper);
        var reader = new Reader(priya());
        relay.follow(conversation, reader, 1, 0);
        jdbc.sql(
                        """
                        update care_conversation
                        set owner = :owner, version = version + 1 where id = :id
                        """)
                .param("owner", actor("l.martin").requireUser().value())
                .param("id", conversation.id().value())
                .update();
        relay.changed(List.of(conversation));
        say(shopper, conversation, "For Léo alone");
        assertThat(reader.read(Stream.MESSAGES)).isEmpty();
        assertThat(reader.told)
                .last()
                .isInstanceOfSatisfying(
                        Event.Changed.class,
                        it ->
                                assertThat(access.of(priya(), it.conversation()))
                                        .isEqualTo(Standing.NONE));
    }

    @Test
    void aStoreWithoutCareShowsNoTraceOfIt() {
        var shopper = guest();
        var conversation = open(shopper);
        stores.switchFeatures(store(), Map.of(Feature.CUSTOMER_CARE, false), "test");
        assertRefused("no-such-conversation", () -> say(shopper, conversation, "Hello"));
        assertRefused("no-such-conversation", () -> conversations.get(shopper, conversation.id()));
        assertThatThrownBy(() -> open(shopper)).isInstanceOf(ResponseStatusException.class);
    }
}
