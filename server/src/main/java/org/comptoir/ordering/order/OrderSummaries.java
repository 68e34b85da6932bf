package org.comptoir.ordering.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.comptoir.ordering.OrderState;
import org.comptoir.ordering.OrderSummary;

/// Reads what lists show of an order.
public final class OrderSummaries {
    /// Of the table's rows, whatever else is read with them.
    public static final String SELECT =
            """
            select o.id, o.number, o.state, o.placed_at, o.buyer_name, o.purchase_order_number,
                   o.line_count, o.total, o.currency
            from customer_order o
            """;

    private OrderSummaries() {}

    public static OrderSummary summary(ResultSet row) throws SQLException {
        return new OrderSummary(
                OrderMapper.id(row),
                row.getString("number"),
                OrderState.of(row.getString("state")).orElseThrow(),
                row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                row.getString("buyer_name"),
                row.getString("purchase_order_number"),
                row.getInt("line_count"),
                OrderMapper.money(row, "total"));
    }
}
