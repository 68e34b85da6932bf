package org.comptoir.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.comptoir.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tokens of signed-in users. Only their hash is kept; when one was last used is noted once an
/// hour.
@Component
public class Tokens {
    private static final Duration COARSE = Duration.ofHours(1);
    private static final int MOST_KNOWN = 100_000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final MemberChanges changes;
    private final Duration lifetime;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final AtomicLong generation = new AtomicLong();

    Tokens(
            JdbcClient jdbc,
            Clock clock,
            MemberChanges changes,
            @Value("${comptoir.sign-in.lifetime:24h}") Duration lifetime) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.changes = changes;
        this.lifetime = lifetime;
    }

    private record Known(UserId user, Instant expiresAt, Instant usedAt) {}

    /// A new token and the end of its life.
    public record Issued(String token, Instant expiresAt) {}

    @Transactional
    public Issued issue(UserId user) {
        var now = clock.instant();
        var issued = new Issued(Ids.secret(), now.plus(lifetime));
        jdbc.sql(
                        """
                        insert into token (hash, user_id, created_at, expires_at, used_at)
                        values (:hash, :user, :now, :expires, :now)
                        """)
                .param("hash", hash(issued.token()))
                .param("user", user.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", issued.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from token where user_id = :user and expires_at <= :now")
                .param("user", user.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return issued;
    }

    /// The user of a token that is neither expired nor revoked.
    Optional<UserId> userOf(String token) {
        var hash = hash(token);
        var key = HexFormat.of().formatHex(hash);
        var now = clock.instant();
        var found = known.get(key);
        if (found == null) {
            found = read(key, hash);
        }
        if (found == null || !now.isBefore(found.expiresAt())) {
            return Optional.empty();
        }
        if (now.isAfter(found.usedAt().plus(COARSE))) {
            noteUse(key, hash, found, now);
        }
        return Optional.of(found.user());
    }

    /// Ends a token; its next use is refused.
    @Transactional
    public void revoke(String token) {
        var hash = hash(token);
        jdbc.sql("delete from token where hash = :hash").param("hash", hash).update();
        changes.onCommit(() -> forget(HexFormat.of().formatHex(hash)));
    }

    /// Ends all tokens of a user.
    @Transactional
    public void revokeAll(UserId user) {
        jdbc.sql("delete from token where user_id = :user").param("user", user.value()).update();
        changes.onCommit(() -> forgetAllOf(user));
    }

    /// Forgets what is remembered, as after a change by another node.
    void forgetAll() {
        generation.incrementAndGet();
        known.clear();
    }

    private void forget(String key) {
        generation.incrementAndGet();
        known.remove(key);
    }

    private void forgetAllOf(UserId user) {
        generation.incrementAndGet();
        known.values().removeIf(one -> one.user().equals(user));
    }

    private @Nullable Known read(String key, byte[] hash) {
        long before = generation.get();
        var found =
                jdbc.sql("select user_id, expires_at, used_at from token where hash = :hash")
                        .param("hash", hash)
                        .query((row, _) -> known(row))
                        .optional();
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        found.ifPresent(one -> known.put(key, one));
        if (generation.get() != before) {
            known.remove(key);
        }
        return found.orElse(null);
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                new UserId(row.getObject("user_id", UUID.class)),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getObject("used_at", OffsetDateTime.class).toInstant());
    }

    private void noteUse(String key, byte[] hash, Known found, Instant now) {
        var noted = new Known(found.user(), found.expiresAt(), now);
        if (known.replace(key, found, noted)) {
            jdbc.sql("update token set used_at = :now where hash = :hash")
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("hash", hash)
                    .update();
        }
    }

    private static byte[] hash(String token) {
        return ActorVersion.sha256(token);
    }
}
