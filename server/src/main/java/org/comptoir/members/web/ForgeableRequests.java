package org.comptoir.members.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.comptoir.members.signin.Guests;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// The requests another site could make a browser send in its user's name; they must carry our form
/// token.
///
/// A Bearer token is never sent by a browser on its own. The cookie of a user is, so all his
/// changes count. A guest's count where a browser would not ask us first: form posts.
final class ForgeableRequests implements RequestMatcher {
    private static final Set<String> READING = Set.of("GET", "HEAD", "TRACE", "OPTIONS");
    private static final Set<String> FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain", "");

    @Override
    public boolean matches(HttpServletRequest request) {
        if (READING.contains(request.getMethod()) || CallerFilter.bearer(request).isPresent()) {
            return false;
        }
        if (CallerFilter.cookie(request, TokenCookie.NAME).isPresent()) {
            return true;
        }
        return isForm(request)
                && (!ForgedRequests.isInterface(request)
                        || CallerFilter.cookie(request, Guests.COOKIE).isPresent());
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType() == null ? "" : request.getContentType();
        var bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return request.getMethod().equals("POST") && FORMS.contains(bare);
    }
}
