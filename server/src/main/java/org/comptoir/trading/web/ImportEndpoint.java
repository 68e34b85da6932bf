package org.comptoir.trading.web;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.comptoir.members.Actor;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.TradingAccess;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.imports.ContractFiles;
import org.comptoir.trading.imports.ImportReport;
import org.comptoir.trading.imports.ImportRequest;
import org.comptoir.trading.imports.ImportRequest.Mode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Takes a contract file in: a plan says what would change, applying changes it. Macros come as
/// `macro.NAME=value`.
@RestController
class ImportEndpoint {
    private static final String MACRO = "macro.";

    private final ContractFiles files;
    private final TradingAccess access;

    ImportEndpoint(ContractFiles files, TradingAccess access) {
        this.files = files;
        this.access = access;
    }

    @PostMapping(
            path = "/api/v1/stores/{store}/contracts/import",
            consumes = {
                MediaType.APPLICATION_XML_VALUE,
                MediaType.TEXT_XML_VALUE,
                MediaType.APPLICATION_YAML_VALUE
            })
    ImportReport take(
            Actor actor,
            Store store,
            @RequestParam String mode,
            @RequestParam(required = false) @Nullable String as,
            @RequestParam(defaultValue = "false") boolean strict,
            @RequestParam Map<String, String> parameters,
            InputStream file) {
        access.requireWholeStore(actor, store);
        var request =
                new ImportRequest(
                        mode(mode), state(as), strict, macros(parameters), actor.logonId());
        return files.run(store, request, file);
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
