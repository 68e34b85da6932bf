package org.comptoir.care.route;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.comptoir.care.QueueId;

/// The conversations that seek an agent. Those of one queue and one priority never change their
/// order, however long they wait; so only the first of each such lane are compared.
final class Lines {
    private static final Comparator<Request> BY_ARRIVAL =
            Comparator.comparing(Request::arrived).thenComparing(it -> it.id().value());

    private final Map<Lane, TreeSet<Request>> lanes = new HashMap<>();

    /// What conversations have in common that keep their order.
    record Lane(QueueId queue, int priority, boolean front, boolean overflowed) {
        static Lane of(Request request) {
            return new Lane(
                    request.line(), request.priority(), request.front(), request.overflowed());
        }
    }

    void add(Request request) {
        if (request.isSeeking()) {
            lanes.computeIfAbsent(Lane.of(request), _ -> new TreeSet<>(BY_ARRIVAL)).add(request);
        }
    }

    void remove(Request request) {
        var lane = Lane.of(request);
        var line = lanes.get(lane);
        if (line != null && line.remove(request) && line.isEmpty()) {
            lanes.remove(lane);
        }
    }

    /// All in the lanes wanted, first come first.
    Iterator<Request> inOrder(Instant at, Map<QueueId, QueueRules> queues, Predicate<Lane> wanted) {
        var heads = new PriorityQueue<Head>(Head.order(at));
        lanes.forEach((lane, line) -> {
            if (wanted.test(lane)) {
                Head.of(line.iterator(), queues).ifPresent(heads::add);
            }
        });
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !heads.isEmpty();
            }

            @Override
            public Request next() {
                var head = heads.remove();
                Head.of(head.rest(), queues).ifPresent(heads::add);
                return head.look().request();
            }
        };
    }
}
