package org.comptoir.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.catalog.definition.Definitions;
import org.comptoir.engine.catalog.ProductSelection;
import org.comptoir.members.OrganizationId;
import org.comptoir.stores.StoreId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads the smaller objects of a store's catalogue.
@Component
class StoreObjectReader {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Map<String, String>>> VALUES =
            new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StoreObjectReader(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// The address of each picture, by its name in data files.
    Map<String, String> pictures(StoreId store) {
        var addresses = new HashMap<String, String>();
        var identifier = "select identifier from store where id = :store";
        var owner = jdbc.sql(identifier).param("store", store.value()).query(String.class).single();
        list(
                "select name, hash from picture where store = :store",
                store,
                (row, _) ->
                        addresses.put(
                                row.getString("name"),
                                Pictures.address(owner, row.getString("hash"))));
        return addresses;
    }

    List<Category> categories(StoreId store, Map<String, String> pictures) {
        return list(
                """
                select identifier, parent, names, descriptions, image, position
                from category where store = :store
                """,
                store,
                (row, _) ->
                        new Category(
                                row.getString("identifier"),
                                Optional.ofNullable(row.getString("parent")),
                                texts(row, "names"),
                                texts(row, "descriptions"),
                                Optional.ofNullable(row.getString("image")).map(pictures::get),
                                row.getInt("position"),
                                List.of()));
    }

    List<Attribute> attributes(StoreId store) {
        return list(
                """
                select code, kind, unit, facet, names, value_names
                from product_attribute where store = :store order by position, code
                """,
                store,
                (row, _) ->
                        new Attribute(
                                row.getString("code"),
                                Attribute.Kind.valueOf(
                                        row.getString("kind").toUpperCase(Locale.ROOT)),
                                Optional.ofNullable(row.getString("unit")),
                                row.getBoolean("facet"),
                                texts(row, "names"),
                                json.readValue(row.getString("value_names"), VALUES)));
    }

    List<PriceListFacts> priceLists(StoreId store) {
        return list(
                """
                select name, standard, owner, precedence, description
                from price_list where store = :store order by name
                """,
                store,
                (row, _) ->
                        new PriceListFacts(
                                row.getString("name"),
                                row.getBoolean("standard"),
                                Optional.ofNullable(row.getObject("owner", UUID.class))
                                        .map(OrganizationId::new),
                                row.getDouble("precedence"),
                                row.getString("description")));
    }

    NamedObjects named(StoreId store) {
        return new NamedObjects(priceRules(store), filters(store), productSets(store));
    }

    private Map<String, ProductSelection.Inline> productSets(StoreId store) {
        var sets = new LinkedHashMap<String, ProductSelection.Inline>();
        list(
                "select name, definition from product_set where store = :store",
                store,
                (row, _) ->
                        sets.put(
                                row.getString("name"),
                                Definitions.productSet(
                                        json.readTree(row.getString("definition")))));
        return sets;
    }

    private Map<String, PriceRule> priceRules(StoreId store) {
        var rules = new LinkedHashMap<String, PriceRule>();
        var sql =
                "select id, name, version, definition from price_rule where store = :store order by id";
        list(
                sql,
                store,
                (row, _) ->
                        rules.put(
                                row.getString("id"),
                                new PriceRule(
                                        row.getString("id"),
                                        row.getString("name"),
                                        row.getInt("version"),
                                        Definitions.ruleLines(
                                                json.readTree(row.getString("definition"))))));
        return rules;
    }

    private Map<String, CatalogFilter> filters(StoreId store) {
        var filters = new LinkedHashMap<String, CatalogFilter>();
        var sql =
                "select id, name, version, definition from catalog_filter where store = :store order by id";
        list(sql, store, (row, _) -> filters.put(row.getString("id"), filter(row)));
        return filters;
    }

    private CatalogFilter filter(ResultSet row) throws SQLException {
        var definition = json.readTree(row.getString("definition"));
        return new CatalogFilter(
                row.getString("id"),
                row.getString("name"),
                row.getInt("version"),
                Definitions.wholeCatalog(definition),
                Definitions.marks(definition));
    }

    private <T> List<T> list(String sql, StoreId store, RowMapper<T> mapper) {
        return jdbc.sql(sql).param("store", store.value()).query(mapper).list();
    }

    private Map<String, String> texts(ResultSet row, String column) throws SQLException {
        return json.readValue(row.getString(column), TEXTS);
    }
}
