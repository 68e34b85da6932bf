package org.comptoir.engine.policy;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.comptoir.engine.money.Decimals;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.policy.ParameterForm.Kind;

/// From the text of a parameter to a value, and what to write when that fails.
final class Conversion {
    private Conversion() {}

    static Object of(Class<?> type, String text) {
        return switch (kind(type)) {
            case TEXT -> text;
            case DECIMAL -> decimal(text);
            case WHOLE -> Integer.valueOf(text);
            case FLAG -> bool(text);
            case CURRENCY -> Currency.getInstance(text);
            case AMOUNT -> amount(text);
            case CHOICE -> constant(type, text);
        };
    }

    static Kind kind(Class<?> type) {
        if (type == String.class) {
            return Kind.TEXT;
        }
        if (type == BigDecimal.class) {
            return Kind.DECIMAL;
        }
        if (type == int.class || type == Integer.class) {
            return Kind.WHOLE;
        }
        if (type == boolean.class || type == Boolean.class) {
            return Kind.FLAG;
        }
        if (type == Currency.class) {
            return Kind.CURRENCY;
        }
        if (type == Money.class) {
            return Kind.AMOUNT;
        }
        if (type.isEnum()) {
            return Kind.CHOICE;
        }
        throw unsupported(type);
    }

    static String expected(Class<?> type) {
        return switch (kind(type)) {
            case TEXT -> "text";
            case DECIMAL -> "a decimal number; write one such as 12.50";
            case WHOLE -> "a whole number; write one such as 30";
            case FLAG -> "true or false; write one of them";
            case CURRENCY -> "a currency; write a code such as EUR";
            case AMOUNT -> "an amount; write a currency and a number such as EUR12.50 or CAD-5.00";
            case CHOICE -> "one of " + choices(type).stream().collect(joining(", "));
        };
    }

    /// The words a choice is made from; none for any other kind.
    static List<String> choices(Class<?> type) {
        return type.isEnum()
                ? Stream.of(type.getEnumConstants()).map(String::valueOf).toList()
                : List.of();
    }

    /// `CAD-5.00`: the code of a currency, then a number that may be negative.
    private static Money amount(String text) {
        if (!text.matches("[A-Z]{3}-?[0-9.]{1,30}")) {
            throw new IllegalArgumentException(text);
        }
        return Money.of(text.substring(3), text.substring(0, 3));
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
                "%s is no type of a parameter; use String, BigDecimal, int, boolean, Currency, Money, an enum, or Optional, List, Map of them"
                        .formatted(type));
    }
}
