package org.comptoir.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Instant;
import org.comptoir.members.Actor;
import org.comptoir.members.signin.SignIn;
import org.comptoir.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Tokens: signing in and out of programs.
@RestController
class TokensController {
    private final SignIn signIn;
    private final Welcome welcome;

    TokensController(SignIn signIn, Welcome welcome) {
        this.signIn = signIn;
        this.welcome = welcome;
    }

    record Credentials(@Nullable String logonId, @Nullable String password) {}

    record Token(String token, Instant expiresAt) {}

    @PostMapping("/api/v1/tokens")
    ResponseEntity<Token> signIn(
            @RequestBody Credentials credentials,
            HttpServletRequest request,
            HttpServletResponse response) {
        var logonId = Body.required("logonId", credentials.logonId());
        var password = Body.required("password", credentials.password());
        return switch (signIn.signIn(logonId, password, request.getRemoteAddr())) {
            case SignIn.SignedIn signedIn -> {
                welcome.announce(signedIn, request);
                yield ResponseEntity.created(URI.create("/api/v1/tokens/current"))
                        .cacheControl(CacheControl.noStore())
                        .body(new Token(signedIn.token(), signedIn.expiresAt()));
            }
            case SignIn.Refused() ->
                    throw Problem.of(Problem.Kind.UNAUTHENTICATED, "sign-in-refused");
            case SignIn.TooMany(long seconds) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
                throw Problem.of(Problem.Kind.TOO_MANY, "too-many-sign-ins", seconds);
            }
        };
    }

    /// Ends the token with which it is asked.
    @DeleteMapping("/api/v1/tokens/current")
    ResponseEntity<Void> signOut(
            Actor actor, HttpServletRequest request, HttpServletResponse response) {
        actor.requireUser();
        CallerFilter.token(request).ifPresent(signIn::signOut);
        welcome.go(request, response);
        return ResponseEntity.noContent().build();
    }
}
