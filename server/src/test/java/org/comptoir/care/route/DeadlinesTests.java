package org.comptoir.care.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.care.route.Desk.NINE;
import static org.comptoir.care.route.Desk.agent;
import static org.comptoir.care.route.Desk.agentId;
import static org.comptoir.care.route.Desk.conversation;
import static org.comptoir.care.route.Desk.holding;
import static org.comptoir.care.route.Desk.overflowing;
import static org.comptoir.care.route.Desk.queue;
import static org.comptoir.care.route.Desk.queueId;
import static org.comptoir.care.route.Desk.seconds;
import static org.comptoir.care.route.Desk.with;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.care.ConversationState;
import org.comptoir.care.route.Decision.Kind;
import org.comptoir.care.route.Presence.Standing;
import org.comptoir.care.route.QueueRules.Mode;
import org.comptoir.care.route.QueueRules.State;
import org.junit.jupiter.api.Test;

/// What time brings about: docs/topics/care.md, “Who is there” and “Nobody waits for ever”.
class DeadlinesTests {
    private Floor floor = new Floor(List.of(queue(1), queue(2)));

    private Request waiting() {
        var request = Request.arriving(conversation(1), queue(1), NINE);
        floor.put(request);
        return request;
    }

    private void chatting(int agent) {
        var request = waiting();
        floor.apply(
                Decision.of(Kind.TAKE_OVER, request, NINE, Reason.of("test"))
                        .about(agentId(agent)));
    }

    private void ask(Command command, Instant at) {
        var question = floor.asked(command, conversation(1), at);
        floor.apply((Decision) Router.answer(question));
    }

    private void presence(int agent, Instant beat, Optional<Instant> ended) {
        var presence = new Presence(Standing.AVAILABLE, beat, ended);
        floor.put(floor.agent(agentId(agent)).orElseThrow().with(presence));
    }

    private Optional<Decision> due(Instant at) {
        return floor.due(at).stream().map(Recorded::decision).findFirst();
    }

    private ConversationState state() {
        return floor.request(conversation(1)).orElseThrow().state();
    }

    @Test
    void anAgentIsGoneAfterFortySecondsAndKeepsHisConversationsForAMinuteMore() {
        floor.put(agent(1, 1));
        chatting(1);
        assertThat(due(NINE.plusSeconds(99))).isEmpty();
        var decision = due(NINE.plusSeconds(100)).orElseThrow();
        assertThat(decision.kind()).isEqualTo(Kind.REQUEUE_AT_FRONT);
        floor.apply(decision);
        var back = floor.request(conversation(1)).orElseThrow();
        assertThat(back.front()).isTrue();
        assertThat(back.arrived()).isEqualTo(NINE);
        assertThat(back.owner()).isEmpty();
    }

    @Test
    void whoIsNoAgentAnyMoreHasNoConversations() {
        chatting(1);
        assertThat(due(NINE).orElseThrow().kind()).isEqualTo(Kind.REQUEUE_AT_FRONT);
    }

    @Test
    void aShortDropChangesNothing() {
        floor.put(agent(1, 1));
        chatting(1);
        presence(1, NINE.plusSeconds(10), Optional.of(NINE.plusSeconds(12)));
        assertThat(due(NINE.plusSeconds(71))).isEmpty();
        presence(1, NINE.plusSeconds(71), Optional.empty());
        assertThat(due(NINE.plusSeconds(90))).isEmpty();
        assertThat(state()).isEqualTo(ConversationState.CHATTING);
    }

    @Test
    void whoMissedABeatIsOfferedNothing() {
        floor.put(agent(1, 1));
        waiting();
        assertThat(floor.next(NINE.plusSeconds(22))).isPresent();
        assertThat(floor.next(NINE.plusMillis(22_001))).isEmpty();
        presence(1, NINE.plusSeconds(23), Optional.empty());
        assertThat(floor.next(NINE.plusSeconds(23))).isPresent();
    }

    @Test
    void anOfferToWhoeverIsGoneIsWithdrawnAtOnce() {
        floor.put(agent(1, 1));
        waiting();
        floor.apply(floor.next(NINE).orElseThrow().decision());
        presence(1, NINE, Optional.of(NINE.plusSeconds(3)));
        var decision = due(NINE.plusSeconds(3)).orElseThrow();
        assertThat(decision.kind()).isEqualTo(Kind.WITHDRAW);
        floor.apply(decision);
        assertThat(state()).isEqualTo(ConversationState.WAITING);
    }

    @Test
    void aTransferNobodyAcceptsReturnsToItsOwner() {
        floor.put(agent(1, 1));
        floor.put(agent(2, 1, 2));
        chatting(1);
        ask(new Command.TransferToAgent(agentId(1), agentId(2)), NINE);
        assertThat(floor.load(agentId(2))).isEqualTo(1);
        presence(2, NINE.plusSeconds(30), Optional.empty());
        presence(1, NINE.plusSeconds(30), Optional.empty());
        floor.apply(due(NINE.plusSeconds(30)).orElseThrow());
        assertThat(floor.request(conversation(1)).orElseThrow().owner()).contains(agentId(1));
        assertThat(state()).isEqualTo(ConversationState.CHATTING);
        assertThat(floor.load(agentId(2))).isZero();
    }

    @Test
    void aTransferToAQueueKeepsItsOwnerUntilSomebodyAccepts() {
        floor.put(agent(1, 1, 2));
        floor.put(agent(2, 2));
        chatting(1);
        ask(new Command.TransferToQueue(agentId(1), queueId(2)), NINE);
        var offer = floor.next(NINE).orElseThrow().decision();
        assertThat(offer.person()).isEqualTo(agentId(2));
        floor.apply(offer);
        assertThat(floor.request(conversation(1)).orElseThrow().owner()).contains(agentId(1));
        ask(new Command.Accept(agentId(2)), NINE.plusSeconds(5));
        var after = floor.request(conversation(1)).orElseThrow();
        assertThat(after.owner()).contains(agentId(2));
        assertThat(after.queue()).isEqualTo(queueId(2));
        assertThat(floor.load(agentId(1))).isZero();
    }

    @Test
    void whatIsBeingHandedToAQueueCountsThere() {
        floor = new Floor(List.of(queue(1), holding(queue(2), 1, 0)));
        floor.put(agent(1, 1));
        floor.put(agent(2, 2));
        for (int number = 1; number <= 2; number++) {
            var request = Request.arriving(conversation(number), queue(1), NINE);
            floor.put(request);
            floor.apply(Decision.of(Kind.PICK, request, NINE, Reason.of("test")).about(agentId(1)));
            var wish = new Command.TransferToQueue(agentId(1), queueId(2));
            floor.apply((Decision) Router.answer(floor.asked(wish, conversation(number), NINE)));
        }
        floor.apply(floor.next(NINE).orElseThrow().decision());
        assertThat(floor.next(NINE)).isEmpty();
    }

    @Test
    void aTransferToAQueueReturnsWhenItsTimeIsOver() {
        floor.put(agent(1, 1));
        chatting(1);
        ask(new Command.TransferToQueue(agentId(1), queueId(2)), NINE);
        presence(1, NINE.plusSeconds(120), Optional.empty());
        assertThat(due(NINE.plusSeconds(119))).isEmpty();
        var decision = due(NINE.plusSeconds(120)).orElseThrow();
        assertThat(decision.kind()).isEqualTo(Kind.RETURN);
        floor.apply(decision);
        assertThat(state()).isEqualTo(ConversationState.CHATTING);
        assertThat(floor.request(conversation(1)).orElseThrow().queue()).isEqualTo(queueId(1));
    }

    @Test
    void whereNobodyIsARequestBecomesAMessage() {
        waiting();
        var decision = due(NINE).orElseThrow();
        assertThat(decision.kind()).isEqualTo(Kind.MESSAGE);
        assertThat(decision.why()).containsExactly(Reason.of("nobody-there"));
        floor.put(agent(1, 0, Instant.EPOCH, 1));
        assertThat(due(NINE)).isEmpty();
    }

    @Test
    void whereNobodyIsButHelpersAreItOverflowsAtOnce() {
        floor = new Floor(List.of(overflowing(queue(1), 2, seconds(300)), queue(2)));
        floor.put(agent(2, 2));
        waiting();
        assertThat(due(NINE).orElseThrow().kind()).isEqualTo(Kind.OVERFLOW);
    }

    @Test
    void nobodyWaitsForEver() {
        floor.put(agent(1, 0, Instant.EPOCH, 1));
        waiting();
        var end = NINE.plus(queue(1).times().patience());
        presence(1, end, Optional.empty());
        assertThat(due(end.minusSeconds(1))).isEmpty();
        assertThat(due(end).orElseThrow().why()).containsExactly(Reason.of("waited-long"));
    }

    @Test
    void aQueueTakesInWhatItCanServe() {
        floor =
                new Floor(
                        List.of(
                                holding(queue(1), 9, 1),
                                with(queue(2), Mode.AUTOMATIC, State.DRAINING),
                                with(queue(3), Mode.AUTOMATIC, State.CLOSED)));
        floor.put(agent(1, 1, 2, 3));
        assertThat(arriving(1, 1)).isEmpty();
        assertThat(arriving(2, 1)).contains("queue-full");
        assertThat(arriving(3, 2)).contains("queue-draining");
        assertThat(arriving(4, 3)).contains("queue-closed");
    }

    private Optional<String> arriving(int number, int queue) {
        var request = Request.arriving(conversation(number), queue(queue), NINE);
        return floor.arrive(request).map(it -> it.decision().why().getFirst().code());
    }

    @Test
    void aDrainingQueueServesWhatWaitsAndAClosedOneDoesNot() {
        floor = new Floor(List.of(with(queue(1), Mode.AUTOMATIC, State.DRAINING)));
        floor.put(agent(1, 1));
        waiting();
        assertThat(due(NINE)).isEmpty();
        floor = new Floor(List.of(with(queue(1), Mode.AUTOMATIC, State.CLOSED)));
        floor.put(agent(1, 1));
        waiting();
        assertThat(due(NINE).orElseThrow().why()).containsExactly(Reason.of("queue-closed"));
    }
}
