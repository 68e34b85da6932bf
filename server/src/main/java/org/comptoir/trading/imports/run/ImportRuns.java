package org.comptoir.trading.imports.run;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.imports.ContractFiles;
import org.comptoir.trading.imports.ImportRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// Imports that go on by themselves: one at a time in a store, the last hundred remembered on the
/// node that began them.
@Component
public class ImportRuns {
    private static final Logger log = LoggerFactory.getLogger(ImportRuns.class);
    private static final int REMEMBERED = 100;

    private final ContractFiles files;
    private final Texts texts;
    private final long largest;
    private final Set<StoreId> busy = ConcurrentHashMap.newKeySet();
    private final Map<UUID, ImportRun> runs = new LinkedHashMap<>();

    ImportRuns(
            ContractFiles files,
            Texts texts,
            @Value("${comptoir.trading.largest-file:2GB}") DataSize largest) {
        this.files = files;
        this.texts = texts;
        this.largest = largest.toBytes();
    }

    /// Takes the file over to its end and begins to import it; its problems are told in `locale`.
    public ImportRun start(Store store, ImportRequest request, InputStream body, Locale locale) {
        if (!busy.add(store.id())) {
            throw Problem.conflict("import-in-progress", store.name());
        }
        boolean begun = false;
        try {
            var file = received(body);
            var run = remembered(new ImportRun(Ids.next(), store.id(), request.mode()));
            Thread.ofPlatform()
                    .name("import " + store.identifier())
                    .start(() -> {
                        LocaleContextHolder.setLocale(locale);
                        run(run, store, request, file);
                    });
            begun = true;
            return run;
        } finally {
            if (!begun) {
                busy.remove(store.id());
            }
        }
    }

    private Path received(InputStream body) {
        try {
            var file = Files.createTempFile("comptoir-import", ".file");
            try (var out = Files.newOutputStream(file)) {
                var buffer = new byte[1 << 16];
                long size = 0;
                for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                    size += read;
                    if (size > largest) {
                        throw Problem.of(Problem.Kind.TOO_LARGE, "import-too-large", largest >> 20);
                    }
                    out.write(buffer, 0, read);
                }
                return file;
            } catch (IOException | RuntimeException broken) {
                Files.deleteIfExists(file);
                throw broken;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ImportRun remembered(ImportRun run) {
        synchronized (runs) {
            runs.put(run.id(), run);
            runs.keySet().stream()
                    .limit(Math.max(0, runs.size() - REMEMBERED))
                    .toList()
                    .forEach(runs::remove);
        }
        return run;
    }

    private void run(ImportRun run, Store store, ImportRequest request, Path file) {
        try (var input = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            run.done(files.run(store, request, input, run));
        } catch (IOException | RuntimeException | Error failure) {
            var reference = Ids.next().toString();
            log.error("An import into {} failed, reference {}", store.name(), reference, failure);
            run.failed(texts.get("problem.internal", reference));
        } finally {
            busy.remove(store.id());
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            log.warn("The file {} of an import stays behind", file, failure);
        }
    }

    /// A run of the last hundred in this store.
    public Optional<ImportRun> find(Store store, UUID id) {
        synchronized (runs) {
            return Optional.ofNullable(runs.get(id)).filter(it -> it.store().equals(store.id()));
        }
    }
}
