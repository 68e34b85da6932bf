package org.comptoir.care.door;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.care.QueueId;
import org.comptoir.care.floor.Roster.Member;
import org.comptoir.members.UserId;

/// The queues of a store at one moment: which take somebody, how many wait, and how busy those are
/// who are there.
public record Situation(
        Set<QueueId> open,
        Map<QueueId, Integer> waiting,
        List<Member> there,
        Map<UserId, Integer> load,
        Map<QueueId, List<Duration>> handlings) {
    public Situation {
        open = Set.copyOf(open);
        waiting = Map.copyOf(waiting);
        there = List.copyOf(there);
        load = Map.copyOf(load);
        handlings = Map.copyOf(handlings);
    }

    public boolean isOpen(QueueId queue) {
        return open.contains(queue);
    }

    public int waiting(QueueId queue) {
        return waiting.getOrDefault(queue, 0);
    }

    /// What somebody with so many others before him in a queue has to expect.
    public Optional<Expectation> expect(QueueId queue, int ahead) {
        var members = there.stream().filter(it -> it.queues().contains(queue)).toList();
        int places = members.stream().mapToInt(Member::capacity).sum();
        int free = members.stream().mapToInt(this::free).sum();
        return Expectation.of(ahead, places, free, handlings.getOrDefault(queue, List.of()));
    }

    private int free(Member member) {
        return Math.max(0, member.capacity() - load.getOrDefault(member.agent(), 0));
    }
}
