package org.comptoir.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Letters that wait, and those that were sent or given up, as long as they are kept.
@Component
class LetterRows {
    private static final int AT_ONCE = 20;

    private final JdbcClient jdbc;

    LetterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A letter to be sent now, for the so manyeth time.
    record Waiting(UUID id, Letter letter, Instant at, int tries) {}

    /// Takes some that are due, so that no other node sends them before the lease is over.
    List<Waiting> take(Instant now, Duration lease) {
        return jdbc.sql(
                        """
                        update letter set tries = tries + 1, next_try = :until
                        where id in (
                            select id from letter where next_try <= :now
                            order by next_try limit :most for update skip locked)
                        returning *
                        """)
                .param("now", time(now))
                .param("until", time(now.plus(lease)))
                .param("most", AT_ONCE)
                .query((row, _) -> read(row))
                .list();
    }

    private static Waiting read(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                new Letter(
                        row.getString("sender"),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("text")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("tries"));
    }

    void sent(UUID id, Instant at) {
        jdbc.sql("update letter set sent_at = :at, next_try = null where id = :id")
                .param("id", id)
                .param("at", time(at))
                .update();
    }

    void again(UUID id, Instant next, String failure) {
        jdbc.sql("update letter set next_try = :next, failure = :failure where id = :id")
                .param("id", id)
                .param("next", time(next))
                .param("failure", failure)
                .update();
    }

    void giveUp(UUID id, String failure) {
        jdbc.sql("update letter set next_try = null, failure = :failure where id = :id")
                .param("id", id)
                .param("failure", failure)
                .update();
    }

    void forgetBefore(Instant old) {
        jdbc.sql("delete from letter where at < :old and next_try is null")
                .param("old", time(old))
                .update();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
