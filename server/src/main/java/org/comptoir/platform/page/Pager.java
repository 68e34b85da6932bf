package org.comptoir.platform.page;

import org.jspecify.annotations.Nullable;

/// Where a list goes on: how many are shown of how many, and the address of what follows.
public record Pager(long shown, long total, @Nullable String next) {
    public boolean isLast() {
        return next == null;
    }
}
