package org.comptoir.catalog.object;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.comptoir.catalog.Catalogs;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.stores.StoreId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The product sets, price rules and catalogue filters of stores, one by one. A change counts for
/// buyers from its commit on.
@Component
public class StoreObjects {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Catalogs catalogs;

    StoreObjects(JdbcClient jdbc, JsonMapper json, Catalogs catalogs) {
        this.jdbc = jdbc;
        this.json = json;
        this.catalogs = catalogs;
    }

    /// One page, by key.
    public Slice<StoreObject> page(StoreId store, ObjectKind kind, String after, int limit) {
        var found =
                jdbc.sql(
                                """
                                select %1$s as key, name, version, definition from %2$s
                                where store = :store and %1$s collate "C" > :after
                                order by %1$s collate "C" limit :limit
                                """
                                        .formatted(kind.key(), kind.table()))
                        .param("store", store.value())
                        .param("after", after)
                        .param("limit", limit + 1)
                        .query((row, _) -> object(kind, row))
                        .list();
        return Slice.cut(found, limit, StoreObject::key);
    }

    public Optional<StoreObject> find(StoreId store, ObjectKind kind, String key) {
        return find(store, kind, key, "");
    }

    private Optional<StoreObject> find(StoreId store, ObjectKind kind, String key, String locking) {
        return jdbc.sql(
                        """
                        select %1$s as key, name, version, definition from %2$s
                        where store = :store and %1$s = :key %3$s
                        """
                                .formatted(kind.key(), kind.table(), locking))
                .param("store", store.value())
                .param("key", key)
                .query((row, _) -> object(kind, row))
                .optional();
    }

    private StoreObject object(ObjectKind kind, ResultSet row) throws SQLException {
        return new StoreObject(
                kind,
                row.getString("key"),
                row.getString("name"),
                row.getInt("version"),
                ObjectTexts.ordered(json.readTree(row.getString("definition"))));
    }

    /// The object as it is until this transaction ends, at the version it is expected to have.
    @Transactional
    public StoreObject hold(StoreId store, ObjectKind kind, String key, OptionalInt version) {
        var present =
                find(store, kind, key, "for update")
                        .orElseThrow(() -> Problem.missing("no-such-" + kind.code(), key));
        if (version.isPresent() && version.getAsInt() != present.version()) {
            throw Problem.of(Problem.Kind.OUTDATED, "outdated", present.version());
        }
        return present;
    }

    /// The versions of the objects of these keys that are there, which stay so until the end of the
    /// transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Integer> share(StoreId store, ObjectKind kind, Collection<String> keys) {
        return versions(store, kind, keys, "order by 1 for share");
    }

    /// The versions of the objects of these keys that are there now.
    public Map<String, Integer> versions(StoreId store, ObjectKind kind, Collection<String> keys) {
        return versions(store, kind, keys, "");
    }

    private Map<String, Integer> versions(
            StoreId store, ObjectKind kind, Collection<String> keys, String locking) {
        var versions = new HashMap<String, Integer>();
        jdbc.sql(
                        """
                        select %1$s as key, version from %2$s
                        where store = :store and %1$s = any(:keys) %3$s
                        """
                                .formatted(kind.key(), kind.table(), locking))
                .param("store", store.value())
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    versions.put(row.getString("key"), row.getInt("version"));
                });
        return versions;
    }

    /// Adds an object of a key that the store has not used.
    @Transactional
    public StoreObject add(StoreId store, StoreObject object) {
        var kind = object.kind();
        var columns = kind.key().equals("name") ? "name" : kind.key() + ", name";
        var values = kind.key().equals("name") ? ":key" : ":key, :name";
        try {
            jdbc.sql(
                            """
                            insert into %s (store, %s, definition)
                            values (:store, %s, cast(:definition as jsonb))
                            """
                                    .formatted(kind.table(), columns, values))
                    .param("store", store.value())
                    .param("key", object.key())
                    .param("name", object.name())
                    .param("definition", json.writeValueAsString(object.content()))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw Problem.conflict(kind.code() + "-exists", object.key());
        }
        return changed(store, kind, object.key());
    }

    /// Writes all that the object of that key says; the same changes nothing.
    @Transactional
    public StoreObject replace(StoreId store, StoreObject object) {
        var kind = object.kind();
        jdbc.sql(
                        """
                        update %1$s set name = :name, definition = cast(:definition as jsonb),
                               version = version + 1
                        where store = :store and %2$s = :key
                          and (name, definition) is distinct from (:name, cast(:definition as jsonb))
                        """
                                .formatted(kind.table(), kind.key()))
                .param("store", store.value())
                .param("key", object.key())
                .param("name", object.name())
                .param("definition", json.writeValueAsString(object.content()))
                .update();
        return changed(store, kind, object.key());
    }

    private StoreObject changed(StoreId store, ObjectKind kind, String key) {
        catalogs.objectsChanged(store);
        return find(store, kind, key).orElseThrow();
    }

    @Transactional
    public void delete(StoreId store, ObjectKind kind, String key) {
        jdbc.sql(
                        "delete from %s where store = :store and %s = :key"
                                .formatted(kind.table(), kind.key()))
                .param("store", store.value())
                .param("key", key)
                .update();
        catalogs.objectsChanged(store);
    }

    /// The price rules that name a product set, by id.
    public List<String> rulesNaming(StoreId store, String productSet) {
        return jdbc.sql(
                        """
                        select id from price_rule
                        where store = :store and jsonb_path_exists(
                            definition, '$.lines[*].on ? (@.productSet == $set)',
                            jsonb_build_object('set', cast(:set as text)))
                        order by id
                        """)
                .param("store", store.value())
                .param("set", productSet)
                .query((row, _) -> row.getString("id"))
                .list();
    }
}
