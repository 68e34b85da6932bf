package org.comptoir.care.socket;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.comptoir.platform.Problem;
import org.springframework.http.HttpHeaders;

/// Refuses sockets that a page of another site opens in its reader's name. A program that shows a
/// token need not say where it comes from: no browser sends one by itself.
final class Origins {
    private Origins() {}

    static void require(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        boolean allowed =
                origin == null
                        ? request.getHeader(HttpHeaders.AUTHORIZATION) != null
                        : isOurs(origin, request.getHeader(HttpHeaders.HOST));
        if (!allowed) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "foreign-origin");
        }
    }

    static boolean isOurs(String origin, String host) {
        try {
            var from = URI.create(origin.toLowerCase(Locale.ROOT));
            return from.getAuthority() != null
                    && from.getAuthority().equals(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
