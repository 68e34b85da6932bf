package org.comptoir.engine.policy;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Stream;
import org.comptoir.engine.money.Decimals;

/// From the text of a parameter to a value, and what to write when that fails.
final class Conversion {
    private Conversion() {}

    static Object of(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type == BigDecimal.class) {
            return decimal(text);
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == boolean.class || type == Boolean.class) {
            return bool(text);
        }
        if (type == Currency.class) {
            return Currency.getInstance(text);
        }
        if (type.isEnum()) {
            return constant(type, text);
        }
        throw unsupported(type);
    }

    static String expected(Class<?> type) {
        if (type == BigDecimal.class) {
            return "a decimal number; write one such as 12.50";
        }
        if (type == int.class || type == Integer.class) {
            return "a whole number; write one such as 30";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false; write one of them";
        }
        if (type == Currency.class) {
            return "a currency; write a code such as EUR";
        }
        return "one of "
                + Stream.of(type.getEnumConstants()).map(String::valueOf).collect(joining(", "));
    }

    private static BigDecimal decimal(String text) {
        var decimal = new BigDecimal(text);
        if (!Decimals.isPlain(decimal)) {
            throw new IllegalArgumentException(text);
        }
        return decimal;
    }

    private static boolean bool(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Object constant(Class<?> type, String text) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.toString().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static IllegalStateException unsupported(Class<?> type) {
        return new IllegalStateException(
                "%s is no type of a parameter; use String, BigDecimal, int, boolean, Currency, an enum, or Optional, List, Map of them"
                        .formatted(type));
    }
}
