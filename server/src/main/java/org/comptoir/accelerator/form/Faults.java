package org.comptoir.accelerator.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.comptoir.platform.page.Page;
import org.comptoir.trading.content.value.InvalidContent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;

/// What is wrong with what was entered: by the name of the field, or of the part it stands in.
public final class Faults {
    private Faults() {}

    /// What was read, or where and why it cannot be.
    public sealed interface Outcome<T> {}

    /// It could be read.
    public record Read<T>(T value) implements Outcome<T> {}

    /// It breaks a rule at a place; an empty place is the whole.
    public record Wrong<T>(Map<String, String> errors) implements Outcome<T> {
        public Wrong {
            errors = Map.copyOf(errors);
        }
    }

    /// Reads what was entered.
    public static <T> Outcome<T> read(Page page, Supplier<T> reader) {
        try {
            return new Read<>(reader.get());
        } catch (JacksonException unreadable) {
            return new Wrong<>(Map.of(place(unreadable), words(page, unreadable)));
        }
    }

    private static String place(JacksonException unreadable) {
        return unreadable.getPath().stream()
                .map(it ->
                        it.getPropertyName() == null
                                ? String.valueOf(it.getIndex())
                                : it.getPropertyName())
                .collect(Collectors.joining("."));
    }

    /// The rule that a value breaks, where there is one, else what was expected.
    private static String words(Page page, JacksonException unreadable) {
        return InvalidContent.in(unreadable)
                .map(it -> it.words(page::text))
                .orElseGet(() -> page.text(expected(unreadable)));
    }

    private static String expected(JacksonException unreadable) {
        if (!(unreadable instanceof MismatchedInputException mismatch)) {
            return "form.unreadable";
        }
        var type = mismatch.getTargetType();
        if (type == BigDecimal.class || type == Integer.class || type == int.class) {
            return "form.number";
        }
        return type == Instant.class ? "form.time" : "form.needed";
    }
}
