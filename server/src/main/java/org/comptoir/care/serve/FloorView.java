package org.comptoir.care.serve;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All of a store's care at a moment, as those who work there see it: who waits, and who serves.
/// The list of those who wait is cut where it is very long; the numbers of the queues are not.
public record FloorView(List<WaitingView> waiting, List<AgentView> agents, List<QueueView> queues) {

    /// A conversation that waits for somebody, or a message for its answer; one that came while the
    /// store had no queue is in none.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WaitingView(
            UUID conversation,
            String state,
            @Nullable UUID queue,
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
}
