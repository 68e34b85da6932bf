package org.comptoir.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.engine.catalog.CatalogBuilder;
import org.comptoir.engine.catalog.OfferRow;
import org.comptoir.engine.catalog.OfferRows;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.comptoir.stores.StoreId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Reads the offers of a store's price lists.
@Component
class OfferReader {
    private static final int FETCH = 5_000;

    private final JdbcTemplate streaming;

    OfferReader(JdbcTemplate template) {
        this.streaming = new JdbcTemplate(Objects.requireNonNull(template.getDataSource()));
        this.streaming.setFetchSize(FETCH);
    }

    void add(StoreId store, List<PriceListFacts> lists, CatalogBuilder builder) {
        Map<String, OfferRows.Builder> rows = new HashMap<>();
        lists.forEach(list -> rows.put(list.name(), OfferRows.builder()));
        streaming.query(
                """
                select price_list, part_number, currency, amount, minimum_quantity,
                       maximum_quantity, start_at, end_at, precedence, published
                from offer where store = ?
                """,
                row -> {
                    rows.computeIfAbsent(row.getString("price_list"), _ -> OfferRows.builder())
                            .add(offer(row));
                },
                store.value());
        for (var list : lists) {
            var offers = rows.getOrDefault(list.name(), OfferRows.builder()).build();
            builder.priceList(list.name(), list.precedence(), offers);
            if (list.standard()) {
                builder.standardList(list.name());
            }
        }
    }

    private static OfferRow offer(ResultSet row) throws SQLException {
        var minimum = row.getBigDecimal("minimum_quantity");
        return new OfferRow(
                row.getString("part_number"),
                Money.of(
                        row.getBigDecimal("amount"),
                        Currency.getInstance(row.getString("currency"))),
                minimum.signum() == 0 ? Optional.empty() : Optional.of(Quantity.of(minimum)),
                Optional.ofNullable(row.getBigDecimal("maximum_quantity")).map(Quantity::of),
                new Validity(instant(row, "start_at"), instant(row, "end_at")),
                row.getDouble("precedence"),
                row.getBoolean("published"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
