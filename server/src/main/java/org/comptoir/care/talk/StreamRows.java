package org.comptoir.care.talk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes many messages of one stream with one statement each for what is known, what is new and
/// the counters.
final class StreamRows {
    private final JdbcClient jdbc;
    private final Stream stream;

    StreamRows(JdbcClient jdbc, Stream stream) {
        this.jdbc = jdbc;
        this.stream = stream;
    }

    /// A message by the short name of its conversation and the hash of its key.
    record Name(long conversation, UUID key) {}

    /// A message to be written.
    record Row(Conversation conversation, UUID key, Message message) {}

    /// Those of the messages that are stored already.
    Map<Name, Stored> known(Map<Name, Conversation> names) {
        var known = new HashMap<Name, Stored>();
        jdbc.sql(
                        """
                        select message.conversation, message.key, message.seq, message.at
                        from unnest(:conversations, :keys) as asked (conversation, key)
                        join %s message using (conversation, key)
                        """
                                .formatted(stream.table()))
                .param("conversations", each(names.keySet(), Name::conversation, Long[]::new))
                .param("keys", each(names.keySet(), Name::key, UUID[]::new))
                .query(row -> {
                    var name =
                            new Name(row.getLong("conversation"), row.getObject("key", UUID.class));
                    known.put(
                            name,
                            new Stored(
                                    Objects.requireNonNull(names.get(name)).id(),
                                    row.getInt("seq"),
                                    row.getObject("at", OffsetDateTime.class).toInstant(),
                                    true));
                });
        return known;
    }

    void insert(List<Row> rows, Instant at) {
        jdbc.sql(
                        """
                        insert into %s (conversation, at, seq, author, key, text)
                        select conversation, :at, seq, author, key, text
                        from unnest(:conversations, :seqs, :authors, :keys, :texts)
                            as said (conversation, seq, author, key, text)
                        """
                                .formatted(stream.table()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("conversations", each(rows, it -> it.conversation.number(), Long[]::new))
                .param("seqs", each(rows, it -> it.message.seq(), Integer[]::new))
                .param("authors", each(rows, it -> it.message.author().number(), Integer[]::new))
                .param("keys", each(rows, Row::key, UUID[]::new))
                .param("texts", each(rows, it -> it.message.text(), String[]::new))
                .update();
    }

    /// The last number given in each conversation, by its short name.
    void count(Map<Long, Integer> last) {
        jdbc.sql(
                        """
                        update care_conversation set %1$s = said.last
                        from unnest(:conversations, :lasts) as said (number, last)
                        where care_conversation.number = said.number
                        """
                                .formatted(stream.counter()))
                .param("conversations", last.keySet().toArray(Long[]::new))
                .param("lasts", last.values().toArray(Integer[]::new))
                .update();
    }

    private static <T, V> V[] each(
            java.util.Collection<T> items, Function<T, V> value, IntFunction<V[]> array) {
        return items.stream().map(value).toArray(array);
    }
}
