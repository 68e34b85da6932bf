package org.comptoir.care.route;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.care.ConversationId;
import org.comptoir.care.ConversationState;
import org.comptoir.care.QueueId;
import org.comptoir.members.UserId;

/// What becomes of a conversation, and why. `agent` is whom it concerns, `others` those who were
/// looked at and not chosen, each with what spoke against him.
public record Decision(
        Kind kind,
        ConversationId conversation,
        Instant at,
        Optional<UserId> agent,
        Optional<QueueId> queue,
        Optional<Instant> until,
        Optional<ConversationState> then,
        List<Reason> why,
        List<NotChosen> others)
        implements Answer {
    public Decision {
        why = List.copyOf(why);
        others = List.copyOf(others);
    }

    /// The kinds of decision.
    public enum Kind {
        OFFER,
        ACCEPT,
        REFUSE,
        TIME_OUT,
        WITHDRAW,
        PICK,
        TAKE_OVER,
        TRANSFER_TO_AGENT,
        TRANSFER_TO_QUEUE,
        RETURN,
        CONSULT,
        REQUEUE,
        REQUEUE_AT_FRONT,
        OVERFLOW,
        MESSAGE,
        LEAVE,
        END;

        /// The name in the database, such as `time-out`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// An agent who was looked at, and what spoke against him.
    public record NotChosen(UserId agent, Reason reason) {}

    static Decision of(Kind kind, Request request, Instant at, Reason... why) {
        return new Decision(
                kind,
                request.id(),
                at,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(why),
                List.of());
    }

    Decision about(UserId person) {
        return new Decision(
                kind, conversation, at, Optional.of(person), queue, until, then, why, others);
    }

    Decision at(QueueId place) {
        return new Decision(
                kind, conversation, at, agent, Optional.of(place), until, then, why, others);
    }

    Decision until(Instant end) {
        return new Decision(
                kind, conversation, at, agent, queue, Optional.of(end), then, why, others);
    }

    Decision then(ConversationState state) {
        return new Decision(
                kind, conversation, at, agent, queue, until, Optional.of(state), why, others);
    }

    Decision because(List<Reason> reasons, List<NotChosen> against) {
        return new Decision(kind, conversation, at, agent, queue, until, then, reasons, against);
    }

    UserId person() {
        return agent.orElseThrow();
    }

    QueueId place() {
        return queue.orElseThrow();
    }

    Instant time() {
        return until.orElseThrow();
    }

    ConversationState ending() {
        return then.orElse(ConversationState.ENDED);
    }
}
