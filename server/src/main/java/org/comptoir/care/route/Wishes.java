package org.comptoir.care.route;

import java.time.Instant;
import java.util.Optional;
import org.comptoir.care.ConversationState;
import org.comptoir.care.route.Command.Accept;
import org.comptoir.care.route.Command.Consult;
import org.comptoir.care.route.Command.End;
import org.comptoir.care.route.Command.Invite;
import org.comptoir.care.route.Command.Keep;
import org.comptoir.care.route.Command.Leave;
import org.comptoir.care.route.Command.Pick;
import org.comptoir.care.route.Command.Refuse;
import org.comptoir.care.route.Command.Requeue;
import org.comptoir.care.route.Command.TakeOver;
import org.comptoir.care.route.Command.TransferToAgent;
import org.comptoir.care.route.Command.TransferToQueue;
import org.comptoir.care.route.Decision.Kind;
import org.comptoir.members.UserId;

/// Whether a person may do what he asks for, and what it comes to.
final class Wishes {
    private final Question.Asked question;
    private final Instant at;
    private final Request request;

    private Wishes(Question.Asked question) {
        this.question = question;
        at = question.at();
        request = question.request();
    }

    static Answer of(Question.Asked question) {
        var it = new Wishes(question);
        return question.request().state() == ConversationState.ENDED
                ? Answer.Refused.of("ended")
                : it.answer();
    }

    private Answer answer() {
        if (question.command().candidate().isPresent() && question.candidate().isEmpty()) {
            return Answer.Refused.of("no-agent");
        }
        return switch (question.command()) {
            case Accept it -> offered(it.agent(), Kind.ACCEPT, "accepted");
            case Refuse it -> offered(it.agent(), Kind.REFUSE, "refused");
            case Pick it -> pick(it.agent());
            case Invite it -> invite(it.agent());
            case TakeOver it -> takeOver(it.supervisor());
            case TransferToAgent it -> toAgent(it);
            case TransferToQueue it -> toQueue(it);
            case Keep it -> keep(it.owner());
            case Consult it -> consult(it);
            case Requeue it -> requeue(it.owner());
            case End it -> end(it.owner());
            case Leave _ -> leave();
        };
    }

    private Answer offered(UserId agent, Kind kind, String why) {
        return request.isOfferedTo(agent)
                ? Decision.of(kind, request, at, Reason.of(why)).about(agent)
                : Answer.Refused.of("taken");
    }

    /// Out of a queue that is served by hand, or a message that waits for an answer.
    private Answer pick(UserId agent) {
        if (request.state() == ConversationState.MESSAGE) {
            return take(agent, Kind.PICK, candidate().unfit(), "answers-a-message");
        }
        if (!request.isSeeking()) {
            return Answer.Refused.of("taken");
        }
        if (question.line().mode() == QueueRules.Mode.AUTOMATIC) {
            return Answer.Refused.of("offered-automatically");
        }
        return request.isOwnedBy(agent)
                ? Answer.Refused.of("yours-already")
                : take(agent, Kind.PICK, candidate().unfit(), "picked");
    }

    /// His place was held for it; where it is gone after all, or he is, the conversation waits for
    /// anybody.
    private Answer invite(UserId agent) {
        var gone = candidate().presence().goneSince(at).map(_ -> Reason.of("gone"));
        return request.isSeeking()
                ? take(agent, Kind.PICK, gone, "invited")
                : Answer.Refused.of("taken");
    }

    private Answer takeOver(UserId supervisor) {
        if (request.state() == ConversationState.WRAP_UP) {
            return Answer.Refused.of("ended");
        }
        return request.isOwnedBy(supervisor)
                ? Answer.Refused.of("yours-already")
                : take(supervisor, Kind.TAKE_OVER, Optional.empty(), "taken-over");
    }

    /// A conversation laid before him takes its place already.
    private Answer take(UserId agent, Kind kind, Optional<Reason> unfit, String why) {
        var obstacle =
                unfit.or(() ->
                        request.isOfferedTo(agent) ? Optional.empty() : candidate().fullness());
        return obstacle.<Answer>map(Answer.Refused::new)
                .orElseGet(() -> Decision.of(kind, request, at, Reason.of(why)).about(agent));
    }

    private Candidate candidate() {
        return question.candidate().orElseThrow();
    }

    private Answer toAgent(TransferToAgent it) {
        if (!isChatting(it.owner())) {
            return Answer.Refused.of("not-yours");
        }
        if (it.owner().equals(it.colleague())) {
            return Answer.Refused.of("yours-already");
        }
        var obstacle = candidate().absence(at).or(candidate()::fullness);
        return obstacle.<Answer>map(Answer.Refused::new)
                .orElseGet(
                        () -> asked(Kind.TRANSFER_TO_AGENT, question.line()).about(it.colleague()));
    }

    private Answer toQueue(TransferToQueue it) {
        if (!isChatting(it.owner())) {
            return Answer.Refused.of("not-yours");
        }
        if (question.target().isEmpty()) {
            return Answer.Refused.of("no-such-queue");
        }
        var target = question.target().get();
        if (target.id().equals(request.queue())) {
            return Answer.Refused.of("same-queue");
        }
        return target.state() == QueueRules.State.OPEN
                ? asked(Kind.TRANSFER_TO_QUEUE, target).at(target.id())
                : Answer.Refused.of("queue-not-open");
    }

    private Decision asked(Kind kind, QueueRules queue) {
        return Decision.of(kind, request, at, Reason.of("transfer-asked"))
                .until(
                        at.plus(
                                kind == Kind.TRANSFER_TO_AGENT
                                        ? queue.times().offer()
                                        : queue.times().transfer()));
    }

    private Answer keep(UserId owner) {
        return request.state() == ConversationState.TRANSFERRING && request.isOwnedBy(owner)
                ? Decision.of(Kind.RETURN, request, at, Reason.of("transfer-taken-back"))
                : Answer.Refused.of("not-yours");
    }

    /// Advice takes no place.
    private Answer consult(Consult it) {
        if (request.state() == ConversationState.WRAP_UP || !request.isOwnedBy(it.owner())) {
            return Answer.Refused.of("not-yours");
        }
        if (it.owner().equals(it.colleague())) {
            return Answer.Refused.of("yours-already");
        }
        return candidate().presence().goneSince(at).isPresent()
                ? Answer.Refused.of("gone")
                : Decision.of(Kind.CONSULT, request, at, Reason.of("advice-asked"))
                        .about(it.colleague());
    }

    private Answer requeue(UserId owner) {
        return request.state() != ConversationState.WRAP_UP && request.isOwnedBy(owner)
                ? Decision.of(Kind.REQUEUE, request, at, Reason.of("given-back")).about(owner)
                : Answer.Refused.of("not-yours");
    }

    /// Closed, a conversation is still written up.
    private Answer end(UserId owner) {
        if (!request.isOwnedBy(owner)) {
            return Answer.Refused.of("not-yours");
        }
        boolean written = request.state() == ConversationState.WRAP_UP;
        return Decision.of(Kind.END, request, at, Reason.of(written ? "written-up" : "closed"))
                .about(owner)
                .then(written ? ConversationState.ENDED : ConversationState.WRAP_UP);
    }

    /// What an agent has in hand he still writes up; a message stays.
    private Answer leave() {
        if (request.state() == ConversationState.WRAP_UP) {
            return Answer.Refused.of("ended");
        }
        if (request.state() == ConversationState.MESSAGE) {
            return Answer.Refused.of("message-kept");
        }
        var then = request.isOwned() ? ConversationState.WRAP_UP : ConversationState.ENDED;
        return Decision.of(Kind.LEAVE, request, at, Reason.of("shopper-left")).then(then);
    }

    private boolean isChatting(UserId owner) {
        return request.state() == ConversationState.CHATTING && request.isOwnedBy(owner);
    }
}
