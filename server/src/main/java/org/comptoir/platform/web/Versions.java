package org.comptoir.platform.web;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.comptoir.platform.Problem;
import org.jspecify.annotations.Nullable;

/// Entity tags over optimistic versions: what was read is named when it is changed.
public final class Versions {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,9})(-[0-9]{1,19})?\"");

    private Versions() {}

    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    /// The tag of something that is shown with a figure that moves without it.
    public static String tag(int version, long figure) {
        return "\"" + version + "-" + figure + "\"";
    }

    /// The version an `If-Match` asks for, to be compared where the row is locked; none without one
    /// or with `*`, and one that nothing has where the tag is not ours.
    public static OptionalInt of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return OptionalInt.empty();
        }
        var tag = TAG.matcher(ifMatch);
        return OptionalInt.of(tag.matches() ? Integer.parseInt(tag.group(1)) : -1);
    }

    /// The version that a form read, to be compared where the row is locked; none where it names
    /// none.
    public static OptionalInt read(@Nullable String version) {
        return version != null && NUMBER.matcher(version).matches()
                ? OptionalInt.of(Integer.parseInt(version))
                : OptionalInt.empty();
    }

    /// Refuses a change of something that has changed since a form read it.
    public static void requireRead(String read, int present) {
        if (!read.equals(Integer.toString(present))) {
            throw Problem.of(Problem.Kind.OUTDATED, "outdated", present);
        }
    }

    /// Refuses a change of something that has changed since it was read; no tag asks for no check.
    public static void require(@Nullable String ifMatch, int present) {
        if (ifMatch != null && !ifMatch.equals("*") && !ifMatch.equals(tag(present))) {
            throw Problem.of(Problem.Kind.OUTDATED, "outdated", present);
        }
    }
}
