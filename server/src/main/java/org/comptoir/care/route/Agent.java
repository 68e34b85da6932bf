package org.comptoir.care.route;

import java.time.Instant;
import java.util.Set;
import org.comptoir.care.QueueId;
import org.comptoir.care.route.Presence.Standing;
import org.comptoir.members.UserId;

/// A registered agent of a store: how many conversations he takes at once, what he can do, the
/// queues he is a member of, and whether he is there. `lastAssigned` is when a conversation last
/// became his.
public record Agent(
        UserId id,
        int capacity,
        Set<String> skills,
        Set<QueueId> queues,
        Presence presence,
        Instant lastAssigned) {
    public Agent {
        skills = Set.copyOf(skills);
        queues = Set.copyOf(queues);
    }

    boolean isMemberOf(QueueRules queue) {
        return queues.contains(queue.id());
    }

    boolean hasSkillsFor(QueueRules queue) {
        return skills.containsAll(queue.skills());
    }

    /// The same agent with another presence.
    public Agent with(Presence other) {
        return new Agent(id, capacity, skills, queues, other, lastAssigned);
    }

    /// What a decision that concerns him makes of him.
    public Agent after(Decision decision) {
        return switch (decision.kind()) {
            case ACCEPT, PICK, TAKE_OVER ->
                    new Agent(id, capacity, skills, queues, presence, decision.at());
            case TIME_OUT -> with(presence.standing(Standing.NOT_RESPONDING));
            case OFFER,
                    REFUSE,
                    WITHDRAW,
                    TRANSFER_TO_AGENT,
                    TRANSFER_TO_QUEUE,
                    RETURN,
                    CONSULT,
                    REQUEUE,
                    REQUEUE_AT_FRONT,
                    OVERFLOW,
                    MESSAGE,
                    LEAVE,
                    END ->
                    this;
        };
    }
}
