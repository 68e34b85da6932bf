package org.comptoir.ordering.counter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.engine.money.Money;
import org.comptoir.ordering.OrderId;
import org.comptoir.ordering.OrderState;
import org.comptoir.trading.life.Contracts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// What was ordered before there was a counter: a ceiling counts it all, however late it comes.
@Component
class EarlierOrders {
    private static final String LIVE = " and o.state = any(:live) ";

    private final JdbcClient jdbc;
    private final Contracts contracts;

    EarlierOrders(JdbcClient jdbc, Contracts contracts) {
        this.jdbc = jdbc;
        this.contracts = contracts;
    }

    /// Keeps them as they are until the transaction ends; a cancellation under way is waited for.
    void hold(CounterKey key) {
        if (key.kind() != CounterKey.Kind.CREDIT) {
            jdbc.sql(orders(key.kind()) + " order by o.id for share of o")
                    .params(parameters(key))
                    .query((_, _) -> true)
                    .list();
        }
    }

    /// Enters them, once they are held, into a counter that was just made.
    void enter(UUID counter, CounterKey key) {
        if (key.kind() != CounterKey.Kind.CREDIT) {
            asked(
                            """
                            insert into order_counter_entry (counter, order_id, amount, reason, at, actor)
                            select :counter, id, amount, 'reserved', placed_at, buyer_name
                            from (%s) earlier
                            """,
                            key)
                    .param("counter", counter)
                    .update();
        }
    }

    /// What they come to.
    Money sum(CounterKey key) {
        return key.kind() == CounterKey.Kind.CREDIT
                ? Money.zero(key.currency())
                : sum(asked("select coalesce(sum(amount), 0) from (%s) earlier", key), key);
    }

    /// What all but one of them come to.
    Money sumWithout(CounterKey key, OrderId order) {
        var sql = "select coalesce(sum(amount), 0) from (%s) earlier where id <> :order";
        return sum(asked(sql, key).param("order", order.value()), key);
    }

    /// What those placed between two instants come to.
    Money sum(CounterKey key, Instant from, Instant until) {
        var sql =
                """
                select coalesce(sum(amount), 0) from (%s) earlier
                where placed_at >= :from and placed_at < :until
                """;
        return sum(
                asked(sql, key)
                        .param("from", from.atOffset(ZoneOffset.UTC))
                        .param("until", until.atOffset(ZoneOffset.UTC)),
                key);
    }

    private static Money sum(StatementSpec sql, CounterKey key) {
        return Money.of(sql.query(BigDecimal.class).single(), key.currency());
    }

    private StatementSpec asked(String sql, CounterKey key) {
        return jdbc.sql(sql.formatted(orders(key.kind()))).params(parameters(key));
    }

    private Map<String, Object> parameters(CounterKey key) {
        return Map.of(
                "owner", key.owner(),
                "name", key.name(),
                "currency", key.currency().getCurrencyCode(),
                "contracts", family(key).toArray(UUID[]::new),
                "live", OrderState.counting());
    }

    private static String orders(CounterKey.Kind kind) {
        return switch (kind) {
            case PURCHASE_ORDER -> ofNumber("o.total") + " and o.currency = :currency";
            case SINGLE_USE -> ofNumber("1");
            case RIGHT_TO_BUY ->
                    """
                    select o.id, o.placed_at, o.buyer_name,
                           (select sum(l.amount) from order_line l
                            where l.order_id = o.id and l.contract = any(:contracts)) as amount
                    from customer_order o
                    where o.id in (select order_id from order_line where contract = any(:contracts))
                      and o.currency = :currency
                    """
                            + LIVE;
            case CREDIT -> throw new IllegalArgumentException("A credit line starts with nothing");
        };
    }

    private static String ofNumber(String amount) {
        return "select o.id, o.placed_at, o.buyer_name, "
                + amount
                + " as amount from customer_order o"
                + " where o.account = :owner and o.purchase_order_number = :name"
                + LIVE;
    }

    private List<UUID> family(CounterKey key) {
        return key.kind() == CounterKey.Kind.RIGHT_TO_BUY
                ? contracts.family(key.family()).stream().map(it -> it.id().value()).toList()
                : List.of();
    }
}
