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
import org.comptoir.care.ConversationState;
import org.comptoir.care.route.Presence.Standing;
import org.comptoir.care.route.QueueRules.Mode;
import org.comptoir.care.route.QueueRules.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What people may do with conversations: docs/topics/care.md, “What agents do”.
class WishesTests {
    private final Floor floor =
            new Floor(
                    List.of(
                            with(queue(1), Mode.MANUAL, State.OPEN),
                            queue(2),
                            with(queue(3), Mode.AUTOMATIC, State.DRAINING)));

    @BeforeEach
    void peopleAndOneWhoWaits() {
        floor.put(agent(1, 1, Instant.EPOCH, 1));
        floor.put(agent(2, 1, Instant.EPOCH, 1, 2));
        floor.put(agent(3, 2));
        floor.put(Request.arriving(conversation(1), floorQueue(), NINE));
    }

    private static QueueRules floorQueue() {
        return with(queue(1), Mode.MANUAL, State.OPEN);
    }

    /// Does it, or says why not.
    private String ask(Command command) {
        return ask(command, 1);
    }

    private String ask(Command command, int number) {
        return switch (Router.answer(floor.asked(command, conversation(number), NINE))) {
            case Decision it -> {
                floor.apply(it);
                yield it.kind().code();
            }
            case Answer.Refused it -> it.reason().code();
            case Answer.Nothing _ -> "nothing";
        };
    }

    private Request request() {
        return floor.request(conversation(1)).orElseThrow();
    }

    @Test
    void whoeverPicksFirstHasItAndTheOthersAreTold() {
        assertThat(ask(new Command.Pick(agentId(1)))).isEqualTo("pick");
        assertThat(ask(new Command.Pick(agentId(2)))).isEqualTo("taken");
        assertThat(ask(new Command.Accept(agentId(2)))).isEqualTo("taken");
        assertThat(request().owner()).contains(agentId(1));
    }

    @Test
    void onlyMembersPickAndOnlyWithRoom() {
        assertThat(ask(new Command.Pick(agentId(3)))).isEqualTo("not-in-the-queue");
        ask(new Command.Pick(agentId(1)));
        floor.put(Request.arriving(conversation(2), floorQueue(), NINE));
        assertThat(ask(new Command.Pick(agentId(1)), 2)).isEqualTo("no-room");
    }

    @Test
    void whatIsOfferedAutomaticallyIsNotPicked() {
        floor.put(Request.arriving(conversation(2), queue(2), NINE));
        assertThat(ask(new Command.Pick(agentId(2)), 2)).isEqualTo("offered-automatically");
    }

    @Test
    void aMessageIsPickedInEveryQueue() {
        floor.put(Request.arriving(conversation(2), queue(2), NINE));
        floor.apply(
                Decision.of(
                        Decision.Kind.MESSAGE,
                        floor.request(conversation(2)).orElseThrow(),
                        NINE,
                        Reason.of("nobody-there")));
        assertThat(ask(new Command.Leave(), 2)).isEqualTo("message-kept");
        assertThat(ask(new Command.Pick(agentId(2)), 2)).isEqualTo("pick");
    }

    @Test
    void aTakeOverNeedsRoomToo() {
        ask(new Command.Pick(agentId(1)));
        floor.put(Request.arriving(conversation(2), floorQueue(), NINE));
        ask(new Command.Pick(agentId(2)), 2);
        assertThat(ask(new Command.TakeOver(agentId(2)))).isEqualTo("no-room");
        assertThat(ask(new Command.TakeOver(agentId(1)))).isEqualTo("yours-already");
        assertThat(ask(new Command.TakeOver(agentId(3)))).isEqualTo("take-over");
        assertThat(request().owner()).contains(agentId(3));
        assertThat(floor.load(agentId(1))).isZero();
    }

    @Test
    void aTransferNeedsAColleagueWhoIsThereAndHasRoom() {
        ask(new Command.Pick(agentId(1)));
        assertThat(ask(new Command.TransferToAgent(agentId(2), agentId(3)))).isEqualTo("not-yours");
        var away = new Presence(Standing.AWAY, NINE, Optional.empty());
        floor.put(floor.agent(agentId(3)).orElseThrow().with(away));
        assertThat(ask(new Command.TransferToAgent(agentId(1), agentId(3)))).isEqualTo("away");
        floor.put(floor.agent(agentId(3)).orElseThrow().with(Desk.there(NINE)));
        assertThat(ask(new Command.TransferToAgent(agentId(1), agentId(3))))
                .isEqualTo("transfer-to-agent");
        assertThat(ask(new Command.Refuse(agentId(3)))).isEqualTo("refuse");
        assertThat(request().owner()).contains(agentId(1));
        assertThat(request().state()).isEqualTo(ConversationState.CHATTING);
    }

    @Test
    void aTransferNeedsAColleagueWithRoom() {
        ask(new Command.Pick(agentId(1)));
        floor.put(Request.arriving(conversation(2), floorQueue(), NINE));
        ask(new Command.Pick(agentId(2)), 2);
        assertThat(ask(new Command.TransferToAgent(agentId(1), agentId(2)))).isEqualTo("no-room");
    }

    @Test
    void whatIsHandedToAQueueIsNotOfferedToItsOwner() {
        floor.put(agent(2, 2, Instant.EPOCH, 1, 2));
        ask(new Command.Pick(agentId(2)));
        floor.put(
                floor.agent(agentId(3))
                        .orElseThrow()
                        .with(new Presence(Standing.AWAY, NINE, Optional.empty())));
        ask(new Command.TransferToQueue(agentId(2), queueId(2)));
        assertThat(floor.next(NINE)).isEmpty();
    }

    @Test
    void aTransferToAQueueNeedsAnotherThatIsOpen() {
        ask(new Command.Pick(agentId(1)));
        assertThat(ask(new Command.TransferToQueue(agentId(1), queueId(1))))
                .isEqualTo("same-queue");
        assertThat(ask(new Command.TransferToQueue(agentId(1), queueId(3))))
                .isEqualTo("queue-not-open");
        assertThat(ask(new Command.TransferToQueue(agentId(1), queueId(2))))
                .isEqualTo("transfer-to-queue");
        assertThat(ask(new Command.Keep(agentId(1)))).isEqualTo("return");
        assertThat(request().queue()).isEqualTo(queueId(1));
    }

    @Test
    void adviceTakesNoPlace() {
        ask(new Command.Pick(agentId(1)));
        assertThat(ask(new Command.Consult(agentId(2), agentId(3)))).isEqualTo("not-yours");
        assertThat(ask(new Command.Consult(agentId(1), agentId(9)))).isEqualTo("no-agent");
        assertThat(ask(new Command.Consult(agentId(1), agentId(3)))).isEqualTo("consult");
        assertThat(floor.load(agentId(3))).isZero();
        assertThat(request().owner()).contains(agentId(1));
    }

    @Test
    void whatIsGivenBackKeepsItsArrivalAndGoesToSomebodyElse() {
        ask(new Command.Pick(agentId(1)));
        assertThat(ask(new Command.Requeue(agentId(1)))).isEqualTo("requeue");
        assertThat(request().arrived()).isEqualTo(NINE);
        assertThat(request().passed()).containsExactly(agentId(1));
        assertThat(ask(new Command.Pick(agentId(1)))).isEqualTo("pick");
    }

    @Test
    void aShopperMayLeaveAndWhatWasInHandIsWrittenUp() {
        ask(new Command.Pick(agentId(1)));
        assertThat(ask(new Command.Leave())).isEqualTo("leave");
        assertThat(request().state()).isEqualTo(ConversationState.WRAP_UP);
        assertThat(ask(new Command.TakeOver(agentId(3)))).isEqualTo("ended");
        assertThat(ask(new Command.End(agentId(1)))).isEqualTo("end");
        assertThat(floor.request(conversation(1))).isEmpty();
        assertThat(floor.load(agentId(1))).isZero();
    }
}
