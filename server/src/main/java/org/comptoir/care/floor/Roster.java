package org.comptoir.care.floor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.care.QueueId;
import org.comptoir.care.route.QueueRules;
import org.comptoir.members.UserId;
import org.comptoir.stores.StoreId;

/// What routing has to be told of a store: its queues as they are now, opening hours included, and
/// its registered agents. Asked every second, so it should answer from memory.
public interface Roster {
    /// An agent, how many conversations he takes at once, what he can do and the queues he serves.
    record Member(UserId agent, int capacity, Set<String> skills, Set<QueueId> queues) {
        public Member {
            skills = Set.copyOf(skills);
            queues = Set.copyOf(queues);
        }
    }

    List<QueueRules> queues(StoreId store);

    List<Member> agents(StoreId store);

    /// One of them.
    default Optional<Member> agent(StoreId store, UserId user) {
        return agents(store).stream().filter(it -> it.agent().equals(user)).findFirst();
    }

    /// What a queue is called in a language.
    default String title(StoreId store, QueueId queue, String language) {
        return queue.toString();
    }
}
