package org.comptoir.ordering.sales;

import org.comptoir.ordering.OrderId;
import org.comptoir.ordering.OrderState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Notes, in the order's own transaction, that an order begins or ceases to count as sold.
@Component
public class SalesJournal {
    private final JdbcClient jdbc;

    SalesJournal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// To be called when the order's row and its lines are written.
    public void placed(OrderId order, OrderState state) {
        if (state.counts()) {
            jdbc.sql("insert into sales_entry (order_id, sign) values (:id, 1)")
                    .param("id", order.value())
                    .update();
        }
    }

    /// To be called before the state of a locked order is written.
    public void changing(OrderId order, OrderState state) {
        jdbc.sql(
                        """
                        insert into sales_entry (order_id, sign)
                        select id, case when :counts then 1 else -1 end from customer_order
                        where id = :id and (state = any(:counting)) <> :counts
                        """)
                .param("id", order.value())
                .param("counts", state.counts())
                .param("counting", OrderState.counting())
                .update();
    }
}
