package org.comptoir.ordering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.platform.Problem;

/// A wish that a rule of ordering refuses: its code, what its message needs, and details for
/// programs. The words stand under `problem.<code>` and say what to do.
public record Refused(String code, List<Object> arguments, Map<String, Object> details)
        implements CartChange, Placing, OrderChange {
    public Refused {
        arguments = List.copyOf(arguments);
        details = Map.copyOf(details);
    }

    public static Refused of(String code, Object... arguments) {
        return new Refused(code, List.of(arguments), Map.of());
    }

    /// The same refusal about one field of the request.
    public Refused at(String field) {
        return with("field", field);
    }

    public Refused with(String name, Object value) {
        var more = new HashMap<>(details);
        more.put(name, value);
        return new Refused(code, arguments, more);
    }

    /// The refusal as an answer over HTTP.
    public Problem problem() {
        var problem = Problem.refused(code, arguments.toArray());
        for (var detail : details.entrySet()) {
            problem = problem.with(detail.getKey(), detail.getValue());
        }
        return problem;
    }
}
