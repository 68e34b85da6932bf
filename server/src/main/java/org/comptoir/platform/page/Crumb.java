package org.comptoir.platform.page;

import org.jspecify.annotations.Nullable;

/// One step of the way to a page; the last one, the page itself, has no address.
public record Crumb(String text, @Nullable String address) {
    public static Crumb here(String text) {
        return new Crumb(text, null);
    }
}
