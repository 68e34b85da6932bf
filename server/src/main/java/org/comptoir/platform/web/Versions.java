package org.comptoir.platform.web;

import org.comptoir.platform.Problem;
import org.jspecify.annotations.Nullable;

/// Entity tags over optimistic versions: what was read is named when it is changed.
public final class Versions {
    private Versions() {}

    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    /// Refuses a change of something that has changed since it was read; no tag asks for no check.
    public static void require(@Nullable String ifMatch, int present) {
        if (ifMatch != null && !ifMatch.equals("*") && !ifMatch.equals(tag(present))) {
            throw Problem.of(Problem.Kind.OUTDATED, "outdated", present);
        }
    }
}
