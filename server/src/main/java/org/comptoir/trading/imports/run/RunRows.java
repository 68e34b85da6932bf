package org.comptoir.trading.imports.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.platform.Slice;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.imports.ImportRequest.Mode;
import org.comptoir.trading.imports.run.ImportRun.Counts;
import org.comptoir.trading.imports.run.ImportRun.Progress;
import org.comptoir.trading.imports.run.ImportRun.Source;
import org.comptoir.trading.imports.run.ImportRun.State;
import org.comptoir.trading.imports.run.ImportRun.TakenFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/// The rows of imports.
@Component
class RunRows {
    private static final int KEPT = 200;
    private static final TypeReference<List<TakenFile>> FILES = new TypeReference<>() {};
    private static final String SELECT =
            """
            select id, store, source, source_name, mode, actor, state, step, done, total,
                   started_at, ended_at, failure, counts
            from import_run
            """;

    private final JdbcClient jdbc;

    RunRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ImportRun run, List<TakenFile> files) {
        jdbc.sql(
                        """
                        insert into import_run (
                            id, store, source, source_name, mode, actor, state, step, done, total,
                            started_at, ended_at, failure, counts, files)
                        values (
                            :id, :store, :source, :name, :mode, :actor, :state, :step, :done,
                            :total, :started, :ended, :failure, cast(:counts as jsonb), :files)
                        """)
                .param("id", run.id())
                .param("store", run.store().value())
                .param("source", run.source().map(Source::id).orElse(null))
                .param("name", run.source().map(Source::name).orElse(null))
                .param("mode", run.mode().name())
                .param("actor", run.actor())
                .param("state", run.state().name())
                .param("step", run.progress().step())
                .param("done", run.progress().done())
                .param("total", run.progress().total())
                .param("started", run.startedAt().atOffset(ZoneOffset.UTC))
                .param("ended", run.endedAt().map(it -> it.atOffset(ZoneOffset.UTC)).orElse(null))
                .param("failure", run.failure().orElse(null))
                .param("counts", ContentJson.mapper().writeValueAsString(run.counts()))
                .param("files", ContentJson.mapper().writeValueAsString(files))
                .update();
    }

    /// Writes how a run ended.
    void end(ImportRun run, List<TakenFile> files) {
        jdbc.sql(
                        """
                        update import_run set
                            state = :state, step = :step, done = :done, total = :total,
                            ended_at = :ended, failure = :failure,
                            counts = cast(:counts as jsonb), files = :files
                        where id = :id
                        """)
                .param("id", run.id())
                .param("state", run.state().name())
                .param("step", run.progress().step())
                .param("done", run.progress().done())
                .param("total", run.progress().total())
                .param("ended", run.endedAt().map(it -> it.atOffset(ZoneOffset.UTC)).orElse(null))
                .param("failure", run.failure().orElse(null))
                .param("counts", ContentJson.mapper().writeValueAsString(run.counts()))
                .param("files", ContentJson.mapper().writeValueAsString(files))
                .update();
        forgetOld(run);
    }

    /// The last two hundred are kept of each source, and of what came by hand.
    private void forgetOld(ImportRun run) {
        jdbc.sql(
                        """
                        delete from import_run where store = :store
                            and source is not distinct from cast(:source as uuid)
                            and id < (select id from import_run
                                      where store = :store
                                        and source is not distinct from cast(:source as uuid)
                                      order by id desc offset :kept limit 1)
                        """)
                .param("store", run.store().value())
                .param("source", run.source().map(Source::id).orElse(null))
                .param("kept", KEPT - 1)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from import_run where id = :id").param("id", id).update();
    }

    /// Ends what says that it runs in a store, though nothing does.
    void breakOff(StoreId store, Instant at, String reason) {
        jdbc.sql(
                        """
                        update import_run set state = 'FAILED', ended_at = :at, failure = :reason
                        where store = :store and state = 'RUNNING'
                        """)
                .param("store", store.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .update();
    }

    Optional<ImportRun> find(StoreId store, UUID id) {
        return jdbc.sql(SELECT + "where store = :store and id = :id")
                .param("store", store.value())
                .param("id", id)
                .query((row, _) -> run(row))
                .optional();
    }

    List<TakenFile> files(UUID id) {
        return jdbc.sql("select files from import_run where id = :id")
                .param("id", id)
                .query((row, _) -> ContentJson.mapper().readValue(row.getString("files"), FILES))
                .optional()
                .orElse(List.of());
    }

    boolean anySaysItRuns(StoreId store) {
        return jdbc.sql(
                        """
                        select exists (
                            select from import_run where store = :store and state = 'RUNNING')
                        """)
                .param("store", store.value())
                .query(Boolean.class)
                .single();
    }

    /// Whether no import is at work in the store.
    boolean isFree(StoreId store) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", StoreLock.key(store))
                .query(Boolean.class)
                .single();
    }

    /// The runs of a store, or of one source in it, the latest first.
    Slice<ImportRun> list(StoreId store, Optional<UUID> source, Optional<UUID> before, int limit) {
        var found =
                jdbc.sql(
                                SELECT
                                        + """
                                        where store = :store
                                          and (cast(:source as uuid) is null or source = :source)
                                          and (cast(:before as uuid) is null or id < :before)
                                        order by id desc limit :limit
                                        """)
                        .param("store", store.value())
                        .param("source", source.orElse(null))
                        .param("before", before.orElse(null))
                        .param("limit", limit + 1)
                        .query((row, _) -> run(row))
                        .list();
        return Slice.cut(found, limit, it -> it.id().toString());
    }

    private static ImportRun run(ResultSet row) throws SQLException {
        var source = Optional.ofNullable(row.getObject("source", UUID.class));
        var name = String.valueOf(row.getString("source_name"));
        var ended = Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class));
        return new ImportRun(
                row.getObject("id", UUID.class),
                new StoreId(row.getObject("store", UUID.class)),
                source.map(id -> new Source(id, name)),
                Mode.valueOf(row.getString("mode")),
                row.getString("actor"),
                State.valueOf(row.getString("state")),
                new Progress(row.getString("step"), row.getLong("done"), row.getLong("total")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                ended.map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("failure")),
                ContentJson.mapper().readValue(row.getString("counts"), Counts.class));
    }
}
