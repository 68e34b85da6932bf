package org.comptoir.ordering.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.UserId;
import org.comptoir.ordering.Notice;
import org.comptoir.ordering.Order;
import org.comptoir.ordering.OrderId;
import org.comptoir.platform.Ids;
import org.comptoir.stores.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of notices.
@Component
public class NoticeRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Tells a user about an order: its number, its buyer and its total.
    public void add(UserId user, String kind, Order order) {
        jdbc.sql(
                        """
                        insert into notification (id, store, user_id, kind, order_id, arguments, at)
                        values (:id, :store, :user, :kind, :order, :arguments, :at)
                        """)
                .param("id", Ids.next())
                .param("store", order.store().value())
                .param("user", user.value())
                .param("kind", kind)
                .param("order", order.id().value())
                .param(
                        "arguments",
                        new String[] {
                            order.number(), order.buyer().name(), order.figures().total().toString()
                        })
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<Notice> latest(Store store, UserId user, int limit) {
        return jdbc.sql(
                        """
                        select id, kind, order_id, arguments, at, read_at from notification
                        where user_id = :user and store = :store order by id desc limit :limit
                        """)
                .param("user", user.value())
                .param("store", store.id().value())
                .param("limit", limit)
                .query((row, _) -> notice(row))
                .list();
    }

    public int unread(Store store, UserId user) {
        return jdbc.sql(
                        """
                        select count(*) from notification
                        where user_id = :user and store = :store and read_at is null
                        """)
                .param("user", user.value())
                .param("store", store.id().value())
                .query(Integer.class)
                .single();
    }

    /// Whether there was such a notice for him.
    public boolean read(Store store, UserId user, UUID notice) {
        return jdbc.sql(
                                """
                                update notification set read_at = coalesce(read_at, :now)
                                where id = :id and user_id = :user and store = :store
                                """)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", notice)
                        .param("user", user.value())
                        .param("store", store.id().value())
                        .update()
                == 1;
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                new OrderId(row.getObject("order_id", UUID.class)),
                Arrays.asList((String[]) row.getArray("arguments").getArray()),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("read_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
