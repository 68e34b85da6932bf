package org.comptoir.mail;

import java.util.regex.Pattern;

/// What one person is written, in plain text; `sender` is the name it comes from, such as a
/// store's. Refuses an address that is none and a name or subject of several lines.
public record Letter(String sender, String to, String subject, String text) {
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_LINE = 300;
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@,;:<>()\\[\\]\"\\\\]+@[^\\s@,;:<>()\\[\\]\"\\\\]+");

    public Letter {
        if (!isAddress(to)) {
            throw new IllegalArgumentException("No e-mail address: " + to);
        }
        requireLine(sender);
        requireLine(subject);
    }

    /// Whether letters can be sent there.
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
    }

    private static void requireLine(String text) {
        if (text.length() > LONGEST_LINE || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Not one line: " + text);
        }
    }
}
