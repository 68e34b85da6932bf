package org.comptoir.trading.imports;

import java.util.Map;
import java.util.Optional;
import org.comptoir.members.Actor;
import org.comptoir.trading.content.ContractState;

/// How a contract file is to be taken in: as a plan or for good, in which state (absent: the one
/// the file gives), strictly by the grammar or not, with which macros, in whose name, and by which
/// person; without one it is the program itself, which may everything.
public record ImportRequest(
        Mode mode,
        Optional<ContractState> as,
        boolean strict,
        Map<String, String> macros,
        String actor,
        Optional<Actor> person) {
    /// Whether to say what would change, or to change it.
    public enum Mode {
        PLAN,
        APPLY
    }

    public ImportRequest {
        macros = Map.copyOf(macros);
    }

    /// What the program itself asks for, under a name.
    public ImportRequest(
            Mode mode,
            Optional<ContractState> as,
            boolean strict,
            Map<String, String> macros,
            String actor) {
        this(mode, as, strict, macros, actor, Optional.empty());
    }

    /// What a person asks for.
    public static ImportRequest by(
            Actor person,
            Mode mode,
            Optional<ContractState> as,
            boolean strict,
            Map<String, String> macros) {
        return new ImportRequest(mode, as, strict, macros, person.logonId(), Optional.of(person));
    }
}
