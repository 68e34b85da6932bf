package org.comptoir.ordering.counter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.money.Money;
import org.comptoir.ordering.OrderId;
import org.comptoir.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// The rows of counters and of their entries.
@Component
class CounterRows {
    private static final String OF_KEY =
            """
             where kind = :kind and owner = :owner and name = :name and origin = :origin
              and currency = :currency
            """;

    private final JdbcClient jdbc;
    private final EarlierOrders earlier;

    CounterRows(JdbcClient jdbc, EarlierOrders earlier) {
        this.jdbc = jdbc;
        this.earlier = earlier;
    }

    /// A line of a counter’s ledger to be written.
    record Entry(
            Money amount,
            @Nullable UUID order,
            String reason,
            Instant at,
            String actor,
            String note) {
        static Entry of(Money amount, OrderId order, String reason, Instant at, String actor) {
            return new Entry(amount, order.value(), reason, at, actor, "");
        }
    }

    /// What an order holds of a counter.
    record Held(CounterKey key, Money amount) {}

    Optional<Money> used(CounterKey key) {
        return read(key, "");
    }

    /// The same, kept from other orders until the transaction ends.
    Optional<Money> lock(CounterKey key) {
        return read(key, " for update");
    }

    private Optional<Money> read(CounterKey key, String lock) {
        return named(jdbc.sql("select used from order_counter" + OF_KEY + lock), key)
                .query(BigDecimal.class)
                .optional()
                .map(used -> Money.of(used, key.currency()));
    }

    /// Until the transaction ends, keeps others from making a missing counter; `alone`, also from
    /// relying on it that there is none.
    void guard(CounterKey key, boolean alone) {
        var lock = alone ? "pg_advisory_xact_lock" : "pg_advisory_xact_lock_shared";
        jdbc.sql("select " + lock + "(hashtextextended(:key, 0))")
                .param("key", key.toString())
                .query((_, _) -> true)
                .list();
    }

    /// Makes the counter unless it is there, with the orders before it, which are held, counted in.
    void open(CounterKey key) {
        var id = Ids.next();
        var sql =
                """
                insert into order_counter (id, kind, owner, name, origin, currency, used)
                values (:id, :kind, :owner, :name, :origin, :currency, 0)
                on conflict do nothing
                """;
        if (named(jdbc.sql(sql), key).param("id", id).update() == 1) {
            earlier.enter(id, key);
            jdbc.sql(
                            """
                            update order_counter set used = coalesce(
                                (select sum(amount) from order_counter_entry where counter = :id), 0)
                            where id = :id
                            """)
                    .param("id", id)
                    .update();
        }
    }

    /// Counts an amount with its entry; where there is no counter, nothing.
    void add(CounterKey key, Entry entry) {
        var sql =
                """
                with counted as (update order_counter set used = used + :amount
                """
                        + OF_KEY
                        + """
                        returning id)
                        insert into order_counter_entry (counter, order_id, amount, reason, at, actor, note)
                        select id, :order, :amount, :reason, :at, :actor, :note from counted
                        """;
        named(jdbc.sql(sql), key)
                .param("amount", entry.amount().amount())
                .param("order", entry.order())
                .param("reason", entry.reason())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("note", entry.note().isEmpty() ? null : entry.note())
                .update();
    }

    /// What the order still holds, in the order in which counters are locked.
    List<Held> held(OrderId order) {
        return jdbc
                .sql(
                        """
                        select kind, owner, name, origin, currency, sum(amount) as amount
                        from order_counter_entry e join order_counter c on c.id = e.counter
                        where order_id = :order group by c.id having sum(amount) <> 0
                        """)
                .param("order", order.value())
                .query((row, _) -> {
                    var key =
                            new CounterKey(
                                    kind(row.getString("kind")),
                                    row.getObject("owner", UUID.class),
                                    row.getString("name"),
                                    row.getString("origin"),
                                    Currency.getInstance(row.getString("currency")));
                    return new Held(key, Money.of(row.getBigDecimal("amount"), key.currency()));
                })
                .list()
                .stream()
                .sorted(Comparator.comparing(Held::key))
                .toList();
    }

    private static CounterKey.Kind kind(String code) {
        for (var kind : CounterKey.Kind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("Nothing counts " + code);
    }

    private static StatementSpec named(StatementSpec sql, CounterKey key) {
        return sql.param("kind", key.kind().code())
                .param("owner", key.owner())
                .param("name", key.name())
                .param("origin", key.origin())
                .param("currency", key.currency().getCurrencyCode());
    }
}
