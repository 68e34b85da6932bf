package org.comptoir.catalog.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalog.Pictures;
import org.comptoir.stores.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads products and SKUs one by one, also those that are not published.
@Component
public class ProductSheets {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProductSheets(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<ProductSheet> find(Store store, String partNumber) {
        return read(store, "p.part_number = :part", partNumber).stream().findFirst();
    }

    /// The SKUs of a product, by part number.
    public List<ProductSheet> skus(Store store, String product) {
        return read(store, "p.parent = :part", product);
    }

    private List<ProductSheet> read(Store store, String condition, String part) {
        return jdbc.sql(
                        """
                        select p.*, picture.hash from product p
                        left join picture on picture.store = p.store and picture.name = p.image
                        where p.store = :store and %s order by p.part_number collate "C"
                        """
                                .formatted(condition))
                .param("store", store.id().value())
                .param("part", part)
                .query((row, _) -> sheet(store, row))
                .list();
    }

    private ProductSheet sheet(Store store, ResultSet row) throws SQLException {
        return new ProductSheet(
                row.getString("part_number"),
                Optional.ofNullable(row.getString("parent")),
                Arrays.asList((String[]) row.getArray("categories").getArray()),
                texts(row, "names"),
                texts(row, "descriptions"),
                texts(row, "keywords"),
                Optional.ofNullable(row.getString("hash"))
                        .map(it -> Pictures.address(store.identifier(), it)),
                Optional.ofNullable(row.getString("unit")),
                Optional.ofNullable(row.getBigDecimal("weight")),
                Optional.ofNullable(row.getString("brand")),
                row.getBoolean("published"),
                texts(row, "attributes"));
    }

    private Map<String, String> texts(ResultSet row, String column) throws SQLException {
        return json.readValue(row.getString(column), TEXTS);
    }
}
