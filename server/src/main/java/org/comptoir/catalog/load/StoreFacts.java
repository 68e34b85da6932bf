package org.comptoir.catalog.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.comptoir.catalog.Attribute;
import org.comptoir.catalog.definition.Known;
import org.comptoir.stores.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a file may name: things the store has, or that the same load is about to bring.
@Component
class StoreFacts {
    private final JdbcClient jdbc;

    StoreFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Attribute.Kind> attributes(Store store) {
        var kinds = new HashMap<String, Attribute.Kind>();
        jdbc.sql("select code, kind from product_attribute where store = :store")
                .param("store", store.id().value())
                .query((row, _) ->
                        kinds.put(
                                row.getString("code"),
                                Attribute.Kind.valueOf(
                                        row.getString("kind").toUpperCase(Locale.ROOT))))
                .list();
        return kinds;
    }

    Set<String> priceLists(Store store) {
        return new HashSet<>(
                jdbc.sql("select name from price_list where store = :store")
                        .param("store", store.id().value())
                        .query(String.class)
                        .list());
    }

    Set<String> productSets(Store store) {
        return new HashSet<>(
                jdbc.sql("select name from product_set where store = :store")
                        .param("store", store.id().value())
                        .query(String.class)
                        .list());
    }

    /// What definitions may name; the load itself brings product sets of these names. Names are not
    /// searched for what a misspelt one may mean: there may be too many.
    Known known(Store store, Collection<String> broughtSets) {
        var lists = priceLists(store);
        var sets = productSets(store);
        sets.addAll(broughtSets);
        return new Known() {
            @Override
            public boolean has(Thing thing, String name) {
                return switch (thing) {
                    case CATEGORY -> hasCategory(store, name);
                    case PRODUCT -> hasProduct(store, name);
                    case PRICE_LIST -> lists.contains(name);
                    case PRODUCT_SET -> sets.contains(name);
                };
            }

            @Override
            public Collection<String> all(Thing thing) {
                return List.of();
            }
        };
    }

    boolean hasCategory(Store store, String identifier) {
        return exists(
                """
                select exists (select from stage_category where identifier = :name)
                    or exists (select from category where store = :store and identifier = :name)
                """,
                store,
                identifier);
    }

    boolean hasProduct(Store store, String partNumber) {
        return exists(
                """
                select exists (select from stage_product where part_number = :name)
                    or exists (select from product where store = :store and part_number = :name)
                """,
                store,
                partNumber);
    }

    private boolean exists(String sql, Store store, String name) {
        return jdbc.sql(sql)
                .param("store", store.id().value())
                .param("name", name)
                .query(Boolean.class)
                .single();
    }
}
