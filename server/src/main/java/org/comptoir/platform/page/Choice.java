package org.comptoir.platform.page;

import org.jspecify.annotations.Nullable;

/// One of several things to choose among.
public record Choice(String value, String label, @Nullable String detail, boolean chosen) {
    public static Choice of(String value, String label, boolean chosen) {
        return new Choice(value, label, null, chosen);
    }

    public Choice detail(@Nullable String detail) {
        return new Choice(value, label, detail, chosen);
    }
}
