package org.comptoir.trading.imports.run;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Store;
import org.comptoir.trading.imports.ContractFiles;
import org.comptoir.trading.imports.ImportReport;
import org.comptoir.trading.imports.ImportRequest;
import org.comptoir.trading.imports.run.ImportRun.Counts;
import org.comptoir.trading.imports.run.ImportRun.Progress;
import org.comptoir.trading.imports.run.ImportRun.Source;
import org.comptoir.trading.imports.run.ImportRun.State;
import org.comptoir.trading.imports.run.ImportRun.TakenFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// Every import of contract files into a store, those that were and those that go on by themselves;
/// of the latter one at a time in a store, on all nodes together.
@Component
public class ImportRuns {
    private static final Logger log = LoggerFactory.getLogger(ImportRuns.class);

    private static final int TRIES = 10;
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final ContractFiles files;
    private final RunRows rows;
    private final DataSource database;
    private final Texts texts;
    private final Clock clock;
    private final long largest;

    ImportRuns(
            ContractFiles files,
            RunRows rows,
            DataSource database,
            Texts texts,
            Clock clock,
            @Value("${comptoir.trading.largest-file:2GB}") DataSize largest) {
        this.files = files;
        this.rows = rows;
        this.database = database;
        this.texts = texts;
        this.clock = clock;
        this.largest = largest.toBytes();
    }

    /// Imports a file while the caller waits.
    public ImportReport now(Store store, ImportRequest request, InputStream body) {
        var started = clock.instant();
        var report = files.run(store, request, body);
        var total = report.contracts().size();
        rows.insert(
                new ImportRun(
                        Ids.next(),
                        store.id(),
                        Optional.empty(),
                        request.mode(),
                        request.actor(),
                        State.DONE,
                        new Progress("contracts", total, total),
                        started,
                        Optional.of(clock.instant()),
                        Optional.empty(),
                        Counts.of(report)),
                List.of(TakenFile.sent(report)));
        return report;
    }

    /// Takes the file over to its end and begins to import it; its problems are told in `locale`.
    public ImportRun start(Store store, ImportRequest request, InputStream body, Locale locale) {
        var run =
                begin(store, Optional.empty(), request)
                        .orElseThrow(() -> Problem.conflict("import-in-progress", store.name()));
        boolean begun = false;
        try {
            var file = ReceivedFile.of(body, largest);
            onItsOwn(
                    store,
                    run,
                    locale,
                    () -> {
                        try (var input =
                                new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                            run.add(TakenFile.sent(files.run(store, request, input, run)));
                            run.end();
                        } catch (IOException failure) {
                            throw new UncheckedIOException(failure);
                        } finally {
                            ReceivedFile.delete(file);
                        }
                    });
            begun = true;
            return find(store, run.id()).orElseThrow();
        } finally {
            if (!begun) {
                run.forget();
                run.close();
            }
        }
    }

    /// Begins an import, unless another is at work in the store.
    public Optional<OpenRun> begin(Store store, Optional<Source> source, ImportRequest request) {
        var lock = StoreLock.take(database, store.id());
        for (int tries = 0; lock.isEmpty() && tries < TRIES && isEnding(store); tries++) {
            lock = StoreLock.take(database, store.id());
        }
        return lock.map(it -> begun(it, store, running(store, source, request, clock.instant())));
    }

    /// Whether the import that has the store has told its end already; then it is free in a moment.
    private boolean isEnding(Store store) {
        try {
            Thread.sleep(PAUSE);
            return !rows.anySaysItRuns(store.id());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private OpenRun begun(StoreLock lock, Store store, ImportRun run) {
        boolean begun = false;
        try {
            rows.breakOff(store.id(), clock.instant(), texts.get("import.broken-off"));
            rows.insert(run, List.of());
            begun = true;
            return new OpenRun(run, lock, rows, clock);
        } finally {
            if (!begun) {
                lock.close();
            }
        }
    }

    private static ImportRun running(
            Store store, Optional<Source> source, ImportRequest request, Instant at) {
        return new ImportRun(
                Ids.next(),
                store.id(),
                source,
                request.mode(),
                request.actor(),
                State.RUNNING,
                Progress.NONE,
                at,
                Optional.empty(),
                Optional.empty(),
                Counts.NONE);
    }

    /// Lets a run that was begun work on a thread of its own.
    public void onItsOwn(Store store, OpenRun run, Locale locale, Runnable work) {
        Thread.ofPlatform()
                .name("import " + store.identifier())
                .start(() -> here(store, run, locale, work));
    }

    /// Lets a run that was begun work here; a failure nobody foresaw ends it with a reference.
    public void here(Store store, OpenRun run, Locale locale, Runnable work) {
        LocaleContextHolder.setLocale(locale);
        try (run) {
            work.run();
        } catch (RuntimeException | Error failure) {
            var reference = Ids.next().toString();
            log.error("An import into {} failed, reference {}", store.name(), reference, failure);
            run.breaks(texts.get("problem.internal", reference));
            run.end();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    /// An import into this store that is still remembered.
    public Optional<ImportRun> find(Store store, UUID id) {
        settle(store);
        return rows.find(store.id(), id);
    }

    /// What an import did to each of its files.
    public List<TakenFile> files(ImportRun run) {
        return rows.files(run.id());
    }

    /// The imports into a store, or those from one source, the latest first, before another.
    public Slice<ImportRun> list(
            Store store, Optional<UUID> source, Optional<UUID> before, int limit) {
        settle(store);
        return rows.list(store.id(), source, before, limit);
    }

    /// What a node that died left running has ended with it.
    private void settle(Store store) {
        if (rows.anySaysItRuns(store.id()) && rows.isFree(store.id())) {
            rows.breakOff(store.id(), clock.instant(), texts.get("import.broken-off"));
        }
    }
}
