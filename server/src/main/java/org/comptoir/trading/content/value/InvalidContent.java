package org.comptoir.trading.content.value;

import java.util.Optional;

/// A value that no contract or account may hold; the code is stable, the message names the value
/// and what to do.
public final class InvalidContent extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String code;

    public InvalidContent(String code, String message) {
        super(message);
        this.code = code;
    }

    /// A stable code in lower case with hyphens, such as `bad-amount`.
    public String code() {
        return code;
    }

    /// The broken rule that a failure goes back to, if it is one.
    public static Optional<InvalidContent> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidContent invalid) {
                return Optional.of(invalid);
            }
        }
        return Optional.empty();
    }
}
