package org.comptoir.platform;

import org.springframework.context.MessageSource;

/// Texts without a running program.
public final class TestTexts {
    private TestTexts() {}

    public static Texts of(MessageSource messages) {
        return new Texts(messages);
    }
}
