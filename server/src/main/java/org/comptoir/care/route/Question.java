package org.comptoir.care.route;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All that one decision depends on, as it is kept beside the decision.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "question")
public sealed interface Question {
    Instant at();

    /// Who is asked next, and for which conversation? Those that cannot be served stand here only
    /// where they come before one that can, and the next few to show what it came before.
    record Next(Instant at, List<Look> looks) implements Question {
        public Next {
            looks = List.copyOf(looks);
        }
    }

    /// May a conversation wait in this queue? `waiting` are there before it.
    record Arrives(
            Instant at, Request request, QueueRules queue, int waiting, int there, int helpers)
            implements Question {}

    /// Has time run out for something about this conversation? `there` counts the agents of its
    /// queue who are there, `helpers` those of the queue it overflows to.
    record Due(
            Instant at,
            Request request,
            QueueRules queue,
            Optional<Presence> owner,
            Optional<Presence> asked,
            int there,
            int helpers)
            implements Question {}

    /// May a person do this? `line` are the rules of the queue in which the conversation looks for
    /// an agent, `target` those of the one it is to go to.
    record Asked(
            Instant at,
            @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "command") Command command,
            Request request,
            QueueRules line,
            Optional<QueueRules> target,
            Optional<Candidate> candidate)
            implements Question {}
}
