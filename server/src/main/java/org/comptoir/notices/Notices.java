package org.comptoir.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.UserId;
import org.comptoir.notices.Notice.Message;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What everybody is told. A notice belongs to the transaction that gives the reason for it, and is
/// kept half a year.
@Component
public class Notices {
    private static final Duration KEPT = Duration.ofDays(183);
    private static final UUID LAST = new UUID(-1, -1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Notices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Tells each of these people the same.
    public void tell(Collection<UserId> people, Message message) {
        people.stream().distinct().forEach(person -> tell(person, message));
    }

    private void tell(UserId person, Message message) {
        jdbc.sql(
                        """
                        insert into notice (id, person, at, kind, arguments, address)
                        values (:id, :person, :now, :kind, :arguments, :address)
                        """)
                .param("id", Ids.next())
                .param("person", person.value())
                .param("now", now())
                .param("kind", message.kind())
                .param("arguments", message.arguments().toArray(String[]::new))
                .param("address", message.address())
                .update();
    }

    private void forgetOld(UserId person) {
        jdbc.sql("delete from notice where person = :person and at < :old")
                .param("person", person.value())
                .param("old", now().minus(KEPT))
                .update();
    }

    /// What a person was told, the latest first. Old notices go now, not when new ones are written:
    /// those who write them would wait for each other.
    public Slice<Notice> of(UserId person, boolean unreadOnly, @Nullable String cursor, int limit) {
        forgetOld(person);
        var found =
                jdbc.sql(
                                """
                                select id, at, kind, arguments, address, read_at from notice
                                where person = :person and id < :before
                                  and (not :unread or read_at is null)
                                order by id desc limit :limit
                                """)
                        .param("person", person.value())
                        .param("before", place(cursor))
                        .param("unread", unreadOnly)
                        .param("limit", limit + 1)
                        .query((row, _) -> notice(row))
                        .list();
        return Slice.cut(found, limit, it -> it.id().toString());
    }

    /// How many he has not read.
    public int unread(UserId person) {
        return jdbc.sql("select count(*) from notice where person = :person and read_at is null")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    /// Marks one notice of his read, again if it is.
    public void read(UserId person, UUID id) {
        int rows =
                jdbc.sql(
                                """
                                update notice set read_at = coalesce(read_at, :now)
                                where id = :id and person = :person
                                """)
                        .param("now", now())
                        .param("id", id)
                        .param("person", person.value())
                        .update();
        if (rows == 0) {
            throw Problem.missing("no-such-notice", id);
        }
    }

    /// Marks all notices of his read.
    public void readAll(UserId person) {
        jdbc.sql("update notice set read_at = :now where person = :person and read_at is null")
                .param("now", now())
                .param("person", person.value())
                .update();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Message(
                        row.getString("kind"),
                        List.of((String[]) row.getArray("arguments").getArray()),
                        row.getString("address")),
                Optional.ofNullable(row.getObject("read_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static UUID place(@Nullable String cursor) {
        var text = Cursor.decode(cursor);
        try {
            return text.isEmpty() ? LAST : UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw Problem.invalid("cursor", "bad-cursor");
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
