package org.comptoir.care.web.talk;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.comptoir.care.QueueId;
import org.comptoir.care.talk.Conversation;
import org.comptoir.care.talk.Message;
import org.comptoir.care.talk.Standing;
import org.comptoir.members.UserId;
import org.jspecify.annotations.Nullable;

/// A conversation as its reader may see it: who serves it in which queue is for staff only.
record ConversationJson(
        UUID id,
        String state,
        String you,
        String topic,
        String language,
        Instant openedAt,
        Instant arrivedAt,
        int seq,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        int version,
        @Nullable Staff staff) {

    /// What staff sees beside it.
    record Staff(@Nullable UUID queue, @Nullable UUID owner, int priority, int noteSeq) {
        static Staff of(Conversation conversation) {
            return new Staff(
                    conversation.queue().map(QueueId::value).orElse(null),
                    conversation.owner().map(UserId::value).orElse(null),
                    conversation.priority(),
                    conversation.lastNoteSeq());
        }
    }

    /// Something said; `from` is who said it, by the number he has in this conversation.
    record MessageJson(int seq, Author from, Instant at, String text) {
        static MessageJson of(Message message) {
            var author = message.author();
            return new MessageJson(
                    message.seq(),
                    new Author(author.number(), author.role(), author.name()),
                    message.at(),
                    message.text());
        }
    }

    record Author(int number, String role, String name) {}

    static ConversationJson of(Conversation conversation, Standing standing) {
        return of(conversation, standing, standing.staff());
    }

    static ConversationJson of(Conversation conversation, Standing standing, boolean staff) {
        return new ConversationJson(
                conversation.id().value(),
                conversation.state().code(),
                standing.name().toLowerCase(Locale.ROOT),
                conversation.topic(),
                conversation.language(),
                conversation.openedAt(),
                conversation.arrivedAt(),
                conversation.lastSeq(),
                conversation.endedAt().orElse(null),
                conversation.endReason().orElse(null),
                conversation.version(),
                staff ? Staff.of(conversation) : null);
    }
}
