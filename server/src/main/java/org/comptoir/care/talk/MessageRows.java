package org.comptoir.care.talk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what was said.
@Component
class MessageRows {
    private final JdbcClient jdbc;

    MessageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What came after a sequence number, in order.
    List<Message> after(long conversation, Stream stream, int after, int limit) {
        return jdbc.sql(
                        """
                        select message.seq, message.author, message.at, message.text,
                               coalesce(participant.name, '') as name
                        from %s message left join care_participant participant
                          on participant.conversation = message.conversation
                         and participant.number = message.author
                        where message.conversation = :conversation and message.seq > :after
                        order by message.seq limit :limit
                        """
                                .formatted(stream.table()))
                .param("conversation", conversation)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> read(row))
                .list();
    }

    private static Message read(ResultSet row) throws SQLException {
        return new Message(
                row.getInt("seq"),
                new Message.Author(row.getInt("author"), row.getString("name")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("text"));
    }
}
