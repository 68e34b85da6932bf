package org.comptoir.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.comptoir.platform.Problem;
import org.springframework.web.servlet.HandlerMapping;

/// The variables of a request's address, for what is made before a controller is called.
public final class PathVariables {
    private PathVariables() {}

    /// The value at `{name}`; missing like a page that does not exist where the address has none.
    public static String of(HttpServletRequest request, String name) {
        var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (variables instanceof Map<?, ?> all && all.get(name) instanceof String value) {
            return value;
        }
        throw Problem.missing("no-such-page", request.getRequestURI());
    }
}
