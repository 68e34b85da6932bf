package org.comptoir.care.embed;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.comptoir.stores.Stores;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets pages of the sites that a store has named read what its panel needs, and nothing else. No
/// cookie is ever asked for or taken: they show a pass. Before all that asks who calls, since a
/// browser asks without saying so.
@Component
@Order(-110)
class PanelCors extends OncePerRequestFilter {
    private static final String KEPT_SECONDS = "600";

    private final Passes passes;
    private final Stores stores;

    PanelCors(Passes passes, Stores stores) {
        this.passes = passes;
        this.stores = stores;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (PanelPaths.isAsset(path)) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        } else if (PanelPaths.store(path).isPresent()) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
            var origin = request.getHeader(HttpHeaders.ORIGIN);
            if (origin != null && allows(path, origin)) {
                response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
                if (request.getMethod().equals("OPTIONS")) {
                    answer(response);
                    return;
                }
            }
        }
        chain.doFilter(request, response);
    }

    private boolean allows(String path, String origin) {
        return PanelPaths.store(path)
                .flatMap(stores::find)
                .filter(it -> passes.allows(it.id(), origin))
                .isPresent();
    }

    private static void answer(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, POST, PUT");
        response.setHeader(
                HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS,
                "Accept, Accept-Language, Authorization, Content-Type");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, KEPT_SECONDS);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
