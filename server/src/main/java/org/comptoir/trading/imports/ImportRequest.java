package org.comptoir.trading.imports;

import java.util.Map;
import java.util.Optional;
import org.comptoir.trading.content.ContractState;

/// How a contract file is to be taken in: as a plan or for good, in which state (absent: the one
/// the file gives), strictly by the grammar or not, with which macros, and for whom.
public record ImportRequest(
        Mode mode,
        Optional<ContractState> as,
        boolean strict,
        Map<String, String> macros,
        String actor) {
    /// Whether to say what would change, or to change it.
    public enum Mode {
        PLAN,
        APPLY
    }

    public ImportRequest {
        macros = Map.copyOf(macros);
    }
}
