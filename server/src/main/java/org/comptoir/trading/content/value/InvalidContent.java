package org.comptoir.trading.content.value;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.BiFunction;
import org.comptoir.platform.Word;
import org.jspecify.annotations.Nullable;

/// A value that no contract or account may hold; the code is stable, the message names the value
/// and what to do.
public final class InvalidContent extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final ResourceBundle ENGLISH =
            ResourceBundle.getBundle("i18n/content", Locale.ROOT);

    private final String code;
    private final @Nullable String key;
    private final transient Object[] arguments;

    /// What is wrong with the form of a file: its words are those of the form, and English.
    public InvalidContent(String code, String message) {
        this(code, message, null);
    }

    private InvalidContent(String code, String message, @Nullable String key, Object... arguments) {
        super(message);
        this.code = code;
        this.key = key;
        this.arguments = arguments;
    }

    /// What is wrong with what is said, by the key of a text and what goes into it.
    public static InvalidContent of(String code, String key, Object... arguments) {
        return new InvalidContent(code, english("content." + key, arguments), key, arguments);
    }

    /// What a message speaks of, such as `part number`, and behind it the name of the one that is
    /// meant.
    static Object[] noun(String what, Object... further) {
        int name = what.indexOf(" '");
        var words = name < 0 ? what : what.substring(0, name);
        var noun = new Object[2 + further.length];
        noun[0] = new Word("content.word." + words.replace(' ', '-'));
        noun[1] = name < 0 ? "" : what.substring(name);
        System.arraycopy(further, 0, noun, 2, further.length);
        return noun;
    }

    private static String english(String key, Object... arguments) {
        var spoken =
                Arrays.stream(arguments)
                        .map(it -> it instanceof Word word ? ENGLISH.getString(word.key()) : it)
                        .toArray();
        return new MessageFormat(ENGLISH.getString(key), Locale.ENGLISH).format(spoken);
    }

    /// The message in the language of these texts.
    public String words(BiFunction<String, Object[], String> texts) {
        return key == null
                ? String.valueOf(getMessage())
                : texts.apply("content." + key, arguments);
    }

    /// The message as an argument of a problem.
    public Object said() {
        return key == null
                ? String.valueOf(getMessage())
                : new Word("content." + key, List.of(arguments));
    }

    /// A stable code in lower case with hyphens, such as `bad-amount`.
    public String code() {
        return code;
    }

    /// The broken rule that a failure goes back to, if it is one.
    public static Optional<InvalidContent> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidContent invalid) {
                return Optional.of(invalid);
            }
        }
        return Optional.empty();
    }
}
