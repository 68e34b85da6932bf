package org.comptoir.platform.page;

import org.jspecify.annotations.Nullable;

/// How much of a measure is used, between 0 and 100.
public record Meter(
        String label, String value, int percent, Notice.Tone tone, @Nullable String help) {
    public Meter {
        percent = Math.clamp(percent, 0, 100);
    }
}
