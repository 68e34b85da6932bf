package org.comptoir.trading.file;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.content.value.Times;

/// The attributes of one element, macros replaced; an empty one counts as absent.
public final class Attributes {
    private static final int MOST_DIGITS = 30;

    private final String element;
    private final Map<String, String> values;
    private final List<String> asked = new ArrayList<>();

    Attributes(String element, Map<String, String> values) {
        this.element = element;
        this.values = values;
    }

    public String text(String name) {
        return maybe(name)
                .orElseThrow(() ->
                        new InvalidContent(
                                "missing-attribute",
                                "%s lacks the attribute %s; add it".formatted(element, name)));
    }

    public Optional<String> maybe(String name) {
        return raw(name).filter(value -> !value.isEmpty());
    }

    /// The value as written, also when it is empty.
    public Optional<String> raw(String name) {
        asked.add(name);
        return Optional.ofNullable(values.get(name));
    }

    public boolean flag(String name, boolean otherwise) {
        return maybe(name).map(value -> flag(name, value)).orElse(otherwise);
    }

    public Optional<Integer> integer(String name) {
        return maybe(name)
                .map(value -> {
                    try {
                        return Integer.valueOf(value.strip());
                    } catch (NumberFormatException _) {
                        throw bad("bad-number", name, value, "a whole number such as 1");
                    }
                });
    }

    public BigDecimal decimal(String name, String code) {
        return decimal(name, code, text(name));
    }

    public Optional<BigDecimal> maybeDecimal(String name, String code) {
        return maybe(name).map(value -> decimal(name, code, value));
    }

    public Optional<Instant> time(String name) {
        return maybe(name)
                .map(value ->
                        Times.read(value)
                                .orElseThrow(() ->
                                        bad(
                                                "bad-time",
                                                name,
                                                value,
                                                "a time in GMT such as" + " 2026-01-31T00:00:00")));
    }

    /// One of the constants, by its spelling in any case.
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        return constant(name, type, text(name));
    }

    public <E extends Enum<E>> Optional<E> maybeConstant(String name, Class<E> type) {
        return maybe(name).map(value -> constant(name, type, value));
    }

    public InvalidContent bad(String code, String name, String value, String expected) {
        return new InvalidContent(
                code,
                "%s of %s is '%s'; give %s".formatted(name, element, shortened(value), expected));
    }

    /// An attribute nobody knows is a problem when it looks misspelt, or when reading strictly;
    /// others, such as reference numbers and timestamps of an export, are passed over.
    void reportLeftovers(Element owner) {
        for (String name : values.keySet()) {
            if (!asked.contains(name)) {
                String question = Suggestion.question(name, asked);
                if (!question.isEmpty() || owner.section().isStrict()) {
                    owner.section()
                            .problem(
                                    owner.position(),
                                    "unknown-attribute",
                                    "%s has no attribute '%s'%s"
                                            .formatted(element, name, question));
                }
            }
        }
    }

    private boolean flag(String name, String value) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw bad("bad-boolean", name, value, "true or false");
        };
    }

    private BigDecimal decimal(String name, String code, String value) {
        var written = value.strip();
        if (!isDecimal(written)) {
            throw bad(code, name, value, "a decimal number such as 12.50");
        }
        return new BigDecimal(written);
    }

    /// A sign or none, digits, and at most one point with digits on both sides.
    private static boolean isDecimal(String text) {
        boolean signed = text.startsWith("+") || text.startsWith("-");
        int point = digits(text, signed ? 1 : 0);
        if (point < 0 || point == text.length()) {
            return point > 0;
        }
        return text.charAt(point) == '.' && digits(text, point + 1) == text.length();
    }

    /// Where the digits that begin here end, -1 where there are none or too many.
    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end == from || end - from > MOST_DIGITS ? -1 : end;
    }

    private <E extends Enum<E>> E constant(String name, Class<E> type, String value) {
        String written = value.strip();
        for (E constant : type.getEnumConstants()) {
            if (constant.toString().equalsIgnoreCase(written)) {
                return constant;
            }
        }
        List<String> known = Stream.of(type.getEnumConstants()).map(Object::toString).toList();
        throw bad("bad-value", name, value, "one of " + String.join(", ", known));
    }

    private static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}
