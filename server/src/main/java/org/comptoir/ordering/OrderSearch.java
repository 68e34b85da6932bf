package org.comptoir.ordering;

import java.util.Locale;
import java.util.Optional;
import org.comptoir.platform.Problem;
import org.jspecify.annotations.Nullable;

/// Which orders a list asks for.
public record OrderSearch(
        Scope scope, Optional<OrderState> state, @Nullable String cursor, int limit) {
    /// Whose orders.
    public enum Scope {
        /// All that the caller may see.
        VISIBLE,
        /// The caller's own.
        MINE,
        /// Those that wait for his approval.
        WAITING,
        /// Those of the organizations he administers as a buyer.
        ORGANIZATION,
        /// All of the store, for its business users.
        STORE;

        public static Scope of(String code) {
            for (var scope : values()) {
                if (scope.name().toLowerCase(Locale.ROOT).equals(code)) {
                    return scope;
                }
            }
            throw Problem.invalid(
                    "scope",
                    "field-choice",
                    "scope",
                    "visible, mine, waiting, organization, store");
        }
    }
}
