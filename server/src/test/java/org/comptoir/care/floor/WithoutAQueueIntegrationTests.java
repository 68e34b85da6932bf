package org.comptoir.care.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.comptoir.care.ConversationId;
import org.comptoir.care.route.Command;
import org.comptoir.care.route.QueueRules.Mode;
import org.junit.jupiter.api.Test;

class WithoutAQueueIntegrationTests extends CareFloor {
    @Test
    void anAgentOfAnyQueuePicksItAndItIsAMessageAgainWhenHeIsGone() {
        var node = node();
        var agent = agent(1, queue(Mode.AUTOMATIC));
        var full = agent(0, queue(Mode.AUTOMATIC));
        var conversation = unsorted();
        assertThat(node.route(store)).isZero();
        assertThat(ask(node, conversation, new Command.Pick(full))).isEqualTo("no-room");
        assertThat(ask(node, conversation, new Command.Pick(agent))).isEqualTo("pick");
        assertThat(owner(conversation)).contains(agent);
        assertThat(mostPlaces()).isEqualTo(1);
        disconnect(agent);
        clock.add(Duration.ofSeconds(61));
        node.route(store);
        assertThat(state(conversation)).isEqualTo("message");
        assertThat(owner(conversation)).isEmpty();
        assertThat(queueless(conversation)).isTrue();
        assertReplays(node, conversation);
    }

    @Test
    void aTransferSortsIt() {
        var node = node();
        var queue = queue(Mode.MANUAL);
        var agent = agent(1, queue);
        var other = agent(1, queue);
        var conversation = unsorted();
        ask(node, conversation, new Command.Pick(agent));
        assertThat(ask(node, conversation, new Command.TransferToQueue(agent, queue)))
                .isEqualTo("transfer-to-queue");
        assertThat(ask(node, conversation, new Command.Pick(other))).isEqualTo("pick");
        assertThat(owner(conversation)).contains(other);
        assertThat(queueless(conversation)).isFalse();
        assertReplays(node, conversation);
    }

    /// A message that came while the store had no queue.
    private ConversationId unsorted() {
        var id = waiting(queue(Mode.MANUAL));
        jdbc.sql("update care_conversation set state = 'message', queue = null where id = :id")
                .param("id", id.value())
                .update();
        return id;
    }

    private boolean queueless(ConversationId id) {
        return jdbc.sql("select queue is null from care_conversation where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }
}
