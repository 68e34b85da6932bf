package org.comptoir.trading.web;

import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.TradingAccess;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.imports.ContractFiles;
import org.comptoir.trading.imports.ImportRequest;
import org.comptoir.trading.imports.ImportRequest.Mode;
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

    private final ContractFiles files;
    private final ImportRuns runs;
    private final TradingAccess access;

    ImportEndpoint(ContractFiles files, ImportRuns runs, TradingAccess access) {
        this.files = files;
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
                new ImportRequest(
                        mode(mode), state(as), strict, macros(parameters), actor.logonId());
        if (prefer == null || !prefer.contains("respond-async")) {
            return ResponseEntity.ok(files.run(store, request, file));
        }
        var run = runs.start(store, request, file, locale);
        return ResponseEntity.accepted()
                .location(
                        URI.create(
                                "/api/v1/stores/%s/contracts/imports/%s"
                                        .formatted(store.identifier(), run.id())))
                .body(ImportRunJson.of(run));
    }

    @GetMapping(path = "/imports/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ImportRunJson run(Actor actor, Store store, @PathVariable UUID id) {
        return ImportRunJson.of(find(actor, store, id));
    }

    @GetMapping(path = "/imports/{id}", produces = MediaType.TEXT_PLAIN_VALUE)
    String plainRun(Actor actor, Store store, @PathVariable UUID id) {
        return ImportRunJson.of(find(actor, store, id)).plain();
    }

    private ImportRun find(Actor actor, Store store, UUID id) {
        access.requireWholeStore(actor, store);
        return runs.find(store, id).orElseThrow(() -> Problem.missing("no-such-import", id));
    }

    private static Mode mode(String mode) {
        return switch (mode) {
            case "plan" -> Mode.PLAN;
            case "apply" -> Mode.APPLY;
            default -> throw Problem.invalid("mode", "bad-value", mode);
        };
    }

    private static Optional<ContractState> state(@Nullable String as) {
        return switch (as) {
            case null -> Optional.empty();
            case "" -> Optional.empty();
            case "draft" -> Optional.of(ContractState.DRAFT);
            case "approved" -> Optional.of(ContractState.APPROVED);
            case "active" -> Optional.of(ContractState.ACTIVE);
            default -> throw Problem.invalid("as", "bad-value", as);
        };
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
