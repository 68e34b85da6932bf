package org.comptoir.members.web;

import org.comptoir.platform.Problem;
import org.jspecify.annotations.Nullable;

/// Reads the members of a request body, naming the one that is missing.
final class Body {
    private Body() {}

    static <T> T required(String field, @Nullable T value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            throw Problem.invalid(field, "field-required", field);
        }
        return value;
    }

    /// The value sent, or what stands there now: a member left out of a patch changes nothing.
    static <T> T or(@Nullable T value, T present) {
        return value == null ? present : value;
    }
}
