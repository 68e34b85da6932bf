package org.comptoir.members.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.comptoir.members.Actor;
import org.comptoir.members.Members;
import org.comptoir.members.signin.Guests;
import org.comptoir.platform.LockFailures;
import org.comptoir.platform.Problem;
import org.comptoir.platform.web.ProblemWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/// Finds out who calls: by a Bearer token, else by the cookies of pages, else a guest.
final class CallerFilter extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";

    private final Members members;
    private final ObjectProvider<BoundCallers> bound;
    private final Guests guests;
    private final SecurityContextRepository contexts;
    private final ProblemWriter problems;

    CallerFilter(
            Members members,
            ObjectProvider<BoundCallers> bound,
            Guests guests,
            SecurityContextRepository contexts,
            ProblemWriter problems) {
        this.members = members;
        this.bound = bound;
        this.guests = guests;
        this.contexts = contexts;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Actor> actor;
        try {
            actor = caller(request);
        } catch (DataAccessException failure) {
            problems.write(
                    LockFailures.exhaustion(failure).orElseThrow(() -> failure), request, response);
            return;
        }
        if (actor.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            problems.write(
                    Problem.of(Problem.Kind.UNAUTHENTICATED, "token-invalid"), request, response);
            return;
        }
        var context = new SecurityContextImpl(new ActorAuthentication(actor.get()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        chain.doFilter(request, response);
    }

    private Optional<Actor> caller(HttpServletRequest request) {
        var bearer = bearer(request);
        return bearer.isPresent() ? shown(request, bearer.get()) : fromCookies(request);
    }

    private Optional<Actor> shown(HttpServletRequest request, String bearer) {
        return bound.stream()
                .flatMap(it -> it.of(request, bearer).stream())
                .findFirst()
                .or(() -> members.actorOf(bearer));
    }

    /// The token in the header of a request that carries one.
    static Optional<String> bearer(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    /// The token of the request, wherever it stands.
    static Optional<String> token(HttpServletRequest request) {
        return bearer(request).or(() -> cookie(request, TokenCookie.NAME));
    }

    private Optional<Actor> fromCookies(HttpServletRequest request) {
        var user = cookie(request, TokenCookie.NAME).flatMap(members::actorOf);
        return user.isPresent() ? user : Optional.of(guest(request));
    }

    private Actor guest(HttpServletRequest request) {
        return cookie(request, Guests.COOKIE)
                .flatMap(guests::read)
                .map(Actor::guest)
                .orElseGet(Actor::guest);
    }

    static Optional<String> cookie(HttpServletRequest request, String name) {
        var cookie = WebUtils.getCookie(request, name);
        return cookie == null ? Optional.empty() : Optional.of(cookie.getValue());
    }
}
