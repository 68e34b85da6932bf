package org.comptoir.platform.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import org.comptoir.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

/// Makes the [Page] of a request.
@Component
public class Pages {
    private final Texts texts;
    private final Assets assets;

    Pages(Texts texts, Assets assets) {
        this.texts = texts;
        this.assets = assets;
    }

    public Page of(HttpServletRequest request) {
        return new Page(
                texts, formats(request), theme(request), assets, address(request), token(request));
    }

    public Formats formats(HttpServletRequest request) {
        return new Formats(RequestContextUtils.getLocale(request), ZoneId.systemDefault());
    }

    private static Theme theme(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, Theme.COOKIE);
        return cookie == null ? Theme.AUTO : Theme.of(cookie.getValue());
    }

    private static String address(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) {
            return failed.toString();
        }
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static Page.@Nullable Token token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Page.Token(token.getParameterName(), token.getToken())
                : null;
    }
}
