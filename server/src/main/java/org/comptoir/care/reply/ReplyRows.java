package org.comptoir.care.reply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.care.ConversationId;
import org.comptoir.members.UserId;
import org.comptoir.stores.StoreId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Conversations that were left as messages, where their shoppers read the answer, and up to where
/// they were sent it.
@Component
class ReplyRows {
    private final JdbcClient jdbc;

    ReplyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What a shopper has not seen: everything after `after`. A guest goes by the address he left,
    /// or that his shop has signed for; `site` is another site on whose pages he asked.
    record Unseen(
            ConversationId conversation,
            long number,
            StoreId store,
            Optional<UserId> user,
            String email,
            String site,
            String language,
            int after) {}

    /// The conversation was left as a message; nothing changes where that is known.
    void begin(ConversationId conversation) {
        jdbc.sql("insert into care_reply (conversation) values (:id) on conflict do nothing")
                .param("id", conversation.value())
                .update();
    }

    void address(ConversationId conversation, String email) {
        jdbc.sql(
                        """
                        insert into care_reply (conversation, email) values (:id, :email)
                        on conflict (conversation) do update set email = :email
                        """)
                .param("id", conversation.value())
                .param("email", email)
                .update();
    }

    /// Some whose shopper has not seen what staff said last, all of it before this moment, and to
    /// whom it can be sent. They are held until the end of the transaction.
    List<Unseen> unseen(Instant before, int limit) {
        return jdbc.sql(
                        """
                        select conversation.*,
                               coalesce(nullif(reply.email, ''), visitor.email, '') as email,
                               coalesce(visitor.origin, '') as site,
                               greatest(reply.mailed, shopper.seen) as after
                        from care_reply reply
                        join care_conversation conversation
                          on conversation.id = reply.conversation
                        join care_participant shopper
                          on shopper.conversation = conversation.number and shopper.number = 1
                        left join care_visitor visitor
                          on visitor.id = conversation.shopper and conversation.guest
                        join lateral (
                            select max(said.at) as at from care_message said
                            where said.conversation = conversation.number and said.author > 1
                              and said.seq > greatest(reply.mailed, shopper.seen)) last
                          on last.at < :before
                        where (not conversation.guest or reply.email <> '' or visitor.email <> '')
                          and conversation.last_seq > greatest(reply.mailed, shopper.seen)
                        order by last.at limit :limit
                        for update of reply skip locked
                        """)
                .param("before", time(before))
                .param("limit", limit)
                .query((row, _) -> read(row))
                .list();
    }

    private static Unseen read(ResultSet row) throws SQLException {
        var shopper = row.getObject("shopper", UUID.class);
        return new Unseen(
                new ConversationId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                new StoreId(row.getObject("store", UUID.class)),
                row.getBoolean("guest") ? Optional.empty() : Optional.of(new UserId(shopper)),
                row.getString("email"),
                row.getString("site"),
                row.getString("language"),
                row.getInt("after"));
    }

    /// What staff said after a number.
    record Said(int seq, String text) {}

    List<Said> said(Unseen unseen, int limit) {
        return jdbc.sql(
                        """
                        select seq, text from care_message
                        where conversation = :conversation and seq > :after and author > 1
                        order by seq limit :limit
                        """)
                .param("conversation", unseen.number())
                .param("after", unseen.after())
                .param("limit", limit)
                .query((row, _) -> new Said(row.getInt("seq"), row.getString("text")))
                .list();
    }

    void mailed(ConversationId conversation, int seq) {
        jdbc.sql("update care_reply set mailed = :seq where conversation = :id")
                .param("seq", seq)
                .param("id", conversation.value())
                .update();
    }

    /// Addresses are not kept for longer than they are needed.
    void forgetEndedBefore(Instant old) {
        jdbc.sql(
                        """
                        delete from care_reply reply using care_conversation conversation
                        where conversation.id = reply.conversation
                          and conversation.ended_at < :old
                        """)
                .param("old", time(old))
                .update();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
