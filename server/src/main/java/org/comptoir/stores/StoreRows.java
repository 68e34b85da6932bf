package org.comptoir.stores;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.members.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The rows of stores.
@Component
class StoreRows {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StoreRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Store> all() {
        return jdbc.sql(
                        """
                        select id, identifier, name, titles, taglines, owner, store_group, catalog,
                               languages, currencies, unit_price_scale, combination, contract_choice,
                               default_contract, list_precedence, floor_list, features, accent, version
                        from store order by identifier
                        """)
                .query((row, _) -> store(row))
                .list();
    }

    private Store store(ResultSet row) throws SQLException {
        return new Store(
                new StoreId(row.getObject("id", UUID.class)),
                row.getString("identifier"),
                row.getString("name"),
                json.readValue(row.getString("titles"), TEXTS),
                json.readValue(row.getString("taglines"), TEXTS),
                new OrganizationId(row.getObject("owner", UUID.class)),
                row.getString("store_group"),
                row.getString("catalog"),
                texts(row, "languages"),
                texts(row, "currencies").stream().map(Currency::getInstance).toList(),
                scale(row),
                Store.Combination.valueOf(row.getString("combination").toUpperCase(Locale.ROOT)),
                Store.ContractChoice.valueOf(
                        row.getString("contract_choice").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getString("default_contract")),
                row.getBoolean("list_precedence"),
                Optional.ofNullable(row.getString("floor_list")),
                features(row),
                row.getString("accent"),
                row.getInt("version"));
    }

    private static Set<Feature> features(ResultSet row) throws SQLException {
        return texts(row, "features").stream()
                .flatMap(code -> Feature.of(code).stream())
                .collect(Collectors.toSet());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static OptionalInt scale(ResultSet row) throws SQLException {
        int scale = row.getInt("unit_price_scale");
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(scale);
    }

    void insert(Store store) {
        written(
                        store,
                        """
                        insert into store (
                            id, identifier, name, titles, taglines, owner, store_group, catalog,
                            languages, currencies, unit_price_scale, combination, contract_choice,
                            default_contract, list_precedence, floor_list, features, accent, version)
                        values (
                            :id, :identifier, :name, cast(:titles as jsonb), cast(:taglines as jsonb),
                            :owner, :group, :catalog, :languages, :currencies, :scale, :combination,
                            :choice, :contract, :precedence, :floor, :features, :accent, 1)
                        """)
                .param("identifier", store.identifier())
                .update();
    }

    /// Whether the store was still at the version it was read at.
    boolean update(Store store) {
        return written(
                                store,
                                """
                                update store set
                                    name = :name, titles = cast(:titles as jsonb),
                                    taglines = cast(:taglines as jsonb), owner = :owner,
                                    store_group = :group, catalog = :catalog, languages = :languages,
                                    currencies = :currencies, unit_price_scale = :scale,
                                    combination = :combination, contract_choice = :choice,
                                    default_contract = :contract, list_precedence = :precedence,
                                    floor_list = :floor,
                                    features = :features, accent = :accent, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("version", store.version())
                        .update()
                == 1;
    }

    private StatementSpec written(Store store, String sql) {
        var scale = store.unitPriceScale();
        return jdbc.sql(sql)
                .param("id", store.id().value())
                .param("name", store.name())
                .param("titles", json.writeValueAsString(store.titles()))
                .param("taglines", json.writeValueAsString(store.taglines()))
                .param("owner", store.owner().value())
                .param("group", store.group())
                .param("catalog", store.catalog())
                .param("languages", store.languages().toArray(String[]::new))
                .param("currencies", codes(store.currencies()))
                .param("scale", scale.isPresent() ? scale.getAsInt() : null)
                .param("combination", store.combination().name().toLowerCase(Locale.ROOT))
                .param("choice", store.contractChoice().name().toLowerCase(Locale.ROOT))
                .param("contract", store.defaultContract().orElse(null))
                .param("precedence", store.listPrecedence())
                .param("floor", store.floorList().orElse(null))
                .param(
                        "features",
                        store.features().stream()
                                .map(Feature::code)
                                .sorted()
                                .toArray(String[]::new))
                .param("accent", store.accent());
    }

    private static String[] codes(List<Currency> currencies) {
        return currencies.stream().map(Currency::getCurrencyCode).toArray(String[]::new);
    }

    int version(StoreId id) {
        return jdbc.sql("select version from store where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }
}
