package org.comptoir.care.route;

import java.util.HashMap;
import java.util.Map;
import org.comptoir.care.QueueId;
import org.comptoir.members.UserId;

/// How many places of each agent are taken: by conversations that are his, and by those laid before
/// him.
final class Places {
    private final Map<UserId, Map<QueueId, Integer>> taken = new HashMap<>();
    private final Map<UserId, Integer> loads = new HashMap<>();

    int of(UserId agent) {
        return loads.getOrDefault(agent, 0);
    }

    int of(UserId agent, QueueId queue) {
        return taken.getOrDefault(agent, Map.of()).getOrDefault(queue, 0);
    }

    void add(Request request) {
        count(request, 1);
    }

    void remove(Request request) {
        count(request, -1);
    }

    /// One that is held for him.
    void hold(UserId agent, QueueId queue) {
        count(agent, queue, 1);
    }

    private void count(Request request, int change) {
        if (request.isOwned()) {
            request.owner().ifPresent(it -> count(it, request.queue(), change));
        }
        request.offer().ifPresent(it -> count(it.agent(), request.line(), change));
    }

    private void count(UserId agent, QueueId queue, int change) {
        loads.merge(agent, change, Integer::sum);
        taken.computeIfAbsent(agent, _ -> new HashMap<>()).merge(queue, change, Integer::sum);
    }
}
