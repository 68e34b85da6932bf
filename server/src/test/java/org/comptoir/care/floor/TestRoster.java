package org.comptoir.care.floor;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.care.QueueId;
import org.comptoir.care.route.QueueRules;
import org.comptoir.care.route.QueueRules.Mode;
import org.comptoir.care.route.QueueRules.State;
import org.comptoir.care.route.QueueRules.Times;
import org.comptoir.members.UserId;
import org.comptoir.platform.Ids;
import org.comptoir.stores.StoreId;

/// The queues and agents of a test's store.
public final class TestRoster implements Roster {
    private static final Times TIMES =
            new Times(
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(120),
                    Duration.ofSeconds(60),
                    Duration.ofMinutes(30));

    private final Map<QueueId, QueueRules> queues = new ConcurrentHashMap<>();
    private final Map<UserId, Member> members = new ConcurrentHashMap<>();

    /// An open queue of which an agent has so many conversations at once.
    public QueueId queue(Mode mode, int capacity) {
        return queue(mode, capacity, TIMES);
    }

    /// The same, with times of its own.
    public QueueId queue(Mode mode, int capacity, Times times) {
        var id = new QueueId(Ids.next());
        queues.put(
                id,
                new QueueRules(
                        id,
                        mode,
                        State.OPEN,
                        0,
                        Duration.ofSeconds(60),
                        Set.of(),
                        capacity,
                        0,
                        times,
                        Optional.empty()));
        return id;
    }

    /// The queues by their ids.
    public UUID[] names() {
        return queues.keySet().stream().map(QueueId::value).toArray(UUID[]::new);
    }

    public void add(Member member) {
        members.put(member.agent(), member);
    }

    @Override
    public List<QueueRules> queues(StoreId asked) {
        return List.copyOf(queues.values());
    }

    @Override
    public List<Member> agents(StoreId asked) {
        return List.copyOf(members.values());
    }
}
