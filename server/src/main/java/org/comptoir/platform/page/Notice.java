package org.comptoir.platform.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something said to the reader in a box: what happened and, where there is one, what to do, by
/// going to an address or, where it changes something, by sending to it.
public record Notice(
        Tone tone,
        String text,
        @Nullable String detail,
        @Nullable String action,
        @Nullable String address,
        boolean sends) {
    public Notice(
            Tone tone,
            String text,
            @Nullable String detail,
            @Nullable String action,
            @Nullable String address) {
        this(tone, text, detail, action, address, false);
    }

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

    /// The same with what takes back that which happened, by sending to an address.
    public Notice undoing(String words, String place) {
        return new Notice(tone, text, detail, words, place, true);
    }
}
