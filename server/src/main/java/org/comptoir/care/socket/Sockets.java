package org.comptoir.care.socket;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The connections of this node: a person has so many tabs, no more.
@Component
class Sockets {
    static final int MOST_EACH = 20;

    private final Set<CareSocket> open = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> each = new ConcurrentHashMap<>();

    /// False where this person has too many already.
    boolean add(CareSocket socket) {
        open.add(socket);
        return each.merge(socket.caller().identity(), 1, Integer::sum) <= MOST_EACH;
    }

    void remove(CareSocket socket) {
        if (open.remove(socket)) {
            each.computeIfPresent(
                    socket.caller().identity(), (_, count) -> count == 1 ? null : count - 1);
        }
    }

    Set<CareSocket> open() {
        return Set.copyOf(open);
    }
}
