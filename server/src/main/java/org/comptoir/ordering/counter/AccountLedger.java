package org.comptoir.ordering.counter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.money.Money;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.trading.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was taken of an account’s credit line and given back.
@Component
public class AccountLedger {
    private final JdbcClient jdbc;

    AccountLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One entry; an amount below zero gave back. A payment has no order.
    public record Entry(
            long id,
            Instant at,
            String reason,
            Money amount,
            Optional<UUID> order,
            Optional<String> number,
            String actor,
            Optional<String> note) {}

    /// The entries, the latest first.
    public Slice<Entry> credit(AccountId account, @Nullable String cursor, int limit) {
        var found =
                jdbc.sql(
                                """
                                select e.id, e.at, e.reason, e.amount, c.currency, e.order_id, o.number,
                                       e.actor, e.note
                                from order_counter c
                                join order_counter_entry e on e.counter = c.id
                                left join customer_order o on o.id = e.order_id
                                where c.kind = 'credit' and c.owner = :account and e.id < :before
                                order by e.id desc limit :limit
                                """)
                        .param("account", account.value())
                        .param("before", before(cursor))
                        .param("limit", limit + 1)
                        .query((row, _) -> entry(row))
                        .list();
        return Slice.cut(found, limit, it -> String.valueOf(it.id()));
    }

    private static long before(@Nullable String cursor) {
        var place = Cursor.decode(cursor);
        try {
            return place.isEmpty() ? Long.MAX_VALUE : Long.parseLong(place);
        } catch (NumberFormatException notOurs) {
            throw Problem.invalid("cursor", "bad-cursor");
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                Money.of(
                        row.getBigDecimal("amount"),
                        Currency.getInstance(row.getString("currency"))),
                Optional.ofNullable(row.getObject("order_id", UUID.class)),
                Optional.ofNullable(row.getString("number")),
                row.getString("actor"),
                Optional.ofNullable(row.getString("note")));
    }
}
