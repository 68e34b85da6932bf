package org.comptoir.ordering.order;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.engine.money.Money;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.UserId;
import org.comptoir.ordering.CartView;
import org.comptoir.ordering.Order;
import org.comptoir.ordering.OrderId;
import org.comptoir.ordering.OrderState;
import org.comptoir.ordering.PostalAddress;
import org.comptoir.stores.StoreId;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// An order as one row.
@Component
class OrderMapper {
    static final String SELECT =
            """
            select id, version, store, number, state, placed_at, buyer, guest, buyer_unit, buyer_name,
                   buyer_email, account, currency, goods, shipping, handling,
                   collected_by_carrier, total, payment, shipping_mode, ship_to, bill_to, purchase_order_number, comment,
                   contract_comments, fulfillment_center, attributes, approval_threshold, approval_currency, approval_unit,
                   entered_by, entered_by_name
            from customer_order
            """;
    static final String INSERT =
            """
            insert into customer_order (
                id, store, number, state, placed_at, buyer, guest, buyer_unit, buyer_name,
                buyer_email, account, currency, goods, shipping, handling, collected_by_carrier,
                total, line_count, payment, shipping_mode, ship_to, bill_to, purchase_order_number, comment,
                contract_comments, fulfillment_center, attributes, approval_threshold, approval_currency, approval_unit, idempotency_key,
                version, entered_by, entered_by_name, articles)
            values (
                :id, :store, :number, :state, :placed, :buyer, :guest, :unit, :name, :email, :account,
                :currency, :goods, :shipping, :handling, :carrier, :total, :lines, cast(:payment as jsonb),
                cast(:mode as jsonb), cast(:shipTo as jsonb), cast(:billTo as jsonb), :po, :comment,
                :contractComments, :center,
                cast(:attributes as jsonb), :threshold, :thresholdCurrency, :approvalUnit, :key,
                :version, :hand, :handName, lower(:articles))
            """;

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper json;

    OrderMapper(JsonMapper json) {
        this.json = json;
    }

    StatementSpec written(StatementSpec insert, Order order) {
        var figures = order.figures();
        return terms(buyer(insert, order.buyer()), order.terms())
                .param("id", order.id().value())
                .param("store", order.store().value())
                .param("number", order.number())
                .param("state", order.state().code())
                .param("placed", order.placedAt().atOffset(ZoneOffset.UTC))
                .param("currency", figures.total().currency().getCurrencyCode())
                .param("goods", figures.goods().amount())
                .param("shipping", figures.shipping().amount())
                .param("handling", figures.handling().amount())
                .param("carrier", figures.collectedByCarrier())
                .param("total", figures.total().amount())
                .param("lines", order.lines().size())
                .param("articles", articles(order))
                .param(
                        "threshold",
                        order.approval().map(it -> it.threshold().amount()).orElse(null))
                .param(
                        "thresholdCurrency",
                        order.approval()
                                .map(it -> it.threshold().currency().getCurrencyCode())
                                .orElse(null))
                .param("approvalUnit", order.approval().map(it -> it.unit().value()).orElse(null))
                .param("version", order.version());
    }

    /// Part numbers and names, a line each: whoever searches types none of these breaks.
    private static String articles(Order order) {
        return order.lines().stream()
                .map(line -> line.partNumber() + "\n" + line.name())
                .collect(Collectors.joining("\n"));
    }

    private static StatementSpec buyer(StatementSpec insert, Order.Party buyer) {
        return insert.param("buyer", buyer.id())
                .param("guest", buyer.guest())
                .param("unit", buyer.unit().map(OrganizationId::value).orElse(null))
                .param("name", buyer.name())
                .param("email", buyer.email())
                .param("account", buyer.account().orElse(null))
                .param("hand", buyer.hand().map(it -> it.id().value()).orElse(null))
                .param("handName", buyer.hand().map(Order.Hand::name).orElse(null));
    }

    private StatementSpec terms(StatementSpec insert, Order.Terms terms) {
        return insert.param("payment", json.writeValueAsString(terms.payment()))
                .param("mode", json.writeValueAsString(terms.shippingMode()))
                .param("shipTo", json.writeValueAsString(terms.shipTo()))
                .param("billTo", json.writeValueAsString(terms.billTo()))
                .param("po", terms.purchaseOrderNumber())
                .param("comment", terms.comment())
                .param("contractComments", terms.contractComments().toArray(String[]::new))
                .param("center", terms.fulfillmentCenter().orElse(null))
                .param("attributes", json.writeValueAsString(terms.attributes()));
    }

    static OrderId id(ResultSet row) throws SQLException {
        return new OrderId(row.getObject("id", UUID.class));
    }

    /// The order without its lines.
    Order order(ResultSet row) throws SQLException {
        return new Order(
                id(row),
                row.getInt("version"),
                new StoreId(row.getObject("store", UUID.class)),
                row.getString("number"),
                OrderState.of(row.getString("state")).orElseThrow(),
                row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                buyer(row),
                figures(row),
                terms(row),
                approval(row),
                List.of());
    }

    private static Order.Party buyer(ResultSet row) throws SQLException {
        var name = Optional.ofNullable(row.getString("entered_by_name")).orElse("");
        return new Order.Party(
                row.getObject("buyer", UUID.class),
                row.getBoolean("guest"),
                Optional.ofNullable(row.getObject("buyer_unit", UUID.class))
                        .map(OrganizationId::new),
                row.getString("buyer_name"),
                row.getString("buyer_email"),
                Optional.ofNullable(row.getObject("account", UUID.class)),
                Optional.ofNullable(row.getObject("entered_by", UUID.class))
                        .map(UserId::new)
                        .map(it -> new Order.Hand(it, name)));
    }

    private static Order.Figures figures(ResultSet row) throws SQLException {
        return new Order.Figures(
                money(row, "goods"),
                money(row, "shipping"),
                money(row, "handling"),
                row.getBoolean("collected_by_carrier"),
                money(row, "total"));
    }

    static Money money(ResultSet row, String column) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return Money.of(row.getBigDecimal(column), currency);
    }

    private Order.Terms terms(ResultSet row) throws SQLException {
        return new Order.Terms(
                json.readValue(row.getString("payment"), CartView.Choice.class),
                json.readValue(row.getString("shipping_mode"), CartView.Choice.class),
                json.readValue(row.getString("ship_to"), PostalAddress.class),
                json.readValue(row.getString("bill_to"), PostalAddress.class),
                row.getString("purchase_order_number"),
                row.getString("comment"),
                List.of((String[]) row.getArray("contract_comments").getArray()),
                Optional.ofNullable(row.getString("fulfillment_center")),
                json.readValue(row.getString("attributes"), TEXTS));
    }

    private static Optional<Order.Approval> approval(ResultSet row) throws SQLException {
        BigDecimal threshold = row.getBigDecimal("approval_threshold");
        if (row.wasNull()) {
            return Optional.empty();
        }
        return Optional.of(
                new Order.Approval(
                        Money.of(
                                threshold,
                                Currency.getInstance(row.getString("approval_currency"))),
                        new OrganizationId(row.getObject("approval_unit", UUID.class))));
    }
}
