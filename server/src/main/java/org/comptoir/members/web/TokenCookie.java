package org.comptoir.members.web;

import java.time.Duration;
import java.time.Instant;
import org.comptoir.members.signin.SignIn;
import org.springframework.http.ResponseCookie;

/// The cookie in which a browser keeps a user's token, out of reach of scripts.
final class TokenCookie {
    static final String NAME = "comptoir_token";

    private TokenCookie() {}

    static ResponseCookie of(SignIn.SignedIn signedIn, Instant now, boolean secure) {
        return cookie(signedIn.token(), Duration.between(now, signedIn.expiresAt()), secure);
    }

    static ResponseCookie none(boolean secure) {
        return cookie("", Duration.ZERO, secure);
    }

    private static ResponseCookie cookie(String token, Duration life, boolean secure) {
        return ResponseCookie.from(NAME, token)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(life)
                .build();
    }
}
