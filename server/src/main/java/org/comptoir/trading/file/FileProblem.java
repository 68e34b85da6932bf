package org.comptoir.trading.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One thing wrong with a file, where, and what to do; the code is stable.
///
/// The place is the start tag of the element that is wrong itself or by one of its attributes.
///
/// A message repeats the beginning only of what is very long.
public record FileProblem(int line, int column, String code, String message) {
    private static final int LONGEST = 1_000;
    private static final int LONGEST_VALUE = 100;
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|“[^”]*”|«[^»]*»");

    public FileProblem {
        var shorter =
                QUOTED.matcher(message)
                        .replaceAll(it -> Matcher.quoteReplacement(shortened(it.group())));
        message = shorter.length() > LONGEST ? beginning(shorter, LONGEST) + "…" : shorter;
    }

    private static String shortened(String quoted) {
        int quotes = quoted.endsWith("»") ? 2 : 1;
        return quoted.length() <= LONGEST_VALUE + 2 * quotes
                ? quoted
                : beginning(quoted, LONGEST_VALUE + quotes)
                        + "…"
                        + quoted.substring(quoted.length() - quotes);
    }

    /// So many characters, but never half of one.
    private static String beginning(String text, int length) {
        boolean half = Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, half ? length - 1 : length);
    }

    public static FileProblem at(Position position, String code, String message) {
        return new FileProblem(position.line(), position.column(), code, message);
    }
}
