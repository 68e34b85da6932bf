package org.comptoir.trading.web.imports;

import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.stores.Store;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.imports.ImportRequest;
import org.comptoir.trading.imports.run.ImportRun;
import org.comptoir.trading.imports.run.ImportRuns;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Takes a contract file in: a plan says what would change, applying changes it. Macros come as
/// `macro.NAME=value`. Whoever prefers `respond-async` is told where to ask how far it is.
@RestController
@RequestMapping("/api/v1/stores/{store}/contracts")
class ImportEndpoint {
    private static final String MACRO = "macro.";

    private final ImportRuns runs;
    private final TradingAccess access;

    ImportEndpoint(ImportRuns runs, TradingAccess access) {
        this.runs = runs;
        this.access = access;
    }

    @PostMapping(
            path = "/import",
            consumes = {
                MediaType.APPLICATION_XML_VALUE,
                MediaType.TEXT_XML_VALUE,
                MediaType.APPLICATION_YAML_VALUE
            })
    ResponseEntity<?> take(
            Actor actor,
            Store store,
            Locale locale,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            @RequestParam String mode,
            @RequestParam(required = false) @Nullable String as,
            @RequestParam(defaultValue = "false") boolean strict,
            @RequestParam Map<String, String> parameters,
            InputStream file) {
        access.requireWholeStore(actor, store);
        var request =
                ImportRequest.by(
                        actor,
                        ImportWords.mode(mode),
                        ImportWords.state(as),
                        strict,
                        macros(parameters));
        if (prefer == null || !prefer.contains("respond-async")) {
            return ResponseEntity.ok(runs.now(store, request, file));
        }
        var run = runs.start(store, request, file, locale);
        return ResponseEntity.accepted()
                .location(
                        URI.create(
                                "/api/v1/stores/%s/contracts/imports/%s"
                                        .formatted(store.identifier(), run.id())))
                .body(ImportRunJson.of(run, List.of()));
    }

    /// All imports into the store, the latest first.
    @GetMapping("/imports")
    Slice<ImportRunJson.Line> list(
            Actor actor,
            Store store,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        access.requireWholeStore(actor, store);
        return RunPage.of(cursor, limit)
                .read((before, size) -> runs.list(store, Optional.empty(), before, size));
    }

    @GetMapping(path = "/imports/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ImportRunJson run(Actor actor, Store store, @PathVariable UUID id) {
        return whole(find(actor, store, id));
    }

    @GetMapping(path = "/imports/{id}", produces = MediaType.TEXT_PLAIN_VALUE)
    String plainRun(Actor actor, Store store, @PathVariable UUID id) {
        return whole(find(actor, store, id)).plain();
    }

    private ImportRunJson whole(ImportRun run) {
        return ImportRunJson.of(run, runs.files(run));
    }

    private ImportRun find(Actor actor, Store store, UUID id) {
        access.requireWholeStore(actor, store);
        return runs.find(store, id).orElseThrow(() -> Problem.missing("no-such-import", id));
    }

    private static Map<String, String> macros(Map<String, String> parameters) {
        var macros = new HashMap<String, String>();
        parameters.forEach((name, value) -> {
            if (name.startsWith(MACRO)) {
                macros.put(name.substring(MACRO.length()), value);
            }
        });
        return macros;
    }
}
