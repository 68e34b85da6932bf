package org.comptoir.trading.imports.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.members.Actor;
import org.comptoir.members.Members;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.imports.ContractFiles;
import org.comptoir.trading.imports.ImportRequest;
import org.comptoir.trading.imports.run.ImportRun;
import org.comptoir.trading.imports.run.ImportRun.Source;
import org.comptoir.trading.imports.run.ImportRun.TakenFile;
import org.comptoir.trading.imports.run.ImportRuns;
import org.comptoir.trading.imports.run.OpenRun;
import org.comptoir.trading.imports.source.SourceFiles.SourceFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Takes in what the import sources have: when their time comes, or when somebody asks.
@Component
public class SourceRuns {
    private static final Logger log = LoggerFactory.getLogger(SourceRuns.class);

    private final SourceRows rows;
    private final SourceFiles sourceFiles;
    private final KnownFiles known;
    private final ContractFiles contractFiles;
    private final ImportRuns runs;
    private final Stores stores;
    private final Members members;
    private final TradingAccess access;
    private final SourceNotices notices;
    private final Texts texts;
    private final Clock clock;

    SourceRuns(
            SourceRows rows,
            SourceFiles sourceFiles,
            KnownFiles known,
            ContractFiles contractFiles,
            ImportRuns runs,
            Stores stores,
            Members members,
            TradingAccess access,
            SourceNotices notices,
            Texts texts,
            Clock clock) {
        this.rows = rows;
        this.sourceFiles = sourceFiles;
        this.known = known;
        this.contractFiles = contractFiles;
        this.runs = runs;
        this.stores = stores;
        this.members = members;
        this.access = access;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
    }

    /// Begins to take in what a source has, on a thread of its own; files that have not changed
    /// since too, if asked.
    public ImportRun start(
            Actor actor, Store store, ImportSource source, boolean again, Locale locale) {
        access.requireWholeStore(actor, store);
        var request = request(source, actor);
        var run =
                runs.begin(store, named(source), request)
                        .orElseThrow(() -> Problem.conflict("import-in-progress", store.name()));
        runs.onItsOwn(
                store,
                run,
                locale,
                () -> {
                    takeAll(store, source, request, run, again);
                    run.end();
                });
        return runs.find(store, run.id()).orElseThrow();
    }

    /// Takes in what all sources have whose time has come, one after the other; one whose store
    /// already imports waits.
    public void runDue() {
        for (var source : rows.due(clock.instant())) {
            try {
                runDue(stores.get(source.store()), source);
            } catch (RuntimeException failure) {
                log.warn("The import source {} cannot be run", source.id(), failure);
            }
        }
    }

    private void runDue(Store store, ImportSource source) {
        var runAs = members.actorOf(source.runAs());
        var importer = runAs.filter(it -> !access.isLimited(it, store));
        var request = request(source, runAs.orElse(Actor.guest()));
        var begun = runs.begin(store, named(source), request);
        if (begun.isEmpty()) {
            return;
        }
        var run = begun.get();
        var now = clock.instant();
        var next = source.settings().schedule().map(it -> it.after(now));
        if (!rows.claim(source, next)) {
            run.forget();
            run.close();
            return;
        }
        runs.here(
                store,
                run,
                Locale.of(store.languages().getFirst()),
                () -> {
                    if (importer.isEmpty()) {
                        run.breaks(texts.get("problem.import-source-not-allowed", source.name()));
                    } else {
                        takeAll(store, source, request, run, false);
                    }
                    run.endUnlessIdle();
                });
        notices.ended(store, source, run, importer.map(Actor::requireUser));
    }

    private static Optional<Source> named(ImportSource source) {
        return Optional.of(new Source(source.id(), source.name()));
    }

    private static ImportRequest request(ImportSource source, Actor actor) {
        var settings = source.settings();
        return ImportRequest.by(
                actor, settings.mode(), settings.as(), settings.strict(), settings.macros());
    }

    private void takeAll(
            Store store, ImportSource source, ImportRequest request, OpenRun run, boolean again) {
        run.at("fetch", 0, 0);
        rows.looked(source, clock.instant());
        try (var fetched = sourceFiles.of(store, source)) {
            for (var file : fetched.files()) {
                run.add(taken(store, source, request, run, file, again));
            }
        } catch (Problem problem) {
            run.breaks(texts.of(problem));
        }
    }

    private TakenFile taken(
            Store store,
            ImportSource source,
            ImportRequest request,
            OpenRun run,
            SourceFile file,
            boolean again) {
        try {
            if (Files.size(file.path()) > sourceFiles.largest()) {
                var largest = sourceFiles.largest() >> 20;
                return TakenFile.failed(
                        file.name(), texts.get("problem.import-too-large", largest));
            }
            var hash = hash(file.path());
            if (!again && known.hash(source, file.name()).filter(hash::equals).isPresent()) {
                return TakenFile.unchanged(file.name(), hash);
            }
            try (var input = new BufferedInputStream(Files.newInputStream(file.path()), 1 << 16)) {
                var report = contractFiles.run(store, request, input, run);
                var taken = TakenFile.taken(file.name(), hash, report);
                if (taken.isFine()) {
                    known.keep(source, file.name(), hash);
                }
                return taken;
            }
        } catch (IOException | UncheckedIOException unreadable) {
            return TakenFile.failed(
                    file.name(), texts.get("import.unreadable", String.valueOf(unreadable)));
        }
    }

    private static String hash(Path file) throws IOException {
        try (var input =
                new DigestInputStream(
                        Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            input.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(input.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
