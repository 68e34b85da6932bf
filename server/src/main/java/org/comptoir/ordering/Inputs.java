package org.comptoir.ordering;

import org.comptoir.platform.Problem;

/// Texts as people type them: any character, within bounds; PostgreSQL cannot keep a NUL.
final class Inputs {
    private Inputs() {}

    /// A text of one line, without blanks around it.
    static String line(String field, String value, int longest) {
        var text = value.strip();
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw Problem.invalid(field, "field-unreadable", field);
        }
        return bounded(field, text, longest);
    }

    /// A text of several lines.
    static String lines(String field, String value, int longest) {
        var text = value.replace("\r\n", "\n").strip();
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            throw Problem.invalid(field, "field-unreadable", field);
        }
        return bounded(field, text, longest);
    }

    private static String bounded(String field, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            throw Problem.invalid(field, "field-too-long", field, longest);
        }
        return text;
    }
}
