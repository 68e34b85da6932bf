package org.comptoir.ordering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Something a user is told about an order; the words stand under `notice.<kind>`.
public record Notice(
        UUID id,
        String kind,
        OrderId order,
        List<String> arguments,
        Instant at,
        Optional<Instant> readAt) {
    public Notice {
        arguments = List.copyOf(arguments);
    }
}
