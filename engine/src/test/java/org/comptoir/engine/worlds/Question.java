package org.comptoir.engine.worlds;

import java.util.List;

/// Who asks (an empty user is a guest), under which contracts (none chosen means all), when, and
/// for what; quantity in tenths.
public record Question(
        String user,
        List<String> units,
        List<String> groups,
        List<String> excludedFrom,
        List<String> chosen,
        long at,
        String part,
        int quantity,
        String currency) {}
