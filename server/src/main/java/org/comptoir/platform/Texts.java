package org.comptoir.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Every word the program says, by key and language. English and French; anything else reads
/// English.
@Component
public class Texts {
    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /// The text in the language of the present request.
    public String get(String key, Object... arguments) {
        return in(LocaleContextHolder.getLocale(), key, arguments);
    }

    /// The text in the language given; a missing key answers itself, so that it is seen and mended.
    public String in(Locale locale, String key, Object... arguments) {
        var spoken = Arrays.stream(arguments).map(argument -> spoken(locale, argument)).toArray();
        return String.valueOf(messages.getMessage(key, spoken, key, supported(locale)));
    }

    private Object spoken(Locale locale, Object argument) {
        return argument instanceof Word word
                ? in(locale, word.key(), word.arguments().toArray())
                : argument;
    }

    /// The text of a problem's code.
    public String of(Problem problem) {
        return get("problem." + problem.code(), problem.arguments().toArray());
    }

    /// One of several language variants: the asked language, else English, else any.
    public static String pick(Map<String, String> variants, Locale locale) {
        var text = variants.get(locale.getLanguage());
        if (text == null) {
            text = variants.get("en");
        }
        return text != null ? text : variants.values().stream().findFirst().orElse("");
    }

    private static Locale supported(Locale locale) {
        return locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    }
}
