package org.comptoir.trading.content.value;

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
}
