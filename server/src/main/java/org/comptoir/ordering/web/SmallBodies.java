package org.comptoir.ordering.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.comptoir.platform.Problem;
import org.comptoir.platform.web.ProblemWriter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;

/// Refuses bodies of carts and orders that are larger than any honest one, announced or not.
@Component
@Order(-1)
class SmallBodies extends OncePerRequestFilter {
    private static final int LARGEST = 128 * 1024;
    private static final Pattern PATHS =
            Pattern.compile("/api/v1/stores/[^/]+/(cart|orders)(/.*)?");

    private final ProblemWriter problems;

    SmallBodies(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PATHS.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LARGEST) {
            problems.write(tooLarge(), request, response);
            return;
        }
        chain.doFilter(new Counted(request), response);
    }

    private static Problem tooLarge() {
        return Problem.of(Problem.Kind.TOO_LARGE, "body-too-large", LARGEST);
    }

    private static final class Counted extends ContentCachingRequestWrapper {
        Counted(HttpServletRequest request) {
            super(request, LARGEST);
        }

        @Override
        protected void handleContentOverflow(int limit) {
            throw tooLarge();
        }
    }
}
