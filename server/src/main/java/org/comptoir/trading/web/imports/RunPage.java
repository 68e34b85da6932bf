package org.comptoir.trading.web.imports;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.trading.imports.run.ImportRun;
import org.jspecify.annotations.Nullable;

/// Which page of a list of imports is asked for.
record RunPage(Optional<UUID> before, int limit) {
    private static final int USUAL = 20;
    private static final int MOST = 100;

    static RunPage of(@Nullable String cursor, @Nullable Integer limit) {
        return new RunPage(place(Cursor.decode(cursor)), Cursor.limit(limit, USUAL, MOST));
    }

    private static Optional<UUID> place(String place) {
        try {
            return place.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(place));
        } catch (IllegalArgumentException notOurs) {
            throw Problem.invalid("cursor", "bad-cursor");
        }
    }

    Slice<ImportRunJson.Line> read(BiFunction<Optional<UUID>, Integer, Slice<ImportRun>> list) {
        return list.apply(before, limit).map(ImportRunJson.Line::of);
    }
}
