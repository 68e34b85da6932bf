package org.comptoir.care.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.care.ConversationCommand;
import org.comptoir.care.ConversationId;
import org.comptoir.care.ConversationState;
import org.comptoir.members.UserId;

/// Watches a desk: what must hold after every decision, whoever took it.
final class Referee {
    final List<Recorded> history = new ArrayList<>();
    final Set<Decision.Kind> seen = EnumSet.noneOf(Decision.Kind.class);

    private final GeneratedDesk desk;
    private final Map<ConversationId, Set<UserId>> refusedBy = new HashMap<>();
    private final Map<ConversationId, Set<UserId>> missedBy = new HashMap<>();

    Referee(GeneratedDesk desk) {
        this.desk = desk;
    }

    /// Lets a decision happen, and looks at what came of it.
    void happens(Recorded recorded) {
        var decision = recorded.decision();
        var before = desk.floor.request(decision.conversation()).orElseThrow();
        assertThat(recorded.replays()).as("replays").isTrue();
        watchPingPong(decision);
        desk.floor.apply(decision);
        var after = before.after(decision);
        assertThat(desk.floor.request(decision.conversation()).orElse(after)).isEqualTo(after);
        assertThat(commandOf(decision, before).from(before.state()))
                .as("%s of %s", decision.kind(), before.state())
                .contains(after.state());
        checkOwner(after);
        checkRoom();
        history.add(recorded);
        seen.add(decision.kind());
    }

    /// Somebody has said himself that he is there again.
    void isBack(UserId agent) {
        missedBy.values().forEach(it -> it.remove(agent));
    }

    private void watchPingPong(Decision it) {
        var refused = refusedBy.computeIfAbsent(it.conversation(), _ -> new HashSet<>());
        var missed = missedBy.computeIfAbsent(it.conversation(), _ -> new HashSet<>());
        switch (it.kind()) {
            case OFFER -> {
                assertThat(refused).as("gave it back").doesNotContain(it.person());
                assertThat(missed).as("did not answer").doesNotContain(it.person());
            }
            case REFUSE, REQUEUE -> refused.add(it.person());
            case TIME_OUT -> missed.add(it.person());
            default -> {}
        }
    }

    /// Exactly one side is responsible: an owner, or the queue, or nobody any more.
    private static void checkOwner(Request it) {
        boolean owned =
                Set.of(
                                ConversationState.CHATTING,
                                ConversationState.TRANSFERRING,
                                ConversationState.WRAP_UP)
                        .contains(it.state());
        assertThat(it.owner().isPresent()).as("owner of %s", it).isEqualTo(owned);
        if (it.state() != ConversationState.TRANSFERRING) {
            assertThat(it.offer().isPresent())
                    .as("offer of %s", it)
                    .isEqualTo(it.state() == ConversationState.OFFERED);
        }
        assertThat(it.handover().isPresent())
                .isEqualTo(it.state() == ConversationState.TRANSFERRING);
    }

    private void checkRoom() {
        var naive = new NaiveRouter(desk.queues, desk.floor, desk.now);
        for (var agent : desk.floor.agents()) {
            assertThat(naive.load(agent.id()))
                    .as("load of %s", agent)
                    .isLessThanOrEqualTo(agent.capacity())
                    .isEqualTo(desk.floor.load(agent.id()));
            for (var queue : desk.queues) {
                assertThat(naive.load(agent.id(), queue.id()))
                        .isLessThanOrEqualTo(queue.capacity());
            }
        }
    }

    /// After a round on a fresh view nothing is late, and nothing is stuck.
    void checkNothingIsLate() {
        for (var it : desk.floor.requests()) {
            var queue =
                    desk.queues.stream()
                            .filter(found -> found.id().equals(it.queue()))
                            .findFirst()
                            .orElseThrow();
            if (it.state() == ConversationState.WAITING) {
                assertThat(it.since().plus(queue.times().patience())).isAfter(desk.now);
            }
            it.offer().ifPresent(offer -> assertThat(offer.until()).isAfter(desk.now));
            if (it.offer().isEmpty()) {
                it.handover().ifPresent(to -> assertThat(to.until()).isAfter(desk.now));
            }
            it.owner()
                    .flatMap(desk.floor::agent)
                    .flatMap(owner -> owner.presence().goneSince(desk.now))
                    .ifPresent(
                            gone -> assertThat(gone.plus(queue.times().grace())).isAfter(desk.now));
        }
    }

    private static ConversationCommand commandOf(Decision it, Request before) {
        boolean transfer = before.state() == ConversationState.TRANSFERRING;
        boolean toColleague = before.handover().flatMap(Handover::colleague).isPresent();
        return switch (it.kind()) {
            case OFFER -> transfer ? ConversationCommand.CONSULT : ConversationCommand.OFFER;
            case ACCEPT ->
                    transfer ? ConversationCommand.ACCEPT_TRANSFER : ConversationCommand.ACCEPT;
            case REFUSE, TIME_OUT, WITHDRAW ->
                    toColleague
                            ? ConversationCommand.RETURN_TRANSFER
                            : transfer ? ConversationCommand.CONSULT : ConversationCommand.REFUSE;
            case PICK -> transfer ? ConversationCommand.ACCEPT_TRANSFER : ConversationCommand.PICK;
            case TAKE_OVER -> ConversationCommand.TAKE_OVER;
            case TRANSFER_TO_AGENT, TRANSFER_TO_QUEUE -> ConversationCommand.TRANSFER;
            case RETURN -> ConversationCommand.RETURN_TRANSFER;
            case CONSULT -> ConversationCommand.CONSULT;
            case REQUEUE, REQUEUE_AT_FRONT -> ConversationCommand.REQUEUE;
            case OVERFLOW -> ConversationCommand.OVERFLOW;
            case MESSAGE -> ConversationCommand.LEAVE_MESSAGE;
            case LEAVE -> ConversationCommand.LEAVE;
            case END ->
                    before.state() == ConversationState.WRAP_UP
                            ? ConversationCommand.CLOSE
                            : ConversationCommand.FINISH;
        };
    }
}
