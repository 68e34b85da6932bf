package org.comptoir.care.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.care.route.Desk.NINE;
import static org.comptoir.care.route.Desk.agent;
import static org.comptoir.care.route.Desk.agentId;
import static org.comptoir.care.route.Desk.conversation;
import static org.comptoir.care.route.Desk.queue;
import static org.comptoir.care.route.Desk.queueId;
import static org.comptoir.care.route.Desk.with;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.care.route.QueueRules.Mode;
import org.comptoir.care.route.QueueRules.State;
import org.junit.jupiter.api.Test;

/// A place that is held for a shopper who was invited is a place taken.
class HoldsTests {
    private final Floor floor =
            new Floor(List.of(queue(1), with(queue(2), Mode.AUTOMATIC, State.CLOSED)));

    @Test
    void nothingIsOfferedIntoAPlaceThatIsHeld() {
        floor.put(agent(1, 1, Instant.EPOCH, 1));
        floor.put(Request.arriving(conversation(1), queue(1), NINE));
        assertThat(floor.next(NINE)).isPresent();
        floor.hold(agentId(1), queueId(1));
        assertThat(floor.next(NINE)).isEmpty();
        assertThat(floor.load(agentId(1))).isEqualTo(1);
    }

    @Test
    void aPlaceIsHeldOnlyWhereThereIsOne() {
        floor.put(agent(1, 1, Instant.EPOCH, 1));
        floor.put(agent(2, 1, Instant.EPOCH));
        assertThat(floor.obstacle(agentId(1), queueId(1), NINE)).isEmpty();
        assertThat(code(1, 2)).isEqualTo("queue-not-open");
        assertThat(code(2, 1)).isEqualTo("not-in-the-queue");
        assertThat(code(3, 1)).isEqualTo("no-agent");
        floor.hold(agentId(1), queueId(1));
        assertThat(code(1, 1)).isEqualTo("no-room");
    }

    private String code(int agent, int queue) {
        return floor.obstacle(agentId(agent), queueId(queue), NINE).orElseThrow().code();
    }

    @Test
    void whoInvitedHasTheConversationAtOnceAndTheDecisionReplays() {
        floor.put(agent(1, 1, Instant.EPOCH, 1));
        floor.put(Request.arriving(conversation(1), queue(1), NINE));
        var question = floor.asked(new Command.Invite(agentId(1)), conversation(1), NINE);
        var decision = (Decision) Router.answer(question);
        assertThat(new Recorded(question, decision).replays()).isTrue();
        assertThat(decision.why().getFirst().code()).isEqualTo("invited");
        floor.apply(decision);
        assertThat(floor.request(conversation(1)).orElseThrow().owner()).contains(agentId(1));
    }

    @Test
    void whoeverSaysYesToSomebodyWhoHasGoneWaitsForAnybody() {
        var gone = new Presence(Presence.Standing.AVAILABLE, NINE, Optional.of(NINE));
        floor.put(agent(1, 1, Instant.EPOCH, 1).with(gone));
        floor.put(Request.arriving(conversation(1), queue(1), NINE));
        var question = floor.asked(new Command.Invite(agentId(1)), conversation(1), NINE);
        var answer = (Answer.Refused) Router.answer(question);
        assertThat(answer.reason().code()).isEqualTo("gone");
    }
}
