package org.comptoir.care.socket;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The connections of this node: a person has so many tabs, no more, and says so much in each; so
/// many strangers are watched.
@Component
class Sockets {
    static final int MOST_EACH = 20;
    private static final int MOST_STRANGERS = 20_000;

    private final Set<CareSocket> open = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> each = new ConcurrentHashMap<>();
    private final int framesPerSecond;

    Sockets(@Value("${comptoir.care.frames-per-second:10}") int framesPerSecond) {
        this.framesPerSecond = framesPerSecond;
    }

    /// How many frames one connection may send in a second, in the long run.
    int framesPerSecond() {
        return framesPerSecond;
    }

    /// False where this person has too many already.
    boolean add(CareSocket socket) {
        open.add(socket);
        var identity = socket.caller().identity();
        int most = identity.isEmpty() ? MOST_STRANGERS : MOST_EACH;
        return each.merge(identity, 1, Integer::sum) <= most;
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
