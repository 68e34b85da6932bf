package org.comptoir.care.route;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.comptoir.care.ConversationState;
import org.comptoir.care.route.Decision.Kind;

/// What becomes of a conversation because time has run out, or because somebody is gone.
final class Deadlines {
    private final Question.Due question;
    private final Instant at;
    private final Request request;
    private final QueueRules queue;

    private Deadlines(Question.Due question) {
        this.question = question;
        at = question.at();
        request = question.request();
        queue = question.queue();
    }

    static Answer of(Question.Due question) {
        var it = new Deadlines(question);
        return it.ownerLost()
                .or(it::offerOver)
                .or(it::transferOver)
                .or(it::waitOver)
                .map(decision -> (Answer) decision)
                .orElseGet(Answer.Nothing::new);
    }

    /// The owner has been gone for longer than the queue's grace.
    private Optional<Decision> ownerLost() {
        if (!request.isOwned() || !isLost(question.owner())) {
            return Optional.empty();
        }
        var kind = request.state() == ConversationState.WRAP_UP ? Kind.END : Kind.REQUEUE_AT_FRONT;
        var why = Reason.of("grace-over", queue.times().grace().toSeconds());
        return Optional.of(
                Decision.of(kind, request, at, why).about(request.owner().orElseThrow()));
    }

    /// Whoever is no agent any more is as gone as one who does not come back.
    private boolean isLost(Optional<Presence> owner) {
        var grace = queue.times().grace();
        return owner.isEmpty()
                || owner.get().goneSince(at).filter(since -> isOver(since, grace)).isPresent();
    }

    private Optional<Decision> offerOver() {
        return request.offer()
                .flatMap(offer -> {
                    if (question.asked().isEmpty()
                            || question.asked().get().goneSince(at).isPresent()) {
                        return Optional.of(
                                Decision.of(Kind.WITHDRAW, request, at, Reason.of("gone"))
                                        .about(offer.agent()));
                    }
                    return at.isBefore(offer.until())
                            ? Optional.empty()
                            : Optional.of(
                                    Decision.of(Kind.TIME_OUT, request, at, Reason.of("unanswered"))
                                            .about(offer.agent()));
                });
    }

    /// A transfer that nobody has accepted in time. One that lies before an agent waits for his
    /// answer.
    private Optional<Decision> transferOver() {
        return request.handover()
                .filter(it -> request.offer().isEmpty() && !at.isBefore(it.until()))
                .map(_ -> Decision.of(Kind.RETURN, request, at, Reason.of("transfer-over")));
    }

    private Optional<Decision> waitOver() {
        if (request.state() != ConversationState.WAITING) {
            return Optional.empty();
        }
        if (queue.state() == QueueRules.State.CLOSED) {
            return message("queue-closed");
        }
        if (isOver(request.since(), queue.times().patience())) {
            return message("waited-long");
        }
        return overflow().or(this::nobody);
    }

    /// After its time, or at once if nobody is there to wait for.
    private Optional<Decision> overflow() {
        if (request.overflowed() || queue.overflow().isEmpty()) {
            return Optional.empty();
        }
        var to = queue.overflow().get();
        boolean empty = question.there() == 0 && question.helpers() > 0;
        if (!empty && !isOver(request.since(), to.after())) {
            return Optional.empty();
        }
        var why = empty ? Reason.of("nobody-there") : waited(to.after());
        return Optional.of(Decision.of(Kind.OVERFLOW, request, at, why).at(to.queue()));
    }

    private static Reason waited(Duration time) {
        return Reason.of("waited", time.toSeconds());
    }

    private Optional<Decision> nobody() {
        int helpers = request.overflowed() ? question.helpers() : 0;
        return question.there() + helpers == 0 ? message("nobody-there") : Optional.empty();
    }

    private Optional<Decision> message(String code) {
        return Optional.of(Decision.of(Kind.MESSAGE, request, at, Reason.of(code)));
    }

    private boolean isOver(Instant since, Duration time) {
        return !at.isBefore(since.plus(time));
    }
}
