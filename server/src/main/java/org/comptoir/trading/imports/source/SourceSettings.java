package org.comptoir.trading.imports.source;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.platform.Problem;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.imports.ImportRequest.Mode;

/// What somebody chose for a source: its name, where its files lie, when it is looked at, and how
/// they are taken in. One that is not enabled is only run by hand.
public record SourceSettings(
        String name,
        Place place,
        Optional<Schedule> schedule,
        Mode mode,
        Optional<ContractState> as,
        boolean strict,
        Map<String, String> macros,
        boolean enabled) {
    static final int LONGEST = 200;
    private static final int MOST_MACROS = 100;
    private static final int LONGEST_MACRO = 2_000;
    private static final Pattern MACRO = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,99}");

    public SourceSettings {
        macros = Map.copyOf(macros);
        if (name.isBlank()
                || name.length() > LONGEST
                || name.chars().anyMatch(Character::isISOControl)) {
            throw Problem.invalid("name", "import-source-name", LONGEST);
        }
        if (macros.size() > MOST_MACROS) {
            throw Problem.invalid("macros", "import-macros", MOST_MACROS);
        }
        macros.forEach(SourceSettings::requireMacro);
    }

    private static void requireMacro(String name, String value) {
        if (!MACRO.matcher(name).matches()
                || value.length() > LONGEST_MACRO
                || value.chars().anyMatch(Character::isISOControl)) {
            throw Problem.invalid("macros", "import-macro", name, LONGEST_MACRO);
        }
    }

    /// Whether files are taken in otherwise, so that one that did not change is to be taken again.
    boolean readsOtherwise(SourceSettings other) {
        return !place.equals(other.place)
                || mode != other.mode
                || !as.equals(other.as)
                || strict != other.strict
                || !macros.equals(other.macros);
    }
}
