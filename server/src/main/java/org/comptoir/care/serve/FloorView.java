package org.comptoir.care.serve;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All of a store's care at a moment, as those who work there see it: who waits, who serves, and
/// which shoppers are in the store. The lists of people are cut where they are very long; the
/// numbers of the queues are not.
public record FloorView(
        List<WaitingView> waiting,
        List<AgentView> agents,
        List<QueueView> queues,
        List<ShopperView> shoppers) {

    /// A conversation that waits for somebody, or a message for its answer.
    public record WaitingView(
            UUID conversation,
            String state,
            UUID queue,
            String name,
            String topic,
            String language,
            Instant since,
            int priority) {}

    /// A registered agent; his standing is `gone` while he has no connection.
    public record AgentView(
            UUID id,
            String name,
            String standing,
            int load,
            int capacity,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant lastBeat) {}

    /// A queue; `longest` is for how many seconds somebody has waited, in steps of five.
    public record QueueView(UUID id, String title, String state, int waiting, long longest) {}

    /// A shopper who is connected, on his page since `since`; what he waits for or talks about, if
    /// anything, gives his status.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ShopperView(
            String name,
            @Nullable Integer number,
            @Nullable UUID user,
            boolean guest,
            String status,
            String page,
            String title,
            Instant since,
            Instant came) {}
}
