package org.comptoir.care.route;

import java.time.Instant;
import java.util.Optional;
import org.comptoir.care.QueueId;
import org.comptoir.members.UserId;

/// A transfer under way, to a colleague or to a queue. Its owner keeps the conversation until
/// somebody has accepted it.
public record Handover(Optional<UserId> colleague, Optional<QueueId> queue, Instant until) {
    static Handover to(UserId colleague, Instant until) {
        return new Handover(Optional.of(colleague), Optional.empty(), until);
    }

    static Handover to(QueueId queue, Instant until) {
        return new Handover(Optional.empty(), Optional.of(queue), until);
    }
}
