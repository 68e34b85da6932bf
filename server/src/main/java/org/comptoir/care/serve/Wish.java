package org.comptoir.care.serve;

import java.util.Optional;
import org.comptoir.care.ConversationId;
import org.comptoir.care.QueueId;
import org.comptoir.members.UserId;

/// What an agent asks for: `key` is his program's name for it, `agent` or `queue` whom it is about,
/// `reason` and `text` what he writes with it.
public record Wish(
        String key,
        String name,
        ConversationId conversation,
        Optional<UserId> agent,
        Optional<QueueId> queue,
        Optional<String> reason,
        Optional<String> text) {

    /// It is done; the conversation's version then.
    public record Answer(ConversationId conversation, int version) {}
}
