package org.comptoir.platform.page.table;

import org.jspecify.annotations.Nullable;

/// What may be done to the chosen rows at once; `reason` asks for one where it is needed, and
/// `question` for a confirmation, in which `#` stands for how many are chosen. Where `pick` says
/// what the reason names, such names are suggested.
public record Bulk(
        String command,
        String text,
        String icon,
        @Nullable String reason,
        @Nullable String question,
        @Nullable String pick) {
    public static Bulk of(String command, String text, String icon) {
        return new Bulk(command, text, icon, null, null, null);
    }

    public Bulk asking(String words) {
        return new Bulk(command, text, icon, reason, words, pick);
    }

    public Bulk because(String words) {
        return new Bulk(command, text, icon, words, question, pick);
    }

    /// The same with the name of something that exists for a reason.
    public Bulk naming(String words, String what) {
        return new Bulk(command, text, icon, words, question, what);
    }
}
