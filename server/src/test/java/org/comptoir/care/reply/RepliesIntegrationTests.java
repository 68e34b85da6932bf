package org.comptoir.care.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.SampleStores;
import org.comptoir.care.ConversationMoved;
import org.comptoir.care.ConversationState;
import org.comptoir.care.OpenTalks;
import org.comptoir.care.talk.Conversation;
import org.comptoir.care.talk.Conversations;
import org.comptoir.care.talk.Opening;
import org.comptoir.care.talk.Seen;
import org.comptoir.care.talk.Stream;
import org.comptoir.mail.Outbox;
import org.comptoir.members.Actor;
import org.comptoir.members.Members;
import org.comptoir.members.Users;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Shoppers who left a message at ToolTech, and Priya, who answers.
@SampleStores
class RepliesIntegrationTests {
    @Autowired Conversations conversations;
    @Autowired Replies replies;
    @Autowired ReplyRows rows;
    @Autowired Seen seen;
    @Autowired Outbox outbox;
    @Autowired Users users;
    @Autowired Members members;
    @Autowired Stores stores;
    @Autowired Texts texts;
    @Autowired Clock clock;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEventPublisher events;
    @Autowired JdbcClient jdbc;

    private final String email = "rita-%s@example.com".formatted(UUID.randomUUID());

    @AfterEach
    void nobodyTalksOn() {
        OpenTalks.end(jdbc, "t.cole");
    }

    @Test
    void anAnswerGoesOutByMailOnceAndSeveralTogether() {
        var guest = Actor.guest(UUID.randomUUID());
        var conversation = left(guest, "fr");
        replies.answerTo(guest, conversation.id(), email);
        answer(conversation, "Nous en avons.");
        answer(conversation, "Livraison demain.");
        round(Duration.ofMinutes(2));
        assertThat(letters()).isEmpty();
        round(Duration.ofMinutes(4));
        round(Duration.ofMinutes(5));
        assertThat(letters()).hasSize(1);
        assertThat(letters().getFirst())
                .startsWith("ToolTech vous a répondu")
                .contains("Nous en avons.\n\nLivraison demain.")
                .contains("/tooltech/help");
        answer(conversation, "Et en bleu.");
        round(Duration.ofMinutes(9));
        assertThat(letters()).hasSize(2).last().asString().doesNotContain("Livraison");
    }

    @Test
    void whatWasReadInTheStoreIsNotSent() {
        var guest = Actor.guest(UUID.randomUUID());
        var conversation = left(guest, "en");
        replies.answerTo(guest, conversation.id(), email);
        answer(conversation, "We have them.");
        seen.mark(conversation.id(), seen.author(conversation, guest), 2);
        round(Duration.ofMinutes(4));
        assertThat(letters()).isEmpty();
    }

    @Test
    void aGuestWithoutAnAddressReadsItInTheStoreAndMayStillLeaveOne() {
        var guest = Actor.guest(UUID.randomUUID());
        var conversation = left(guest, "en");
        answer(conversation, "We have them.");
        round(Duration.ofMinutes(4));
        replies.answerTo(guest, conversation.id(), email);
        round(Duration.ofMinutes(5));
        assertThat(letters()).hasSize(1);
    }

    @Test
    void aUserIsAnsweredAtHisOwnAddress() {
        var buyer = actor("t.cole");
        var conversation = left(buyer, "en");
        var text = "An answer " + UUID.randomUUID();
        answer(conversation, text);
        round(Duration.ofMinutes(4));
        assertThat(
                        jdbc.sql("select recipient from letter where text like ?")
                                .param("%" + text + "%")
                                .query(String.class)
                                .list())
                .containsExactly(users.find("t.cole").orElseThrow().email());
    }

    @Test
    void refusesWhatIsNoAddressAndWhoeverIsNotTheShopper() {
        var guest = Actor.guest(UUID.randomUUID());
        var conversation = left(guest, "en");
        assertRefused(guest, conversation, "rita", "bad-email");
        assertRefused(guest, conversation, "a@b.test\r\nBcc: c@d.test", "bad-email");
        assertRefused(Actor.guest(UUID.randomUUID()), conversation, email, "no-such-conversation");
        assertRefused(actor("k.vogt"), conversation, email, "not-your-conversation");
    }

    private void assertRefused(Actor actor, Conversation it, String address, String code) {
        assertThatThrownBy(() -> replies.answerTo(actor, it.id(), address))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private Actor actor(String logonId) {
        return members.actorOf(users.find(logonId).orElseThrow().id()).orElseThrow();
    }

    /// A conversation that was kept as a message.
    private Conversation left(Actor shopper, String language) {
        var store = stores.get("tooltech");
        var key = UUID.randomUUID().toString();
        var opening =
                new Opening(
                        key,
                        Optional.empty(),
                        "",
                        "Any?",
                        Optional.empty(),
                        language,
                        Optional.empty());
        var opened = conversations.open(store, shopper, opening);
        transaction.executeWithoutResult(_ ->
                events.publishEvent(
                        new ConversationMoved(store.id(), opened.id(), ConversationState.MESSAGE)));
        return opened;
    }

    private void answer(Conversation conversation, String text) {
        jdbc.sql(
                        """
                        update care_conversation set state = 'chatting', owner = :owner
                        where id = :id
                        """)
                .param("owner", actor("p.nair").requireUser().value())
                .param("id", conversation.id().value())
                .update();
        conversations.sayAndWait(
                actor("p.nair"),
                conversation.id(),
                Stream.MESSAGES,
                UUID.randomUUID().toString(),
                text);
    }

    private void round(Duration later) {
        var then = Clock.fixed(clock.instant().plus(later), clock.getZone());
        new AnswerLetters(rows, outbox, users, stores, texts, then, transaction, "http://shop.test")
                .round();
    }

    private List<String> letters() {
        return jdbc.sql("select subject || ' ' || text from letter where recipient = ? order by at")
                .param(email)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
