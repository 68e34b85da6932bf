package org.comptoir.care.embed;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.stores.StoreId;

/// As whom a page of another site asks: one visitor of one store, from pages of one origin, until
/// `expires`; it is renewed up to `until`. `secret` is the one by which he is known, if the shop
/// has signed for him.
public record Pass(
        StoreId store,
        UUID visitor,
        Optional<UUID> secret,
        String origin,
        Instant expires,
        Instant until) {
    String written() {
        return String.join(
                "|",
                store.value().toString(),
                visitor.toString(),
                secret.map(UUID::toString).orElse(""),
                String.valueOf(expires.getEpochSecond()),
                String.valueOf(until.getEpochSecond()),
                origin);
    }

    static Pass read(String written) {
        var fields = written.split("\\|", 6);
        return new Pass(
                new StoreId(UUID.fromString(fields[0])),
                UUID.fromString(fields[1]),
                fields[2].isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(fields[2])),
                fields[5],
                Instant.ofEpochSecond(Long.parseLong(fields[3])),
                Instant.ofEpochSecond(Long.parseLong(fields[4])));
    }
}
