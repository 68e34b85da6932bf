package org.comptoir.platform.load;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.platform.Audit;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Loads data folders: every importer in its order, inside one transaction, which is committed only
/// if nothing is wrong. A plan is the same run, rolled back. After an importer that found something
/// wrong, no other is asked: it would only report what follows from it.
@Component
public class Loader {
    private static final Logger log = LoggerFactory.getLogger(Loader.class);
    private static final int REMEMBERED = 100;

    private final List<DataImporter> importers;
    private final LoadFiles files;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final Map<UUID, Load> loads = new LinkedHashMap<>();

    Loader(
            List<DataImporter> importers,
            LoadFiles files,
            TransactionTemplate transaction,
            Audit audit,
            Texts texts,
            Clock clock) {
        this.importers =
                importers.stream().sorted(Comparator.comparingInt(DataImporter::order)).toList();
        this.files = files;
        this.transaction = transaction;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /// Loads a folder and comes back when it is done.
    public Load load(LoadFolder folder, Load.Mode mode, String actor) {
        var load = claim(folder, mode, new Load.By(actor, true));
        run(load, folder);
        return load;
    }

    /// Begins to load an archive, which is closed at the end; its problems are told in `locale`.
    public Load start(LoadArchive archive, Load.Mode mode, Load.By by, Locale locale) {
        var load = claim(archive, mode, by);
        Thread.ofPlatform()
                .name("load " + load.run().store())
                .start(() -> {
                    LocaleContextHolder.setLocale(locale);
                    try (archive) {
                        run(load, archive);
                    }
                });
        return load;
    }

    /// A load of the last hundred.
    public Optional<Load> find(UUID id) {
        synchronized (loads) {
            return Optional.ofNullable(loads.get(id));
        }
    }

    /// The identifier of the store a folder describes.
    public String storeOf(LoadFolder folder) {
        var run = new LoadRun();
        var identifier = files.yaml(folder, run, "store.yaml").value("store").text();
        if (run.failed()) {
            var flaw = run.problems().getFirst();
            throw Problem.invalid(
                            "store.yaml",
                            "unreadable-store-file",
                            flaw.line(),
                            flaw.column(),
                            flaw.message())
                    .with("line", flaw.line())
                    .with("column", flaw.column());
        }
        if (identifier.isEmpty()) {
            throw Problem.invalid("store.yaml", "load-without-store");
        }
        return identifier;
    }

    private Load claim(LoadFolder folder, Load.Mode mode, Load.By by) {
        var run = new LoadRun(by);
        var load = new Load(Ids.next(), mode, by.logonId(), clock.instant(), run);
        load.run().store(storeOf(folder));
        if (!busy.add(load.run().store())) {
            throw Problem.conflict("load-in-progress", load.run().store());
        }
        synchronized (loads) {
            loads.put(load.id(), load);
            loads.keySet().stream()
                    .limit(Math.max(0, loads.size() - REMEMBERED))
                    .toList()
                    .forEach(loads::remove);
        }
        return load;
    }

    private void run(Load load, LoadFolder folder) {
        var run = load.run();
        try {
            transaction.executeWithoutResult(status -> {
                importAll(folder, run);
                if (run.failed() || load.mode() == Load.Mode.PLAN) {
                    status.setRollbackOnly();
                } else {
                    record(load);
                }
            });
            run.finish(run.failed() ? LoadRun.State.REFUSED : LoadRun.State.DONE);
        } catch (RuntimeException | Error failure) {
            fail(run, failure);
        } finally {
            busy.remove(run.store());
        }
    }

    private void importAll(LoadFolder folder, LoadRun run) {
        for (var importer : importers) {
            if (run.failed()) {
                return;
            }
            try {
                importer.load(folder, run);
            } catch (Problem problem) {
                var file = problem.field() == null ? "" : problem.field();
                run.problem(file, 0, 0, problem.code(), texts.of(problem));
                return;
            }
        }
    }

    private void record(Load load) {
        audit.record(load.actor(), "load", "store " + load.run().store(), load.run().counts());
    }

    private void fail(LoadRun run, Throwable failure) {
        var reference = Ids.next().toString();
        log.error("The load of {} failed, reference {}", run.store(), reference, failure);
        run.problem("", 0, 0, "internal", texts.get("problem.internal", reference));
        run.finish(LoadRun.State.FAILED);
    }
}
