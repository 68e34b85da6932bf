package org.comptoir.care.route;

import java.util.Optional;
import org.comptoir.care.route.Decision.Kind;
import org.comptoir.care.route.QueueRules.State;

/// Whether a conversation waits for an agent, or is kept as a message because nobody would come.
final class Admission {
    private Admission() {}

    static Answer of(Question.Arrives it) {
        return obstacle(it)
                .<Answer>map(why -> Decision.of(Kind.MESSAGE, it.request(), it.at(), why))
                .orElseGet(Answer.Nothing::new);
    }

    private static Optional<Reason> obstacle(Question.Arrives it) {
        var queue = it.queue();
        if (queue.state() != State.OPEN) {
            return Optional.of(
                    Reason.of(queue.state() == State.CLOSED ? "queue-closed" : "queue-draining"));
        }
        if (queue.limit() > 0 && it.waiting() >= queue.limit()) {
            return Optional.of(Reason.of("queue-full", queue.limit()));
        }
        return it.there() + it.helpers() == 0
                ? Optional.of(Reason.of("nobody-there"))
                : Optional.empty();
    }
}
