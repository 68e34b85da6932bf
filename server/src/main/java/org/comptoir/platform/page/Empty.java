package org.comptoir.platform.page;

import org.jspecify.annotations.Nullable;

/// What stands where a list has nothing: what belongs there, and the first step.
public record Empty(
        String icon,
        String title,
        String text,
        @Nullable String action,
        @Nullable String address) {}
