package org.comptoir.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.comptoir.members.signin.GuestSignedIn;
import org.comptoir.members.signin.Guests;
import org.comptoir.members.signin.SignIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/// What happens in the browser when somebody comes or goes: cookies, new form tokens, and the word
/// that a guest has become a user.
@Component
class Welcome {
    private final Guests guests;
    private final CsrfTokenRepository formTokens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Welcome(
            Guests guests,
            CsrfTokenRepository formTokens,
            ApplicationEventPublisher events,
            Clock clock) {
        this.guests = guests;
        this.formTokens = formTokens;
        this.events = events;
        this.clock = clock;
    }

    /// Tells whoever kept something for the guest that he is a user now.
    void announce(SignIn.SignedIn signedIn, HttpServletRequest request) {
        CallerFilter.cookie(request, Guests.COOKIE)
                .flatMap(guests::read)
                .ifPresent(guest -> events.publishEvent(new GuestSignedIn(guest, signedIn.user())));
    }

    void come(SignIn.SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        announce(signedIn, request);
        var cookie = TokenCookie.of(signedIn, clock.instant(), request.isSecure());
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        formTokens.saveToken(null, request, response);
    }

    void go(HttpServletRequest request, HttpServletResponse response) {
        var cookie = TokenCookie.none(request.isSecure());
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        formTokens.saveToken(null, request, response);
    }
}
