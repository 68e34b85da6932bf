package org.comptoir.trading.imports.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.UserId;
import org.comptoir.platform.Slice;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.imports.ImportRequest.Mode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/// The rows of import sources.
@Component
class SourceRows {
    private static final TypeReference<Map<String, String>> MACROS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    SourceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ImportSource> find(StoreId store, UUID id) {
        return jdbc.sql("select * from import_source where store = :store and id = :id")
                .param("store", store.value())
                .param("id", id)
                .query((row, _) -> source(row))
                .optional();
    }

    /// The sources of a store by name, after another.
    Slice<ImportSource> list(StoreId store, String after, int limit) {
        var found =
                jdbc.sql(
                                """
                                select * from import_source where store = :store and name > :after
                                order by name limit :limit
                                """)
                        .param("store", store.value())
                        .param("after", after)
                        .param("limit", limit + 1)
                        .query((row, _) -> source(row))
                        .list();
        return Slice.cut(found, limit, ImportSource::name);
    }

    int count(StoreId store) {
        return jdbc.sql("select count(*) from import_source where store = :store")
                .param("store", store.value())
                .query(Integer.class)
                .single();
    }

    boolean isNamed(StoreId store, String name) {
        return jdbc.sql(
                        """
                        select exists (
                            select from import_source where store = :store and name = :name)
                        """)
                .param("store", store.value())
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    /// The sources whose time has come, the longest overdue first.
    List<ImportSource> due(Instant now) {
        return jdbc.sql(
                        """
                        select * from import_source where enabled and next_at <= :now
                        order by next_at limit 100
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> source(row))
                .list();
    }

    /// Whether the source was saved; not where the store has one of that name.
    boolean insert(ImportSource source) {
        return write(
                        source,
                        """
                        insert into import_source (
                            id, store, version, name, folder, address, credential, every_minutes,
                            cron, mode, as_state, strict, macros, enabled, run_as, next_at)
                        values (
                            :id, :store, :version, :name, :folder, :address, :credential, :every,
                            :cron, :mode, :as, :strict, cast(:macros as jsonb), :enabled, :runAs,
                            :next)
                        on conflict (store, name) do nothing
                        """)
                == 1;
    }

    /// Whether the source was still at that version.
    boolean update(ImportSource source) {
        return write(
                        source,
                        """
                        update import_source set
                            version = version + 1, name = :name, folder = :folder,
                            address = :address, credential = :credential, every_minutes = :every,
                            cron = :cron, mode = :mode, as_state = :as, strict = :strict,
                            macros = cast(:macros as jsonb), enabled = :enabled, run_as = :runAs,
                            next_at = :next
                        where id = :id and store = :store and version = :version
                        """)
                == 1;
    }

    private int write(ImportSource source, String sql) {
        var settings = source.settings();
        return jdbc.sql(sql)
                .param("id", source.id())
                .param("store", source.store().value())
                .param("version", source.version())
                .param("name", settings.name())
                .params(place(settings.place()))
                .params(schedule(settings.schedule().orElse(null)))
                .param("mode", settings.mode().name())
                .param("as", settings.as().map(ContractState::name).orElse(null))
                .param("strict", settings.strict())
                .param("macros", ContentJson.mapper().writeValueAsString(settings.macros()))
                .param("enabled", settings.enabled())
                .param("runAs", source.runAs().value())
                .param("next", time(source.nextAt()))
                .update();
    }

    private static Map<String, @Nullable Object> place(Place place) {
        var columns = new HashMap<String, @Nullable Object>();
        switch (place) {
            case Place.Folder it -> {
                columns.put("folder", it.path());
                columns.put("address", null);
                columns.put("credential", null);
            }
            case Place.Address it -> {
                columns.put("folder", null);
                columns.put("address", it.uri().toString());
                columns.put("credential", it.credential().orElse(null));
            }
        }
        return columns;
    }

    private static Map<String, @Nullable Object> schedule(@Nullable Schedule schedule) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("every", schedule instanceof Schedule.EveryMinutes it ? it.minutes() : null);
        columns.put("cron", schedule instanceof Schedule.Cron it ? it.fields() : null);
        return columns;
    }

    boolean delete(ImportSource source) {
        return jdbc.sql("delete from import_source where id = :id and version = :version")
                        .param("id", source.id())
                        .param("version", source.version())
                        .update()
                == 1;
    }

    /// Sets when a source is looked at next, unless another node has done so already.
    boolean claim(ImportSource source, Optional<Instant> next) {
        return jdbc.sql(
                                """
                                update import_source set next_at = :next
                                where id = :id and next_at = :present
                                """)
                        .param("id", source.id())
                        .param("present", time(source.nextAt()))
                        .param("next", time(next))
                        .update()
                == 1;
    }

    void looked(ImportSource source, Instant at) {
        jdbc.sql("update import_source set looked_at = :at where id = :id")
                .param("id", source.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable OffsetDateTime time(Optional<Instant> time) {
        return time.map(it -> it.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    private static ImportSource source(ResultSet row) throws SQLException {
        return new ImportSource(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new StoreId(row.getObject("store", UUID.class)),
                settings(row),
                new UserId(row.getObject("run_as", UUID.class)),
                time(row, "next_at"),
                time(row, "looked_at"));
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private static SourceSettings settings(ResultSet row) throws SQLException {
        return new SourceSettings(
                row.getString("name"),
                place(row),
                schedule(row),
                Mode.valueOf(row.getString("mode")),
                Optional.ofNullable(row.getString("as_state")).map(ContractState::valueOf),
                row.getBoolean("strict"),
                ContentJson.mapper().readValue(row.getString("macros"), MACROS),
                row.getBoolean("enabled"));
    }

    private static Place place(ResultSet row) throws SQLException {
        var folder = row.getString("folder");
        return folder != null
                ? new Place.Folder(folder)
                : Place.Address.of(
                        row.getString("address"), Optional.ofNullable(row.getString("credential")));
    }

    private static Optional<Schedule> schedule(ResultSet row) throws SQLException {
        var cron = row.getString("cron");
        int every = row.getInt("every_minutes");
        if (cron != null) {
            return Optional.of(new Schedule.Cron(cron));
        }
        return every > 0 ? Optional.of(new Schedule.EveryMinutes(every)) : Optional.empty();
    }
}
