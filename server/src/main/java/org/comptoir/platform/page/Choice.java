package org.comptoir.platform.page;

import org.jspecify.annotations.Nullable;

/// One of several things to choose among; one that cannot be chosen says why in its detail.
public record Choice(
        String value, String label, @Nullable String detail, boolean chosen, boolean possible) {
    public static Choice of(String value, String label, boolean chosen) {
        return new Choice(value, label, null, chosen, true);
    }

    public Choice detail(@Nullable String detail) {
        return new Choice(value, label, detail, chosen, possible);
    }

    public Choice impossible(String why) {
        return new Choice(value, label, why, false, false);
    }
}
