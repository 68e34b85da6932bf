package org.comptoir.care.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.care.route.Desk.NINE;
import static org.comptoir.care.route.Desk.agent;
import static org.comptoir.care.route.Desk.agentId;
import static org.comptoir.care.route.Desk.conversation;
import static org.comptoir.care.route.Desk.holding;
import static org.comptoir.care.route.Desk.needing;
import static org.comptoir.care.route.Desk.overflowing;
import static org.comptoir.care.route.Desk.queue;
import static org.comptoir.care.route.Desk.queueId;
import static org.comptoir.care.route.Desk.seconds;
import static org.comptoir.care.route.Desk.skilled;
import static org.comptoir.care.route.Desk.with;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.care.route.Decision.NotChosen;
import org.comptoir.care.route.Presence.Standing;
import org.comptoir.care.route.QueueRules.Mode;
import org.comptoir.care.route.QueueRules.State;
import org.junit.jupiter.api.Test;

/// Who is asked next, and why: docs/topics/care.md, “Routing”.
class ChoiceTests {
    private Floor floor = new Floor(List.of(queue(1)));

    private static Request waiting(int number, Instant arrived) {
        return Request.arriving(conversation(number), queue(1), arrived);
    }

    private Decision next(Instant at) {
        return floor.next(at).orElseThrow().decision();
    }

    private Decision asked(Instant at) {
        var decision = next(at);
        floor.apply(decision);
        return decision;
    }

    /// Lets somebody have a conversation of the first queue at some time.
    private void busy(int agent, int conversation, Instant at) {
        var request = waiting(conversation, at.minusSeconds(1));
        floor.put(request);
        floor.apply(
                Decision.of(Decision.Kind.TAKE_OVER, request, at, Reason.of("test"))
                        .about(agentId(agent)));
    }

    @Test
    void theLowestShareOfPlacesInUseComesFirst() {
        floor.put(agent(1, 2, Instant.EPOCH, 1));
        floor.put(agent(2, 5, Instant.EPOCH, 1));
        busy(1, 101, NINE.minusSeconds(90));
        busy(2, 102, NINE.minusSeconds(80));
        busy(2, 103, NINE.minusSeconds(70));
        floor.put(waiting(1, NINE));
        var decision = next(NINE);
        assertThat(decision.person()).isEqualTo(agentId(2));
        assertThat(decision.why())
                .containsExactly(Reason.of("has-room", 2, 5), Reason.of("lowest-load", 2, 5));
        assertThat(decision.others())
                .containsExactly(new NotChosen(agentId(1), Reason.of("higher-load", 1, 2)));
    }

    @Test
    void thenTheLongestIdleThenTheId() {
        floor.put(agent(1, 3, NINE.minusSeconds(10), 1));
        floor.put(agent(2, 3, NINE.minusSeconds(20), 1));
        floor.put(agent(3, 3, NINE.minusSeconds(20), 1));
        floor.put(waiting(1, NINE));
        var decision = asked(NINE);
        assertThat(decision.person()).isEqualTo(agentId(2));
        assertThat(decision.why()).contains(Reason.of("first-by-id"));
        floor.put(waiting(2, NINE));
        var second = asked(NINE);
        assertThat(second.person()).isEqualTo(agentId(3));
        assertThat(second.why()).contains(Reason.of("longest-idle"));
        assertThat(second.others())
                .contains(new NotChosen(agentId(1), Reason.of("assigned-later")));
    }

    @Test
    void priorityGrowsWithWaitingAndThenTheFirstComesFirst() {
        var slow = with(queue(1), 0, seconds(60));
        var urgent = with(queue(2), 2, Duration.ZERO);
        floor = new Floor(List.of(slow, urgent));
        floor.put(agent(1, 1, Instant.EPOCH, 1, 2));
        floor.put(Request.arriving(conversation(1), slow, NINE));
        floor.put(Request.arriving(conversation(2), urgent, NINE.plusSeconds(30)));
        assertThat(next(NINE.plusSeconds(10)).conversation()).isEqualTo(conversation(2));
        assertThat(next(NINE.plusSeconds(10)).why()).contains(Reason.of("turn-priority", 2, 0));
        floor.put(floor.agent(agentId(1)).orElseThrow().with(Desk.there(NINE.plusSeconds(120))));
        var later = next(NINE.plusSeconds(120));
        assertThat(later.conversation()).isEqualTo(conversation(1));
        assertThat(later.why()).contains(Reason.of("turn-arrival"));
    }

    @Test
    void whatAnAgentLostComesBeforeEverythingElse() {
        floor.put(agent(1, 1));
        floor.put(agent(2, 1, Instant.EPOCH, 1));
        floor.put(waiting(1, NINE.minusSeconds(600)));
        var lost = waiting(2, NINE.minusSeconds(5));
        floor.put(lost);
        floor.apply(
                Decision.of(Decision.Kind.TAKE_OVER, lost, NINE, Reason.of("test"))
                        .about(agentId(1)));
        floor.apply(
                Decision.of(Decision.Kind.REQUEUE_AT_FRONT, lost, NINE, Reason.of("test"))
                        .about(agentId(1)));
        assertThat(next(NINE).conversation()).isEqualTo(conversation(2));
        assertThat(next(NINE).why()).contains(Reason.of("turn-front"));
    }

    @Test
    void anOpenOfferTakesAPlace() {
        floor.put(agent(1, 1, Instant.EPOCH, 1));
        floor.put(waiting(1, NINE));
        floor.put(waiting(2, NINE));
        assertThat(asked(NINE).conversation()).isEqualTo(conversation(1));
        assertThat(floor.next(NINE)).isEmpty();
        assertThat(floor.load(agentId(1))).isEqualTo(1);
    }

    @Test
    void aQueueLimitsWhatOneAgentHasOfIt() {
        floor = new Floor(List.of(holding(queue(1), 1, 0)));
        floor.put(agent(1, 9, Instant.EPOCH, 1));
        floor.put(waiting(1, NINE));
        floor.put(waiting(2, NINE));
        asked(NINE);
        assertThat(floor.next(NINE)).isEmpty();
    }

    @Test
    void everyObstacleIsNamed() {
        floor = new Floor(List.of(needing(queue(1), "fr")));
        floor.put(skilled(agent(1, 1), "fr"));
        floor.put(agent(2, 1));
        floor.put(
                skilled(agent(3, 1), "fr")
                        .with(new Presence(Standing.AWAY, NINE, Optional.empty())));
        floor.put(
                skilled(agent(4, 1), "fr")
                        .with(new Presence(Standing.NOT_RESPONDING, NINE, Optional.empty())));
        floor.put(skilled(agent(5, 1), "fr").with(Desk.there(NINE.minusSeconds(23))));
        floor.put(skilled(agent(6, 1), "fr").with(Desk.there(NINE.minusSeconds(40))));
        floor.put(skilled(agent(7, 0, Instant.EPOCH, 1), "fr"));
        var request = waiting(1, NINE);
        floor.put(request);
        var look = ((Question.Next) floor.next(NINE).orElseThrow().question()).looks().getFirst();
        assertThat(look.members()).isEqualTo(7);
        var decision = next(NINE);
        assertThat(decision.person()).isEqualTo(agentId(1));
        assertThat(decision.why()).contains(Reason.of("has-the-skills", "fr"));
        floor.next(NINE);
        assertThat(next(NINE).others())
                .extracting(it -> it.reason().code())
                .contains(
                        "lacks-skills",
                        "away",
                        "not-responding",
                        "missed-a-beat",
                        "gone",
                        "no-room");
    }

    @Test
    void overflowAddsAgentsAndKeepsTheQueue() {
        floor = new Floor(List.of(overflowing(queue(1), 2, seconds(30)), queue(2)));
        floor.put(agent(1, 0, Instant.EPOCH, 1));
        floor.put(agent(2, 2));
        floor.put(waiting(1, NINE));
        assertThat(floor.next(NINE)).isEmpty();
        var due = floor.due(NINE.plusSeconds(30));
        assertThat(due)
                .extracting(it -> it.decision().why().getFirst().code())
                .containsExactly("waited");
        floor.put(floor.agent(agentId(2)).orElseThrow().with(Desk.there(NINE.plusSeconds(30))));
        floor.apply(due.getFirst().decision());
        assertThat(asked(NINE.plusSeconds(30)).person()).isEqualTo(agentId(2));
        assertThat(floor.request(conversation(1)).orElseThrow().queue()).isEqualTo(queueId(1));
    }

    @Test
    void aPlanHoldsForTheConversationAsItWas() {
        floor = new Floor(List.of(overflowing(queue(1), 2, seconds(1)), queue(2)));
        floor.put(agent(1, 1));
        floor.put(waiting(1, NINE));
        var later = NINE.plusSeconds(1);
        var plan = floor.due(later).getFirst();
        assertThat(floor.holds(plan, later)).isTrue();
        asked(later);
        var refuse = floor.asked(new Command.Refuse(agentId(1)), conversation(1), later);
        floor.apply((Decision) Router.answer(refuse));
        assertThat(floor.holds(plan, later)).isFalse();
    }

    @Test
    void nothingIsOfferedFromAManualOrAClosedQueue() {
        floor =
                new Floor(
                        List.of(
                                with(queue(1), Mode.MANUAL, State.OPEN),
                                with(queue(2), Mode.AUTOMATIC, State.CLOSED),
                                with(queue(3), Mode.AUTOMATIC, State.DRAINING)));
        floor.put(agent(1, 1, 2, 3));
        for (int number = 1; number <= 3; number++) {
            floor.put(Request.arriving(conversation(number), queue(number), NINE));
        }
        assertThat(asked(NINE).conversation()).isEqualTo(conversation(3));
        assertThat(floor.next(NINE)).isEmpty();
    }

    @Test
    void anUnansweredOfferGoesToTheNextAndNeverBack() {
        floor.put(agent(1, 1));
        floor.put(agent(2, 1));
        floor.put(waiting(1, NINE));
        assertThat(asked(NINE).person()).isEqualTo(agentId(1));
        var late = NINE.plusSeconds(30);
        floor.put(floor.agent(agentId(1)).orElseThrow().with(Desk.there(late)));
        floor.put(floor.agent(agentId(2)).orElseThrow().with(Desk.there(late)));
        floor.due(late).forEach(it -> floor.apply(it.decision()));
        assertThat(floor.agent(agentId(1)).orElseThrow().presence().standing())
                .isEqualTo(Standing.NOT_RESPONDING);
        assertThat(asked(late).person()).isEqualTo(agentId(2));
        var refuse = floor.asked(new Command.Refuse(agentId(2)), conversation(1), late);
        floor.apply((Decision) Router.answer(refuse));
        assertThat(floor.next(late)).isEmpty();
        floor.put(floor.agent(agentId(1)).orElseThrow().with(Desk.there(late)));
        assertThat(next(late).person()).isEqualTo(agentId(1));
    }
}
