package org.comptoir.care.talk;

import java.util.Optional;
import java.util.UUID;
import org.comptoir.care.QueueId;
import org.comptoir.members.UserId;

/// What a shopper says first: `key` is his program's name for it, `queue` where he was led to, if
/// anywhere, `name` what a guest wants to be called, `page` the address he wrote from.
public record Opening(
        String key,
        Optional<String> queue,
        String topic,
        String text,
        Optional<String> name,
        String language,
        Optional<String> page) {
    /// What a shopper answered yes to: which agent wrote it, for which queue, in which language.
    public record Invitation(
            UUID id, QueueId queue, UserId agent, String agentName, String text, String language) {}

    /// The same, checked.
    Opening checked() {
        return new Opening(
                Wording.key(key),
                queue,
                Wording.line("topic", topic),
                Wording.text("text", text),
                name.map(it -> Wording.line("name", it)).filter(it -> !it.isEmpty()),
                language,
                page);
    }
}
