package org.comptoir.platform;

import java.util.Locale;

/// What people search for, as a pattern of SQL in which every sign means only itself.
public final class Like {
    private Like() {}

    /// Matches what holds the text anywhere, in lower case.
    public static String anywhere(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
