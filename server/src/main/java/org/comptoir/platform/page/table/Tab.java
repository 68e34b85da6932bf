package org.comptoir.platform.page.table;

import org.jspecify.annotations.Nullable;

/// One view of a list, with how many rows it holds where that is known.
public record Tab(String text, String address, boolean here, @Nullable Long count) {
    /// The view that a list shows when asked for a value; an empty one asks for all.
    public static Tab of(Ask ask, String name, String value, String text, @Nullable Long count) {
        return new Tab(text, ask.with(name, value), ask.value(name).equals(value), count);
    }
}
