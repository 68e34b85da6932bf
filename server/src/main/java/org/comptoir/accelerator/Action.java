package org.comptoir.accelerator;

import org.jspecify.annotations.Nullable;

/// Something that may be done to what a page shows. One that is not possible says why; one that
/// needs a reason or a name asks for it in a dialog, as does one that has a question to be
/// confirmed.
public record Action(
        String command,
        String text,
        String icon,
        @Nullable String why,
        @Nullable String question,
        @Nullable String asks,
        @Nullable String label,
        boolean primary,
        boolean danger) {
    public static Action of(String command, String text, String icon) {
        return new Action(command, text, icon, null, null, null, null, false, false);
    }

    /// The same, not possible.
    public Action not(@Nullable String reason) {
        return new Action(command, text, icon, reason, question, asks, label, primary, danger);
    }

    /// The same, once it is confirmed.
    public Action asking(String words) {
        return new Action(command, text, icon, why, words, asks, label, primary, danger);
    }

    /// The same with a field that must be filled: `reason` or `name`.
    public Action with(String field, String words) {
        return new Action(command, text, icon, why, question, field, words, primary, danger);
    }

    /// The same, marked as one that takes something away.
    public Action dangerous() {
        return new Action(command, text, icon, why, question, asks, label, primary, true);
    }

    /// The same, as the one to be done first.
    public Action first() {
        return new Action(command, text, icon, why, question, asks, label, true, danger);
    }

    public boolean isPossible() {
        return why == null;
    }

    /// Whether a dialog comes first.
    public boolean isTalked() {
        return question != null || asks != null;
    }
}
