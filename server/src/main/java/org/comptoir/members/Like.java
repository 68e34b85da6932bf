package org.comptoir.members;

import java.util.Locale;

/// What people search for, as a pattern that means only itself.
final class Like {
    private Like() {}

    static String escape(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }
}
