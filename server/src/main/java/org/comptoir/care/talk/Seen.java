package org.comptoir.care.talk;

import java.util.Optional;
import org.comptoir.care.ConversationId;
import org.comptoir.members.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How far each has read, and as whom he takes part.
@Component
public class Seen {
    private final JdbcClient jdbc;

    Seen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// As whom somebody takes part in a conversation that he may read: by his number, or without
    /// one until he speaks.
    public Message.Author author(Conversation conversation, Actor actor) {
        return Conversation.Shopper.of(actor)
                .flatMap(person -> seat(conversation, person))
                .orElseGet(() -> new Message.Author(Message.Author.UNSEATED, actor.displayName()));
    }

    /// What a conversation's shopper is called.
    public String shopper(Conversation conversation) {
        return jdbc.sql(
                        """
                        select name from care_participant
                        where conversation = :conversation and number = 1
                        """)
                .param("conversation", conversation.number())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private Optional<Message.Author> seat(Conversation conversation, Conversation.Shopper person) {
        return jdbc.sql(
                        """
                        select number, name from care_participant
                        where conversation = :conversation and person = :person
                        """)
                .param("conversation", conversation.number())
                .param("person", person.id())
                .query((row, _) -> new Message.Author(row.getInt("number"), row.getString("name")))
                .optional();
    }

    /// Notes that somebody has read up to there; false where that is nothing new. A mark that is
    /// lost is set again, so its commit need not reach the disk.
    public boolean mark(ConversationId conversation, Message.Author author, int seq) {
        return jdbc.sql(
                                """
                                with relaxed as materialized (
                                    select set_config('synchronous_commit', 'off', true))
                                update care_participant set seen = :seq
                                from care_conversation, relaxed
                                where care_conversation.id = :conversation
                                  and care_conversation.number = care_participant.conversation
                                  and care_participant.number = :author
                                  and care_participant.seen < :seq
                                  and :seq <= care_conversation.last_seq
                                """)
                        .param("conversation", conversation.value())
                        .param("author", author.number())
                        .param("seq", seq)
                        .update()
                == 1;
    }
}
