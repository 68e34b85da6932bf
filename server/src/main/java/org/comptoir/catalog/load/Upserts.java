package org.comptoir.catalog.load;

import java.util.Optional;
import java.util.UUID;
import org.comptoir.platform.load.LoadRun.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Writes the few objects of a store one by one, each only if it differs, and counts what became of
/// it. Nothing is written any more once something is wrong.
@Component
class Upserts {
    private final JdbcClient jdbc;

    Upserts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void clearStandardList(Import data, String name) {
        jdbc.sql(
                        """
                        update price_list set standard = false
                        where store = :store and standard and name <> :name
                        """)
                .param("store", data.key())
                .param("name", name)
                .update();
    }

    void priceList(
            Import data,
            String name,
            boolean standard,
            @Nullable UUID owner,
            int precedence,
            String description) {
        write(
                data,
                "price-lists",
                jdbc.sql(
                                """
                                insert into price_list as p
                                    (store, name, standard, owner, precedence, description)
                                values (:store, :name, :standard, :owner, :precedence, :description)
                                on conflict (store, name) do update set
                                    standard = excluded.standard, owner = excluded.owner,
                                    precedence = excluded.precedence,
                                    description = excluded.description
                                where (p.standard, p.owner, p.precedence, p.description)
                                    is distinct from (excluded.standard, excluded.owner,
                                                      excluded.precedence, excluded.description)
                                returning (xmax = 0)
                                """)
                        .param("name", name)
                        .param("standard", standard)
                        .param("owner", owner, java.sql.Types.OTHER)
                        .param("precedence", precedence)
                        .param("description", description));
    }

    void attribute(
            Import data,
            String code,
            int position,
            String kind,
            @Nullable String unit,
            boolean facet,
            String names,
            String values) {
        write(
                data,
                "attributes",
                jdbc.sql(
                                """
                                insert into product_attribute as a
                                    (store, code, position, kind, unit, facet, names, value_names)
                                values (:store, :code, :position, :kind, :unit, :facet,
                                        cast(:names as jsonb), cast(:values as jsonb))
                                on conflict (store, code) do update set
                                    position = excluded.position, kind = excluded.kind,
                                    unit = excluded.unit, facet = excluded.facet,
                                    names = excluded.names, value_names = excluded.value_names
                                where (a.*) is distinct from (excluded.*)
                                returning (xmax = 0)
                                """)
                        .param("code", code)
                        .param("position", position)
                        .param("kind", kind)
                        .param("unit", unit)
                        .param("facet", facet)
                        .param("names", names)
                        .param("values", values));
    }

    void productSet(Import data, String name, String definition) {
        write(
                data,
                "product-sets",
                jdbc.sql(
                                """
                                insert into product_set as p (store, name, definition)
                                values (:store, :name, cast(:definition as jsonb))
                                on conflict (store, name) do update
                                set definition = excluded.definition, version = p.version + 1
                                where p.definition is distinct from excluded.definition
                                returning (xmax = 0)
                                """)
                        .param("name", name)
                        .param("definition", definition));
    }

    void priceRule(Import data, String id, String name, String definition) {
        identified(data, "price-rules", "price_rule", id, name, definition);
    }

    void filter(Import data, String id, String name, String definition) {
        identified(data, "catalog-filters", "catalog_filter", id, name, definition);
    }

    private void identified(
            Import data, String kind, String table, String id, String name, String definition) {
        write(
                data,
                kind,
                jdbc.sql(
                                """
                                insert into %s as p (store, id, name, definition)
                                values (:store, :id, :name, cast(:definition as jsonb))
                                on conflict (store, id) do update
                                set name = excluded.name, definition = excluded.definition,
                                    version = p.version + 1
                                where (p.name, p.definition)
                                    is distinct from (excluded.name, excluded.definition)
                                returning (xmax = 0)
                                """
                                        .formatted(table))
                        .param("id", id)
                        .param("name", name)
                        .param("definition", definition));
    }

    private static void write(Import data, String kind, StatementSpec statement) {
        if (data.run().failed()) {
            return;
        }
        Optional<Boolean> added =
                statement.param("store", data.key()).query(Boolean.class).optional();
        data.run()
                .count(
                        kind,
                        added.map(isNew -> isNew ? Change.ADDED : Change.CHANGED)
                                .orElse(Change.SAME));
    }
}
