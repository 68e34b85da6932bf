package org.comptoir.care.talk;

import org.comptoir.platform.Problem;

/// What people may write, checked before it goes anywhere: as they wrote it, but for the numbers of
/// cards.
public final class Wording {
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_KEY = 100;

    private Wording() {}

    /// The text of a message or a note.
    public static String text(String field, String text) {
        if (text.isBlank()) {
            throw Problem.invalid(field, "message-empty");
        }
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            throw Problem.invalid(field, "message-too-long", LONGEST_TEXT);
        }
        return CardNumbers.redact(keepable(field, text));
    }

    /// A name or a topic: one line, which may be empty.
    public static String line(String field, String text) {
        var line = text.strip();
        if (line.codePointCount(0, line.length()) > LONGEST_LINE) {
            throw Problem.invalid(field, "line-too-long", LONGEST_LINE);
        }
        if (line.chars().anyMatch(sign -> sign == '\n' || sign == '\r')) {
            throw Problem.invalid(field, "line-broken");
        }
        return CardNumbers.redact(keepable(field, line));
    }

    /// The sender's own name for a message.
    public static String key(String key) {
        if (!key.matches("[!-~]{1," + LONGEST_KEY + "}")) {
            throw Problem.invalid("key", "bad-message-key", LONGEST_KEY);
        }
        return key;
    }

    private static String keepable(String field, String text) {
        if (text.codePoints().anyMatch(Wording::isNoText)) {
            throw Problem.invalid(field, "unwritable-text", field);
        }
        return text;
    }

    private static boolean isNoText(int sign) {
        return Character.getType(sign) == Character.SURROGATE
                || (Character.isISOControl(sign) && "\n\r\t".indexOf(sign) < 0);
    }
}
