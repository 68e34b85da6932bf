package org.comptoir.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.comptoir.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Does a POST under `/api/v1` once for each `Idempotency-Key` of a caller and repeats its answer
/// after that.
///
/// Only JSON bodies and empty ones count: an import (XML, archives) gives the same result twice
/// anyway. Tokens and other answers that are not to be stored are never kept, nor is one that sets
/// a cookie: whoever lost it could not go on without the cookie. An answer that asks to come back
/// later (429, 5xx) frees the key.
@Component
@Order(0)
class IdempotentPostFilter extends OncePerRequestFilter {
    private static final String KEY = "Idempotency-Key";
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final String TOKENS = "/api/v1/tokens";
    private static final int LARGEST_BODY = 1 << 20;

    private final IdempotentPosts posts;
    private final ProblemWriter problems;

    IdempotentPostFilter(IdempotentPosts posts, ProblemWriter problems) {
        this.posts = posts;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(KEY) == null
                || !request.getMethod().equals("POST")
                || !request.getRequestURI().startsWith("/api/v1/")
                || request.getRequestURI().equals(TOKENS)
                || !isRemembered(request.getContentType());
    }

    private static boolean isRemembered(@Nullable String contentType) {
        return contentType == null
                || contentType.isBlank()
                || contentType.strip().startsWith(MediaType.APPLICATION_JSON_VALUE);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
            var post = RepeatablePost.of(request, key(request), checked(body));
            var earlier = posts.claim(post.actor(), post.key(), post.fingerprint());
            if (earlier.isPresent()) {
                replay(earlier.get(), response);
            } else {
                perform(post, response, chain);
            }
        } catch (Problem problem) {
            problems.write(problem, request, response);
        }
    }

    private static String key(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(KEY))
                .filter(key -> key.matches("[!-~]{1,200}"))
                .orElseThrow(() -> Problem.invalid(KEY, "bad-idempotency-key"));
    }

    private static byte[] checked(byte[] body) {
        if (body.length > LARGEST_BODY) {
            throw Problem.of(Problem.Kind.TOO_LARGE, "idempotent-body-too-large", LARGEST_BODY);
        }
        return body;
    }

    private void perform(RepeatablePost post, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        boolean kept = false;
        try {
            chain.doFilter(post, answer);
            kept = keep(post, answer);
        } finally {
            if (!kept) {
                posts.release(post.actor(), post.key());
            }
        }
        answer.copyBodyToResponse();
    }

    private boolean keep(RepeatablePost post, ContentCachingResponseWrapper answer) {
        int status = answer.getStatus();
        if (status >= 500 || status == 429 || isNotToBeKept(answer)) {
            return false;
        }
        posts.keep(
                post.actor(),
                post.key(),
                new IdempotentPosts.Answer(
                        status,
                        answer.getContentType(),
                        answer.getHeader(HttpHeaders.LOCATION),
                        new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)));
        return true;
    }

    private static boolean isNotToBeKept(HttpServletResponse answer) {
        var caching = answer.getHeader(HttpHeaders.CACHE_CONTROL);
        return answer.containsHeader(HttpHeaders.SET_COOKIE)
                || (caching != null && caching.contains("no-store"));
    }

    private static void replay(IdempotentPosts.Answer answer, HttpServletResponse response)
            throws IOException {
        response.setStatus(answer.status());
        response.setHeader(REPLAYED, "true");
        if (answer.contentType() != null) {
            response.setContentType(answer.contentType());
        }
        if (answer.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, answer.location());
        }
        response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
    }
}
