package org.comptoir.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.comptoir.platform.Problem;
import org.comptoir.platform.web.ProblemWriter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/// Answers a request without our form token: a problem document for programs, an error page for
/// people.
record ForgedRequests(ProblemWriter problems) implements AccessDeniedHandler {
    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (isInterface(request)) {
            var problem = Problem.of(Problem.Kind.FORBIDDEN, "form-token-missing");
            problems.write(problem, request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    static boolean isInterface(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }
}
