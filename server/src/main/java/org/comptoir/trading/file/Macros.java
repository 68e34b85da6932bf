package org.comptoir.trading.file;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.trading.content.value.Times;
import org.jspecify.annotations.Nullable;

/// Macros `%NAME%` in attribute values.
///
/// A given name is replaced. A name in capitals that was not given is a problem; so that any text
/// survives writing and reading, one more percent sign in front makes it plain text (`%%NAME%`
/// reads as `%NAME%`). `%TODAY+30%` is the day that was given as `TODAY`, and thirty more. Every
/// other percent sign stands for itself.
public final class Macros {
    private static final String TODAY = "TODAY";
    private static final Pattern TOKEN =
            Pattern.compile("(%+)(TODAY[+-][0-9]{1,5}|[A-Za-z][A-Za-z0-9_]*)(?=%)");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern DAYS = Pattern.compile("TODAY[+-][0-9]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("[A-F][A-F0-9]");

    private final Map<String, String> given;

    public Macros(Map<String, String> given) {
        this.given = given;
    }

    /// The value with macros replaced; hands each unknown name to the consumer.
    public String replace(String value, Consumer<String> unknown) {
        if (value.indexOf('%') < 0) {
            return value;
        }
        Matcher token = TOKEN.matcher(value);
        var replaced = new StringBuilder(value.length());
        int from = 0;
        while (token.find(from)) {
            replaced.append(value, from, token.start());
            from = token.end();
            String name = token.group(2);
            boolean single = token.group(1).length() == 1;
            String macro = value(name);
            if (single && macro != null) {
                replaced.append(macro);
                from++;
            } else if (!single && isMacro(name)) {
                replaced.append(token.group(), 1, token.group().length());
            } else {
                replaced.append(token.group());
                if (isMacro(name)) {
                    unknown.accept(name);
                }
            }
        }
        return replaced.append(value, from, value.length()).toString();
    }

    /// The text in a form that reads back as itself.
    public static String escape(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        return TOKEN.matcher(text)
                .replaceAll(token ->
                        Matcher.quoteReplacement(
                                isMacro(token.group(2)) ? "%" + token.group() : token.group()));
    }

    private @Nullable String value(String name) {
        String today = given.get(TODAY);
        if (today == null || !DAYS.matcher(name).matches()) {
            return given.get(name);
        }
        long days = Long.parseLong(name.substring(TODAY.length()));
        return Times.read(today)
                .map(start -> Times.write(start.plus(days, ChronoUnit.DAYS)))
                .orElse(null);
    }

    private static boolean isMacro(String name) {
        return DAYS.matcher(name).matches()
                || (CAPITALS.matcher(name).matches() && !HEXADECIMAL.matcher(name).matches());
    }
}
