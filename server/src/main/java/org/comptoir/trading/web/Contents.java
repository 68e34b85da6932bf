package org.comptoir.trading.web;

import java.util.Optional;
import java.util.function.Function;
import org.comptoir.platform.Problem;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.InvalidContent;
import tools.jackson.core.JacksonException;

/// Reads what a body says of a contract or an account; a value that breaks a rule is named with its
/// place.
final class Contents {
    private Contents() {}

    static ContractContent contract(String body) {
        return read(body, ContentJson::contract);
    }

    static AccountContent account(String body) {
        return read(body, ContentJson::account);
    }

    static Term term(String body) {
        return read(body, ContentJson::term);
    }

    private static <T> T read(String body, Function<String, T> reader) {
        try {
            return Optional.ofNullable(reader.apply(body)).orElseThrow(Contents::nothing);
        } catch (JacksonException unreadable) {
            throw problem(unreadable);
        }
    }

    private static Problem nothing() {
        return Problem.invalid("content", "invalid-content", "nothing is there");
    }

    /// The rule that a value breaks, where there is one, else what could not be read and where.
    private static Problem problem(JacksonException unreadable) {
        var path = unreadable.getPath().isEmpty() ? "content" : unreadable.getPathReference();
        var words =
                InvalidContent.in(unreadable)
                        .map(InvalidContent::said)
                        .orElseGet(unreadable::getOriginalMessage);
        return Problem.invalid(path, "invalid-content", words);
    }
}
