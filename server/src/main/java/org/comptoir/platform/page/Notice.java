package org.comptoir.platform.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something said to the reader in a box: what happened and, where there is one, what to do.
public record Notice(
        Tone tone,
        String text,
        @Nullable String detail,
        @Nullable String action,
        @Nullable String address) {
    /// How a notice, a pill or a meter is meant.
    public enum Tone {
        NEUTRAL("info"),
        INFO("info"),
        SUCCESS("circle-check"),
        WARNING("triangle-alert"),
        DANGER("circle-alert");

        private final String icon;

        Tone(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }

        /// The name in style sheets.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Notice of(Tone tone, String text) {
        return new Notice(tone, text, null, null, null);
    }

    public static Notice of(Tone tone, String text, String detail) {
        return new Notice(tone, text, detail, null, null);
    }
}
