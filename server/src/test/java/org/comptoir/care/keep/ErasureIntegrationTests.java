package org.comptoir.care.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.SampleStores;
import org.comptoir.care.setting.Setups;
import org.comptoir.care.talk.Conversation;
import org.comptoir.care.talk.Conversations;
import org.comptoir.care.talk.Opening;
import org.comptoir.members.Actor;
import org.comptoir.members.Members;
import org.comptoir.members.Users;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Conversations of ToolTech that are over, and what is left of them.
@SampleStores
class ErasureIntegrationTests {
    private static final String SAID = "My address is 4 Mill Lane " + UUID.randomUUID();
    private static final String ANYWHERE =
            """
            select text from care_message union all select text from care_note
            union all select name from care_participant union all select topic from care_conversation
            union all select text from care_wrap_up union all select text from care_rating
            union all select note from care_decision union all select content::text from care_shown
            union all select email from care_reply
            """;

    @Autowired Conversations conversations;
    @Autowired Erasures erasures;
    @Autowired SaidRows rows;
    @Autowired Setups setups;
    @Autowired Stores stores;
    @Autowired Users users;
    @Autowired Members members;
    @Autowired Clock clock;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    @Test
    void whatWasSaidIsErasedEverywhereAndTheFiguresStay() {
        var guest = Actor.guest(UUID.randomUUID());
        var conversation = over(guest, 1);
        erasures.erase(guest, store(), conversation.id());
        assertThat(found()).isEmpty();
        var left = conversations.get(guest, conversation.id());
        assertThat(left.lastSeq()).isEqualTo(conversation.lastSeq());
        assertThat(left.endedAt()).isPresent();
        assertThat(
                        jdbc.sql("select stars from care_rating where conversation = ?")
                                .param(conversation.id().value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(5);
    }

    @Test
    void onlyItsShopperAndASupervisorEraseAndOnlyWhatIsOver() {
        var guest = Actor.guest(UUID.randomUUID());
        var open = open(guest);
        assertRefused("erased-too-soon", guest, open);
        assertRefused("no-such-conversation", Actor.guest(UUID.randomUUID()), open);
        assertRefused("no-such-conversation", actor("t.cole"), open);
        var served = over(guest, 1);
        jdbc.sql("update care_conversation set owner = ? where id = ?")
                .param(actor("p.nair").requireUser().value())
                .param(served.id().value())
                .update();
        assertRefused("supervisors-only", actor("p.nair"), served);
        erasures.erase(actor("k.vogt"), store(), served.id());
        erasures.erase(guest, store(), over(guest, 1).id());
    }

    @Test
    void whatIsOverForLongerThanIsSetIsErasedByItself() {
        int kept = setups.of(store()).general().value().retention();
        var guest = Actor.guest(UUID.randomUUID());
        var old = over(guest, kept + 1);
        var young = over(guest, kept - 1);
        new Retention(rows, setups, stores, clock, transaction).run();
        assertThat(isErased(old)).isTrue();
        assertThat(isErased(young)).isFalse();
        assertThat(found()).isNotEmpty();
        erasures.erase(guest, store(), young.id());
        assertThat(found()).isEmpty();
    }

    private boolean isErased(Conversation conversation) {
        return jdbc.sql("select erased_at is not null from care_conversation where id = ?")
                .param(conversation.id().value())
                .query(Boolean.class)
                .single();
    }

    /// Where what the shopper said is still to be read.
    private List<String> found() {
        return jdbc.sql("select text from (%s) said where text like ?".formatted(ANYWHERE))
                .param("%" + SAID + "%")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void assertRefused(String code, Actor actor, Conversation it) {
        assertThatThrownBy(() -> erasures.erase(actor, store(), it.id()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private Conversation open(Actor shopper) {
        var opening =
                new Opening(
                        UUID.randomUUID().toString(),
                        Optional.empty(),
                        "",
                        "Is anybody there?",
                        Optional.empty(),
                        "en",
                        Optional.empty());
        return conversations.open(store(), shopper, opening);
    }

    /// One that ended so many days ago, with what the shopper said wherever it may stand.
    private Conversation over(Actor shopper, int days) {
        var opened = open(shopper);
        var ended = clock.instant().minus(Duration.ofDays(days));
        for (var sql :
                List.of(
                        "update care_message set text = :said where conversation = :number",
                        "update care_participant set name = :said where conversation = :number",
                        "insert into care_note values (:number, :at, 1, 2, gen_random_uuid(), :said)",
                        "insert into care_wrap_up values (:id, :id, :at, 'answered', :said)",
                        "insert into care_rating values (:id, 5, :said, :at)",
                        """
                        insert into care_shown (id, conversation, kind, agent, content, state, at)
                        values (gen_random_uuid(), :id, 'push', :id, to_jsonb(:said::text), 'open', :at)
                        """,
                        """
                        insert into care_reply (conversation, email) values (:id, :said)
                        on conflict (conversation) do update set email = :said
                        """,
                        """
                        update care_conversation
                        set topic = :said, state = 'ended', ended_at = :at where id = :id
                        """)) {
            jdbc.sql(sql)
                    .param("said", SAID)
                    .param("number", opened.number())
                    .param("id", opened.id().value())
                    .param("at", OffsetDateTime.ofInstant(ended, ZoneOffset.UTC))
                    .update();
        }
        return conversations.get(shopper, opened.id());
    }

    private Store store() {
        return stores.get("tooltech");
    }

    private Actor actor(String logonId) {
        return members.actorOf(users.find(logonId).orElseThrow().id()).orElseThrow();
    }
}
