package org.comptoir.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/// What is known about the language of a request beyond its cookie and headers; asked once per
/// request.
public interface LanguageChoice {
    /// The languages of the place asked for, the usual one first; empty where any will do.
    Optional<List<String>> offered(HttpServletRequest request);

    /// The language the signed-in person has chosen for himself.
    Optional<String> own(HttpServletRequest request);
}
