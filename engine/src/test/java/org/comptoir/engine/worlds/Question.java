package org.comptoir.engine.worlds;

import java.util.List;
import java.util.Optional;

/// Who asks (an empty user is a guest), under which contracts (none chosen means all), when, and
/// for what; quantity in tenths. A kit is asked for in the same quantity beside the part.
public record Question(
        String user,
        List<String> units,
        List<String> groups,
        List<String> excludedFrom,
        List<String> chosen,
        long at,
        String part,
        int quantity,
        String currency,
        Optional<Kit> kit) {
    /// A base with its components.
    public record Kit(String base, List<Component> components) {}

    /// So many whole units in each kit.
    public record Component(String part, int units) {}

    Question(
            String user,
            List<String> units,
            List<String> groups,
            List<String> excludedFrom,
            List<String> chosen,
            long at,
            String part,
            int quantity,
            String currency) {
        this(
                user,
                units,
                groups,
                excludedFrom,
                chosen,
                at,
                part,
                quantity,
                currency,
                Optional.empty());
    }

    Question with(Kit asked) {
        return new Question(
                user,
                units,
                groups,
                excludedFrom,
                chosen,
                at,
                part,
                quantity,
                currency,
                Optional.of(asked));
    }
}
