package org.comptoir.members;

import java.util.List;
import org.comptoir.platform.Problem;

/// Reads what people typed into fields, naming the field that is wrong.
public final class Fields {
    private Fields() {}

    /// The text without surrounding blanks; it must not be empty.
    public static String required(String field, String value, int longest) {
        var text = text(field, value, longest);
        if (text.isEmpty()) {
            throw Problem.invalid(field, "field-required", field);
        }
        return text;
    }

    /// The text without surrounding blanks.
    public static String text(String field, String value, int longest) {
        var text = value.strip();
        if (text.length() > longest) {
            throw Problem.invalid(field, "field-too-long", field, longest);
        }
        if (text.chars().anyMatch(character -> character < ' ')) {
            throw Problem.invalid(field, "field-unreadable", field);
        }
        return text;
    }

    public static void oneOf(String field, String value, String... choices) {
        if (!List.of(choices).contains(value)) {
            throw Problem.invalid(field, "field-choice", value, String.join(", ", choices));
        }
    }
}
