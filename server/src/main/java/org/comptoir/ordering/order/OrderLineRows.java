package org.comptoir.ordering.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Percentage;
import org.comptoir.engine.money.Quantity;
import org.comptoir.ordering.CartView;
import org.comptoir.ordering.OrderId;
import org.comptoir.ordering.OrderLine;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The lines of orders, written in one batch and read in one query.
@Component
class OrderLineRows {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final NamedParameterJdbcTemplate jdbc;
    private final JsonMapper json;
    private final ComponentJson components;

    OrderLineRows(NamedParameterJdbcTemplate jdbc, JsonMapper json, ComponentJson components) {
        this.jdbc = jdbc;
        this.json = json;
        this.components = components;
    }

    void insert(OrderId order, List<OrderLine> lines) {
        jdbc.batchUpdate(
                """
                insert into order_line (
                    order_id, number, part_number, name, unit, quantity, unit_price, list_price,
                    adjustment, amount, contract, contract_name, contract_version,
                    contract_revision, contract_is_default, term, price_list, offer, components,
                    attributes, explanation, buyer_explanation)
                values (
                    :order, :number, :part, :name, :unit, :quantity, :unitPrice, :listPrice,
                    :adjustment, :amount, :contract, :contractName, :contractVersion, :revision,
                    :default, cast(:term as jsonb), :list, cast(:offer as jsonb),
                    cast(:components as jsonb), cast(:attributes as jsonb), cast(:explanation as jsonb),
                    cast(:forBuyer as jsonb))
                """,
                lines.stream()
                        .map(line -> written(order, line))
                        .toArray(SqlParameterSource[]::new));
    }

    private SqlParameterSource written(OrderId order, OrderLine line) {
        return new MapSqlParameterSource("order", order.value())
                .addValue("number", line.number())
                .addValue("part", line.partNumber())
                .addValue("name", line.name())
                .addValue("unit", line.unit())
                .addValue("quantity", line.quantity().decimal())
                .addValue("unitPrice", line.price().unit().amount())
                .addValue("listPrice", line.price().listed().amount())
                .addValue("adjustment", line.price().adjustment().decimal())
                .addValue("amount", line.price().amount().amount())
                .addValue("contract", line.contract().id())
                .addValue("contractName", line.contract().name())
                .addValue("contractVersion", line.contract().version())
                .addValue("revision", line.contract().revision())
                .addValue("default", line.contract().isDefault())
                .addValue("term", line.reasons().term())
                .addValue("list", line.price().list())
                .addValue("offer", line.reasons().offer())
                .addValue("components", components.write(line.components()))
                .addValue("attributes", json.writeValueAsString(line.attributes()))
                .addValue("explanation", line.reasons().explanation())
                .addValue("forBuyer", line.reasons().forBuyer());
    }

    List<OrderLine> of(OrderId order) {
        return jdbc.query(
                """
                select l.*, o.currency from order_line l join customer_order o on o.id = l.order_id
                where l.order_id = :order order by l.number
                """,
                Map.of("order", order.value()),
                (row, _) -> line(row));
    }

    private OrderLine line(ResultSet row) throws SQLException {
        return new OrderLine(
                row.getInt("number"),
                row.getString("part_number"),
                row.getString("name"),
                row.getString("unit"),
                Quantity.of(row.getBigDecimal("quantity")),
                price(row),
                contract(row),
                components.read(row.getString("components")),
                json.readValue(row.getString("attributes"), TEXTS),
                new OrderLine.Reasons(
                        row.getString("term"),
                        row.getString("offer"),
                        row.getString("explanation"),
                        row.getString("buyer_explanation")));
    }

    private static OrderLine.Price price(ResultSet row) throws SQLException {
        Money unit = OrderMapper.money(row, "unit_price");
        return new OrderLine.Price(
                unit,
                OrderMapper.money(row, "list_price"),
                Percentage.of(row.getBigDecimal("adjustment")),
                OrderMapper.money(row, "amount"),
                row.getString("price_list"));
    }

    private static CartView.Badge contract(ResultSet row) throws SQLException {
        return new CartView.Badge(
                row.getObject("contract", UUID.class),
                row.getString("contract_name"),
                row.getString("contract_version"),
                row.getInt("contract_revision"),
                row.getBoolean("contract_is_default"));
    }
}
