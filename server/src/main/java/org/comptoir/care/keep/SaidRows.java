package org.comptoir.care.keep;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.comptoir.care.ConversationId;
import org.comptoir.stores.StoreId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people said and wrote in conversations that have ended, wherever it is kept.
@Component
class SaidRows {
    private static final List<String> ERASED =
            List.of(
                    "update care_message set text = '' where conversation = any(:numbers)",
                    "update care_note set text = '' where conversation = any(:numbers)",
                    """
                    update care_participant set name = ''
                    where conversation = any(:numbers) and number = 1
                    """,
                    "update care_wrap_up set text = '' where conversation in (select id from erased)",
                    "update care_rating set text = '' where conversation in (select id from erased)",
                    "update care_decision set note = null where conversation in (select id from erased)",
                    "delete from care_shown where conversation in (select id from erased)",
                    "delete from care_reply where conversation in (select id from erased)");
    private static final String NAMED =
            "with erased as (select id from care_conversation where number = any(:numbers)) ";

    private final JdbcClient jdbc;

    SaidRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Some that ended before, and of which not everything is erased yet.
    List<Long> endedBefore(StoreId store, Instant end, int limit) {
        return jdbc.sql(
                        """
                        select number from care_conversation
                        where store = :store and ended_at < :end and erased_at is null
                        order by ended_at limit :limit for update skip locked
                        """)
                .param("store", store.value())
                .param("end", time(end))
                .param("limit", limit)
                .query((row, _) -> row.getLong("number"))
                .list();
    }

    /// The number of one, if it has ended.
    List<Long> ended(ConversationId conversation) {
        return jdbc.sql(
                        """
                        select number from care_conversation
                        where id = :id and ended_at is not null for update
                        """)
                .param("id", conversation.value())
                .query((row, _) -> row.getLong("number"))
                .list();
    }

    void erase(List<Long> conversations, Instant at) {
        var numbers = conversations.toArray(Long[]::new);
        ERASED.forEach(sql -> jdbc.sql(NAMED + sql).param("numbers", numbers).update());
        jdbc.sql(
                        """
                        update care_conversation
                        set topic = '', erased_at = :at, version = version + 1
                        where number = any(:numbers)
                        """)
                .param("at", time(at))
                .param("numbers", numbers)
                .update();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
