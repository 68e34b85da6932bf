package org.comptoir.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.engine.catalog.CatalogBuilder;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.stores.StoreId;
import org.comptoir.stores.Stores;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads a whole catalogue from its rows.
@Component
class CatalogReader {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final int FETCH = 5_000;

    private final Stores stores;
    private final StoreObjectReader objects;
    private final OfferReader offers;
    private final JdbcClient jdbc;
    private final JdbcTemplate streaming;
    private final JsonMapper json;

    CatalogReader(
            Stores stores,
            StoreObjectReader objects,
            OfferReader offers,
            JdbcTemplate template,
            JsonMapper json) {
        this.stores = stores;
        this.objects = objects;
        this.offers = offers;
        this.jdbc = JdbcClient.create(template);
        this.streaming =
                new JdbcTemplate(java.util.Objects.requireNonNull(template.getDataSource()));
        this.streaming.setFetchSize(FETCH);
        this.json = json;
    }

    /// What the rows say now; of a catalogue whose products are still the same only the objects
    /// that the store names are read anew.
    StoreCatalog read(StoreId store, Optional<StoreCatalog> before) {
        long version = version(store);
        return before.filter(it -> it.version() == version)
                .map(it -> it.with(objects.named(store)))
                .orElseGet(() -> whole(store, version));
    }

    private StoreCatalog whole(StoreId store, long version) {
        var named = objects.named(store);
        var pictures = objects.pictures(store);
        var categories = new CategoryTree(objects.categories(store, pictures));
        var lists = objects.priceLists(store);
        var snapshot = snapshot(store, categories, lists, named);
        var products = new ProductColumns(snapshot, stores.get(store).languages());
        var attributes = new AttributeColumns(objects.attributes(store), snapshot.size());
        var unpublished = fill(store, snapshot, products, attributes, pictures);
        return new StoreCatalog(
                new StoreCatalog.Parts(
                        store,
                        version,
                        stores.get(store).languages(),
                        snapshot,
                        categories,
                        products,
                        attributes,
                        lists,
                        named,
                        unpublished));
    }

    private long version(StoreId store) {
        return jdbc.sql("select version from catalog_version where store = :store")
                .param("store", store.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private CatalogSnapshot snapshot(
            StoreId store,
            CategoryTree categories,
            List<PriceListFacts> lists,
            NamedObjects named) {
        var builder = CatalogSnapshot.builder();
        categories.all().forEach(category -> add(builder, category));
        addProducts(store, builder);
        named.productSets().forEach(builder::productSet);
        offers.add(store, lists, builder);
        return builder.build();
    }

    private static void add(CatalogBuilder builder, Category category) {
        category.parent()
                .ifPresentOrElse(
                        parent -> builder.category(category.identifier(), parent),
                        () -> builder.category(category.identifier()));
    }

    private void addProducts(StoreId store, CatalogBuilder builder) {
        var products = new HashSet<String>();
        streaming.query(
                """
                select part_number, parent, categories from product
                where store = ? and published order by parent nulls first, part_number
                """,
                row -> {
                    var partNumber = row.getString("part_number");
                    var parent = row.getString("parent");
                    if (parent == null) {
                        products.add(partNumber);
                        builder.product(partNumber, categories(row));
                    } else if (products.contains(parent)) {
                        builder.sku(partNumber, parent);
                    }
                },
                store.value());
    }

    private static List<String> categories(ResultSet row) throws SQLException {
        return Arrays.asList((String[]) row.getArray("categories").getArray());
    }

    private Set<String> fill(
            StoreId store,
            CatalogSnapshot snapshot,
            ProductColumns products,
            AttributeColumns attributes,
            Map<String, String> pictures) {
        var unpublished = new HashSet<String>();
        streaming.query(
                """
                select part_number, names, descriptions, keywords, image, unit, weight, brand, attributes
                from product where store = ?
                """,
                row -> {
                    var entry = snapshot.find(row.getString("part_number"));
                    if (entry.isPresent()) {
                        products.put(entry.getAsInt(), facts(row, pictures));
                        attributes.put(entry.getAsInt(), texts(row, "attributes"));
                    } else {
                        unpublished.add(row.getString("part_number"));
                    }
                },
                store.value());
        products.complete();
        attributes.complete(snapshot);
        return unpublished;
    }

    private ProductColumns.Row facts(ResultSet row, Map<String, String> pictures)
            throws SQLException {
        var image = row.getString("image");
        return new ProductColumns.Row(
                texts(row, "names"),
                texts(row, "descriptions"),
                texts(row, "keywords"),
                image == null ? null : pictures.get(image),
                row.getString("unit"),
                row.getString("brand"),
                row.getBigDecimal("weight"));
    }

    private Map<String, String> texts(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text.equals("{}") ? Map.of() : json.readValue(text, TEXTS);
    }
}
