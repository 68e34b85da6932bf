package org.comptoir.care.route;

import java.util.Arrays;
import java.util.List;

/// Why something was decided or refused: a code, whose text lies under `care.why.<code>`, and what
/// goes into it.
public record Reason(String code, List<String> arguments) {
    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String code, Object... arguments) {
        return new Reason(code, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
