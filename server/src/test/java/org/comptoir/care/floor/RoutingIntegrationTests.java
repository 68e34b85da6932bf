package org.comptoir.care.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.comptoir.care.ConversationId;
import org.comptoir.care.route.Command;
import org.comptoir.care.route.Presence.Standing;
import org.comptoir.care.route.QueueRules.Mode;
import org.comptoir.care.route.Reason;
import org.comptoir.care.route.Round;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.junit.jupiter.api.Test;

/// The life of a conversation between queues and agents, in the database: docs/topics/care.md.
class RoutingIntegrationTests extends CareFloor {
    @Test
    void whatWaitsIsOfferedAcceptedAndWrittenUp() {
        var node = node();
        var queue = queue(Mode.AUTOMATIC);
        var agent = agent(2, queue);
        var conversation = waiting(queue);
        assertThat(node.route(store)).isEqualTo(1);
        assertThat(state(conversation)).isEqualTo("offered");
        assertThat(asked(conversation)).contains(agent);
        assertThat(node.route(store)).isZero();
        assertThat(ask(node, conversation, new Command.Accept(agent))).isEqualTo("accept");
        assertThat(owner(conversation)).contains(agent);
        assertThat(ask(node, conversation, new Command.Leave())).isEqualTo("leave");
        assertThat(state(conversation)).isEqualTo("wrap-up");
        assertThat(ask(node, conversation, new Command.End(agent))).isEqualTo("end");
        assertThat(state(conversation)).isEqualTo("ended");
        assertThat(ask(node, conversation, new Command.Accept(agent))).isEqualTo("ended");
        assertReplays(node, conversation);
        assertThat(node.decided(store, conversation))
                .extracting(it -> it.recorded().decision().kind().code())
                .containsExactly("offer", "accept", "leave", "end");
    }

    @Test
    void anUnansweredOfferGoesToAnotherAndMarksTheFirst() {
        var node = node();
        var queue = queue(Mode.AUTOMATIC);
        var one = agent(1, queue);
        var other = agent(1, queue);
        var conversation = waiting(queue);
        node.route(store);
        var first = asked(conversation).orElseThrow();
        var second = first.equals(one) ? other : one;
        clock.add(Duration.ofSeconds(30));
        beat(one, other);
        node.route(store);
        assertThat(asked(conversation)).contains(second);
        assertThat(standing(first)).isEqualTo(Standing.NOT_RESPONDING);
        clock.add(Duration.ofSeconds(30));
        beat(one, other);
        node.route(store);
        assertThat(asked(conversation)).isEmpty();
        assertThat(state(conversation)).isEqualTo("waiting");
        presences().standing(store, first, Standing.AVAILABLE);
        node.route(store);
        assertThat(asked(conversation)).contains(first);
        assertReplays(node, conversation);
    }

    @Test
    void whoIsGoneKeepsHisConversationsForTheGraceOnly() {
        var node = node();
        var queue = queue(Mode.MANUAL);
        var agent = agent(2, queue);
        var other = agent(2, queue);
        var conversation = waiting(queue);
        ask(node, conversation, new Command.Pick(agent));
        disconnect(agent);
        clock.add(Duration.ofSeconds(59));
        beat(other);
        node.route(store);
        assertThat(owner(conversation)).contains(agent);
        connect(agent);
        clock.add(Duration.ofSeconds(30));
        beat(other);
        node.route(store);
        assertThat(owner(conversation)).contains(agent);
        clock.add(Duration.ofSeconds(71));
        beat(other);
        node.route(store);
        assertThat(state(conversation)).isEqualTo("waiting");
        assertThat(owner(conversation)).isEmpty();
        assertThat(node.decided(store, conversation).getLast().recorded().decision().why())
                .containsExactly(new Reason("grace-over", List.of("60")));
    }

    @Test
    void whoHasTwoConnectionsIsGoneWhenTheSecondEnds() {
        var node = node();
        var queue = queue(Mode.AUTOMATIC);
        var agent = agent(2, queue);
        var second = Ids.next();
        presences().connected(store, agent, second);
        disconnect(agent);
        waiting(queue);
        assertThat(node.route(store)).isEqualTo(1);
        presences().ended(second);
        assertThat(node.route(store)).isEqualTo(1);
    }

    @Test
    void aTransferStaysWithItsOwnerUntilItIsAccepted() {
        var node = node();
        var orders = queue(Mode.MANUAL);
        var returns = queue(Mode.AUTOMATIC);
        var owner = agent(1, orders);
        var colleague = agent(1, returns);
        var conversation = waiting(orders);
        ask(node, conversation, new Command.Pick(owner));
        var note = Optional.of("Wants to send a drill back");
        node.ask(store, conversation, new Command.TransferToAgent(owner, colleague), note);
        assertThat(asked(conversation)).contains(colleague);
        assertThat(ask(node, conversation, new Command.Refuse(colleague))).isEqualTo("refuse");
        assertThat(owner(conversation)).contains(owner);
        assertThat(state(conversation)).isEqualTo("chatting");
        assertThat(node.decided(store, conversation).get(1).note()).isEqualTo(note);
        connect(agent(1, returns));
        ask(node, conversation, new Command.TransferToQueue(owner, returns));
        node.route(store);
        var asked = asked(conversation).orElseThrow();
        assertThat(asked).isNotEqualTo(colleague);
        assertThat(owner(conversation)).contains(owner);
        assertThat(ask(node, conversation, new Command.Accept(asked))).isEqualTo("accept");
        assertThat(owner(conversation)).contains(asked);
        assertReplays(node, conversation);
    }

    @Test
    void adviceIsRemembered() {
        var node = node();
        var queue = queue(Mode.MANUAL);
        var owner = agent(1, queue);
        var colleague = agent(1, queue);
        var conversation = waiting(queue);
        ask(node, conversation, new Command.Pick(owner));
        ask(node, conversation, new Command.Consult(owner, colleague));
        ask(node, conversation, new Command.Consult(owner, colleague));
        assertThat(
                        jdbc.sql(
                                        "select cardinality(consulted) from care_routing where conversation=?")
                                .param(conversation.value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void whereNobodyIsARequestIsKeptAsAMessageAndAnsweredLater() {
        var node = node();
        var queue = queue(Mode.AUTOMATIC);
        assertThat(node.refuses(store, queue).map(Reason::code)).contains("nobody-there");
        var conversation = waiting(queue);
        node.route(store);
        assertThat(state(conversation)).isEqualTo("message");
        var agent = agent(1, queue);
        assertThat(node.refuses(store, queue)).isEmpty();
        node.route(store);
        assertThat(state(conversation)).isEqualTo("message");
        assertThat(ask(node, conversation, new Command.Pick(agent))).isEqualTo("pick");
    }

    @Test
    void aConversationOfAnotherStoreDoesNotExist() {
        var queue = queue(Mode.MANUAL);
        var agent = agent(1, queue);
        var elsewhere = new ConversationId(Ids.next());
        assertThatThrownBy(() -> ask(node(), elsewhere, new Command.Pick(agent)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        it -> assertThat(it.code()).isEqualTo("no-such-conversation"));
    }

    @Test
    void whatAnotherNodeHasDoneMeanwhileIsNotUndone() {
        var queue = queue(Mode.AUTOMATIC);
        var agent = agent(1, queue);
        var supervisor = agent(1);
        var conversation = waiting(queue);
        var plan = Round.of(floors().whole(store).orElseThrow(), now(), 9);
        assertThat(plan).hasSize(1);
        ask(node(), conversation, new Command.TakeOver(supervisor));
        assertThat(node().carryOut(store, plan)).isZero();
        assertThat(owner(conversation)).contains(supervisor);
        assertThat(agent).isNotEqualTo(supervisor);
    }
}
