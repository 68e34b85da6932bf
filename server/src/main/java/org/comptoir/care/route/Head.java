package org.comptoir.care.route;

import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.comptoir.care.QueueId;

/// The first conversation of a lane, and those behind it.
record Head(Look look, Iterator<Request> rest) {
    static Comparator<Head> order(Instant at) {
        return Comparator.comparing(Head::look, Look.order(at));
    }

    static Optional<Head> of(Iterator<Request> line, Map<QueueId, QueueRules> queues) {
        if (!line.hasNext()) {
            return Optional.empty();
        }
        var request = line.next();
        var queue = queues.get(request.line());
        if (queue == null) {
            throw new NoSuchElementException("No queue " + request.line());
        }
        return Optional.of(new Head(new Look(request, queue, List.of(), 0), line));
    }
}
