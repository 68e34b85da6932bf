package org.comptoir.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.comptoir.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Remembers the answers of posts that carried an `Idempotency-Key`, so that a repeated one is
/// answered, not done again.
@Component
class IdempotentPosts {
    private static final Duration KEPT = Duration.ofDays(2);
    private static final Duration ABANDONED = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    IdempotentPosts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /// An answer given before.
    record Answer(
            int status, @Nullable String contentType, @Nullable String location, String body) {}

    private record Row(String request, @Nullable Integer status, Answer answer) {}

    /// Claims the key for a new request, or gives the answer of the same request made before. A
    /// claim that was not answered within ten minutes died with its program, and is free.
    Optional<Answer> claim(String actor, String key, String request) {
        int claimed =
                jdbc.sql(
                                """
                                insert into idempotent_post (actor, key, request, at)
                                values (:actor, :key, :request, :at)
                                on conflict (actor, key) do update
                                set request = excluded.request, at = excluded.at
                                where idempotent_post.status is null
                                and idempotent_post.at < :abandoned
                                """)
                        .param("actor", actor)
                        .param("key", key)
                        .param("request", request)
                        .param("at", now())
                        .param("abandoned", now().minus(ABANDONED))
                        .update();
        return claimed == 1 ? Optional.empty() : Optional.of(earlier(actor, key, request));
    }

    private Answer earlier(String actor, String key, String request) {
        var row =
                jdbc.sql(
                                """
                                select request, status, content_type, location, body
                                from idempotent_post where actor = :actor and key = :key
                                """)
                        .param("actor", actor)
                        .param("key", key)
                        .query((result, _) ->
                                new Row(
                                        result.getString("request"),
                                        (Integer) result.getObject("status"),
                                        new Answer(
                                                result.getInt("status"),
                                                result.getString("content_type"),
                                                result.getString("location"),
                                                Optional.ofNullable(result.getString("body"))
                                                        .orElse(""))))
                        .optional()
                        .orElseThrow(() -> Problem.conflict("idempotency-key-in-use", key));
        if (!row.request().equals(request)) {
            throw Problem.refused("idempotency-key-reused", key);
        }
        if (row.status() == null) {
            throw Problem.conflict("idempotency-key-in-use", key);
        }
        return row.answer();
    }

    void keep(String actor, String key, Answer answer) {
        jdbc.sql(
                        """
                        update idempotent_post
                        set status = :status, content_type = :type, location = :location, body = :body
                        where actor = :actor and key = :key
                        """)
                .param("status", answer.status())
                .param("type", answer.contentType())
                .param("location", answer.location())
                .param("body", answer.body())
                .param("actor", actor)
                .param("key", key)
                .update();
    }

    /// Frees a key whose request failed by our own fault, and forgets what is old.
    void release(String actor, String key) {
        jdbc.sql("delete from idempotent_post where (actor = :actor and key = :key) or at < :old")
                .param("actor", actor)
                .param("key", key)
                .param("old", now().minus(KEPT))
                .update();
    }
}
