package org.comptoir.care.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.care.route.Desk.NINE;
import static org.comptoir.care.route.Desk.agent;
import static org.comptoir.care.route.Desk.agentId;
import static org.comptoir.care.route.Desk.conversation;
import static org.comptoir.care.route.Desk.queue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.care.ConversationState;
import org.comptoir.care.route.Decision.Kind;
import org.comptoir.care.route.Presence.Standing;
import org.junit.jupiter.api.Test;

/// A clock that is put back or forward leaves no conversation stuck and loses none.
class ClockJumpsTests {
    private final Floor floor = new Floor(List.of(queue(1)));

    private void offered() {
        floor.put(agent(1, 1));
        floor.put(Request.arriving(conversation(1), queue(1), NINE));
        floor.apply(floor.next(NINE).orElseThrow().decision());
        assertThat(state()).isEqualTo(ConversationState.OFFERED);
    }

    private void there(Instant at) {
        var presence = new Presence(Standing.AVAILABLE, at, Optional.empty());
        floor.put(floor.agent(agentId(1)).orElseThrow().with(presence));
    }

    private Decision due(Instant at) {
        return floor.due(at).getFirst().decision();
    }

    private ConversationState state() {
        return floor.request(conversation(1)).orElseThrow().state();
    }

    @Test
    void anOfferOfBeforeTheClockWasPutBackIsTakenBackAndNobodyIsBlamed() {
        offered();
        var hourBefore = NINE.minusSeconds(3_600);
        there(hourBefore);
        var decision = due(hourBefore);
        assertThat(decision.kind()).isEqualTo(Kind.WITHDRAW);
        floor.apply(decision);
        assertThat(state()).isEqualTo(ConversationState.WAITING);
        assertThat(floor.agent(agentId(1)).orElseThrow().presence().standing())
                .isEqualTo(Standing.AVAILABLE);
    }

    @Test
    void aClockPutForwardGivesAConversationToWhoeverIsThereThen() {
        offered();
        var accept = floor.asked(new Command.Accept(agentId(1)), conversation(1), NINE);
        floor.apply((Decision) Router.answer(accept));
        var hourLater = NINE.plusSeconds(3_600);
        floor.apply(due(hourLater));
        assertThat(state()).isEqualTo(ConversationState.WAITING);
        there(hourLater);
        var next = floor.next(hourLater).orElseThrow().decision();
        assertThat(next.kind()).isEqualTo(Kind.OFFER);
        assertThat(next.agent()).contains(agentId(1));
    }
}
