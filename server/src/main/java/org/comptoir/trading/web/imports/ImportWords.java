package org.comptoir.trading.web.imports;

import java.util.Locale;
import java.util.Optional;
import org.comptoir.platform.Problem;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.imports.ImportRequest.Mode;
import org.jspecify.annotations.Nullable;

/// The words in which requests say how a file is taken in.
final class ImportWords {
    private ImportWords() {}

    static Mode mode(String mode) {
        return switch (mode) {
            case "plan" -> Mode.PLAN;
            case "apply" -> Mode.APPLY;
            default -> throw Problem.invalid("mode", "bad-value", mode);
        };
    }

    static String of(Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    static Optional<ContractState> state(@Nullable String as) {
        return switch (as) {
            case null -> Optional.empty();
            case "" -> Optional.empty();
            case "draft" -> Optional.of(ContractState.DRAFT);
            case "approved" -> Optional.of(ContractState.APPROVED);
            case "active" -> Optional.of(ContractState.ACTIVE);
            default -> throw Problem.invalid("as", "bad-value", as);
        };
    }

    static String of(ContractState as) {
        return as.name().toLowerCase(Locale.ROOT);
    }
}
