package org.comptoir.ordering.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.comptoir.engine.entitlement.kit.Kit;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.comptoir.ordering.cart.Cart;
import org.comptoir.ordering.cart.CartRows;
import org.comptoir.stores.Store;
import org.comptoir.trading.insight.Demand;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Answers what buyers have in their carts and have ordered.
@Component
class CartsAndOrders implements Demand {
    private static final int FETCH = 5_000;

    private final CartRows carts;
    private final JsonMapper json;
    private final NamedParameterJdbcTemplate streaming;

    CartsAndOrders(CartRows carts, JsonMapper json, DataSource source) {
        this.carts = carts;
        this.json = json;
        var template = new JdbcTemplate(source);
        template.setFetchSize(FETCH);
        this.streaming = new NamedParameterJdbcTemplate(template);
    }

    @Override
    public List<Demand.OpenCart> carts(
            Store store, Collection<UUID> users, boolean guests, int most) {
        return carts.open(store, users, guests, most).stream().map(CartsAndOrders::cart).toList();
    }

    private static Demand.OpenCart cart(Cart cart) {
        return new Demand.OpenCart(
                cart.owner().id(),
                cart.owner().guest(),
                cart.currency(),
                cart.lines().stream()
                        .map(it ->
                                new Demand.OpenCart.Line(
                                        it.partNumber(),
                                        it.goods().components(),
                                        it.quantity(),
                                        it.under().family()))
                        .toList());
    }

    @Override
    public void orders(
            Store store,
            Collection<UUID> users,
            boolean guests,
            Instant since,
            int most,
            Consumer<Ordered> line) {
        streaming.query(
                """
                select o.number, l.number as line, o.buyer, o.guest, l.part_number, l.components,
                       l.quantity, l.amount, o.currency
                from customer_order o join order_line l on l.order_id = o.id
                where o.store = :store and o.placed_at >= :since
                  and o.state in ('placed', 'pending-approval')
                  and (not o.guest and o.buyer = any(:users) or o.guest and :guests)
                order by o.id desc, l.number limit :most
                """,
                new MapSqlParameterSource("store", store.id().value())
                        .addValue("since", since.atOffset(ZoneOffset.UTC))
                        .addValue("users", users.toArray(UUID[]::new))
                        .addValue("guests", guests)
                        .addValue("most", most),
                (ResultSet row) -> line.accept(ordered(row)));
    }

    /// Most lines have none, and there are many lines.
    private List<Kit.Component> components(String text) {
        return text.equals("[]")
                ? List.of()
                : json.readTree(text)
                        .valueStream()
                        .map(it ->
                                new Kit.Component(
                                        it.path("partNumber").stringValue(),
                                        Quantity.of(it.path("quantity").stringValue())))
                        .toList();
    }

    private Ordered ordered(ResultSet row) throws SQLException {
        return new Ordered(
                row.getString("number"),
                row.getInt("line"),
                row.getObject("buyer", UUID.class),
                row.getBoolean("guest"),
                row.getString("part_number"),
                components(row.getString("components")),
                Quantity.of(row.getBigDecimal("quantity")),
                Money.of(
                        row.getBigDecimal("amount"),
                        Currency.getInstance(row.getString("currency"))));
    }
}
