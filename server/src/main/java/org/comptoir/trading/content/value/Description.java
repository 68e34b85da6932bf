package org.comptoir.trading.content.value;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a contract, an account or a term is called and says about itself in one locale such as
/// `en_US`.
public record Description(
        String locale, Optional<String> shortDescription, Optional<String> longDescription) {
    private static final Pattern LOCALE = Pattern.compile("[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*");

    public Description {
        if (!LOCALE.matcher(locale).matches()) {
            throw InvalidContent.of("bad-locale", "locale", locale);
        }
        shortDescription.ifPresent(text -> Text.any("short description", text));
        longDescription.ifPresent(text -> Text.any("long description", text));
    }
}
