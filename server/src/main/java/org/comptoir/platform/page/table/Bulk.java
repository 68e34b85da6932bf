package org.comptoir.platform.page.table;

import org.jspecify.annotations.Nullable;

/// What may be done to the chosen rows at once; `reason` asks for one where it is needed, and
/// `question` for a confirmation.
public record Bulk(
        String command,
        String text,
        String icon,
        @Nullable String reason,
        @Nullable String question) {
    public static Bulk of(String command, String text, String icon) {
        return new Bulk(command, text, icon, null, null);
    }

    public Bulk asking(String words) {
        return new Bulk(command, text, icon, reason, words);
    }

    public Bulk because(String words) {
        return new Bulk(command, text, icon, words, question);
    }
}
