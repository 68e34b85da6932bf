package org.comptoir.platform.page;

import java.util.Locale;

/// Light, dark, or as the reader's system asks.
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    static final String COOKIE = "theme";

    static Theme of(String code) {
        return switch (code) {
            case "light" -> LIGHT;
            case "dark" -> DARK;
            default -> AUTO;
        };
    }

    /// The name in the cookie and in the page's `data-bs-theme`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
