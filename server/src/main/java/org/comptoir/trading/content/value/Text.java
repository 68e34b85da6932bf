package org.comptoir.trading.content.value;

/// The names and texts of content: any Unicode that XML can carry, never blank where a name is
/// needed.
public final class Text {
    private static final int NAME_LENGTH = 200;

    private Text() {}

    /// The given name, refused when blank.
    public static String name(String what, String value) {
        if (value.isBlank()) {
            throw InvalidContent.of("missing-value", "empty", InvalidContent.noun(what));
        }
        return any(what, value);
    }

    /// A name of at most 200 characters (§1).
    public static String shortName(String what, String value) {
        if (value.codePointCount(0, value.length()) > NAME_LENGTH) {
            throw InvalidContent.of(
                    "too-long",
                    "too-long",
                    InvalidContent.noun(what, value.substring(0, 40), String.valueOf(NAME_LENGTH)));
        }
        return name(what, value);
    }

    /// Any text, refused when it holds a character that no XML file can carry.
    public static String any(String what, String value) {
        int point;
        for (int i = 0; i < value.length(); i += Character.charCount(point)) {
            point = value.codePointAt(i);
            if (!isXml(point)) {
                throw InvalidContent.of(
                        "bad-character",
                        "character",
                        InvalidContent.noun(what, "U+%04X".formatted(point)));
            }
        }
        return value;
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
