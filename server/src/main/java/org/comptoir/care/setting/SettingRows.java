package org.comptoir.care.setting;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.comptoir.care.setting.Setting.Kind;
import org.comptoir.platform.Ids;
import org.comptoir.platform.load.LoadFiles;
import org.comptoir.stores.StoreId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Settings as they are stored: each as it is written in `care.yaml`.
@Component
class SettingRows {
    private final JdbcClient jdbc;
    private final LoadFiles files;
    private final JsonMapper json;

    SettingRows(JdbcClient jdbc, LoadFiles files, JsonMapper json) {
        this.jdbc = jdbc;
        this.files = files;
        this.json = json;
    }

    /// The settings of a store; its version is read first, so that what comes between is read
    /// again.
    Setup read(StoreId store) {
        long version = versions().getOrDefault(store, 0L);
        return new Setup(
                version,
                jdbc.sql("select * from care_setting where store = :store")
                        .param("store", store.value())
                        .query((row, _) -> kept(row))
                        .list());
    }

    private Kept<?> kept(ResultSet row) throws SQLException {
        var content = files.yaml(row.getString("content").getBytes(StandardCharsets.UTF_8));
        var identifier = row.getString("identifier");
        var kind = Kind.of(row.getString("kind"));
        var setting = new SettingReader(content).read(kind, identifier);
        return new Kept<>(row.getObject("id", UUID.class), row.getInt("version"), setting);
    }

    /// How often the settings of each store have changed.
    Map<StoreId, Long> versions() {
        var versions = new HashMap<StoreId, Long>();
        jdbc.sql("select store, version from care_setting_version")
                .query(row -> {
                    versions.put(
                            new StoreId(row.getObject("store", UUID.class)),
                            row.getLong("version"));
                });
        return versions;
    }

    /// Counts a change, and lets nobody else change the store's settings until the end of the
    /// transaction.
    void lock(StoreId store) {
        jdbc.sql(
                        """
                        insert into care_setting_version as held (store, version)
                        values (:store, 1)
                        on conflict (store) do update set version = held.version + 1
                        """)
                .param("store", store.value())
                .update();
    }

    void save(StoreId store, Setting setting) {
        jdbc.sql(
                        """
                        insert into care_setting as held (id, store, kind, identifier, content)
                        values (:id, :store, :kind, :identifier, cast(:content as jsonb))
                        on conflict (store, kind, identifier)
                        do update set content = excluded.content, version = held.version + 1
                        """)
                .param("id", Ids.next())
                .param("store", store.value())
                .param("kind", setting.kind().code())
                .param("identifier", setting.identifier())
                .param("content", json.writeValueAsString(setting.written()))
                .update();
    }

    void delete(StoreId store, Setting setting) {
        jdbc.sql(
                        """
                        delete from care_setting
                        where store = :store and kind = :kind and identifier = :identifier
                        """)
                .param("store", store.value())
                .param("kind", setting.kind().code())
                .param("identifier", setting.identifier())
                .update();
    }

    /// Whether anybody talks or waits in a queue.
    boolean isBusy(UUID queue) {
        return jdbc.sql(
                        """
                        select exists (
                            select 1 from care_conversation
                            where queue = :queue and state <> 'ended')
                        """)
                .param("queue", queue)
                .query(Boolean.class)
                .single();
    }
}
