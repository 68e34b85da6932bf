package org.comptoir.ordering.order;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.ordering.Order;
import org.comptoir.ordering.OrderId;
import org.comptoir.ordering.cart.CartOwner;
import org.comptoir.ordering.sales.SalesJournal;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of orders.
@Component
public class OrderRows {
    private static final long FIRST_NUMBER = 100_001;

    private final JdbcClient jdbc;
    private final OrderLineRows lines;
    private final OrderMapper mapper;
    private final SalesJournal sales;

    OrderRows(JdbcClient jdbc, OrderLineRows lines, OrderMapper mapper, SalesJournal sales) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.mapper = mapper;
        this.sales = sales;
    }

    /// The order of that id or number.
    public Optional<Order> find(Store store, String idOrNumber) {
        return find(store, idOrNumber, "");
    }

    /// The same, kept from other commands until the transaction ends.
    public Optional<Order> lock(Store store, String idOrNumber) {
        return find(store, idOrNumber, " for update");
    }

    private Optional<Order> find(Store store, String idOrNumber, String lock) {
        var id = id(idOrNumber);
        var column = id == null ? "number" : "id";
        return jdbc.sql(
                        OrderMapper.SELECT
                                + " where store = :store and "
                                + column
                                + " = :key"
                                + lock)
                .param("store", store.id().value())
                .param("key", id == null ? idOrNumber : id)
                .query((row, _) -> mapper.order(row))
                .optional()
                .map(order -> order.with(lines.of(order.id())));
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.length() == 36 ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException number) {
            return null;
        }
    }

    /// The order that the same buyer has placed under the key.
    public Optional<Order> placedUnder(String key, CartOwner buyer, Store store) {
        return jdbc.sql(
                        """
                        select id from customer_order
                        where store = :store and buyer = :buyer and idempotency_key = :key
                        """)
                .param("store", store.id().value())
                .param("buyer", buyer.id())
                .param("key", key)
                .query(UUID.class)
                .optional()
                .flatMap(id -> find(store, id.toString()));
    }

    /// The next number of the store, counted without gaps: taken last, as the next order waits for
    /// it.
    public String nextNumber(StoreId store) {
        return jdbc.sql(
                        """
                        insert into order_number (store, last) values (:store, :first)
                        on conflict (store) do update set last = order_number.last + 1
                        returning last
                        """)
                .param("store", store.value())
                .param("first", FIRST_NUMBER)
                .query(Long.class)
                .single()
                .toString();
    }

    /// Whether the store has an order of that number.
    public boolean isTaken(StoreId store, String number) {
        return jdbc.sql(
                        """
                        select exists (
                            select 1 from customer_order where store = :store and number = :number)
                        """)
                .param("store", store.value())
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    public void insert(Order order, @Nullable String key) {
        mapper.written(jdbc.sql(OrderMapper.INSERT), order).param("key", key).update();
        lines.insert(order.id(), order.lines());
        sales.placed(order.id(), order.state());
    }

    /// Writes the state of a locked order.
    public void update(Order order) {
        sales.changing(order.id(), order.state());
        jdbc.sql("update customer_order set state = :state, version = :version where id = :id")
                .param("state", order.state().code())
                .param("version", order.version())
                .param("id", order.id().value())
                .update();
    }

    /// The contracts of an order, each once.
    public List<UUID> contracts(OrderId order) {
        return jdbc.sql("select distinct contract from order_line where order_id = :id")
                .param("id", order.value())
                .query((row, _) -> row.getObject("contract", UUID.class))
                .list();
    }
}
