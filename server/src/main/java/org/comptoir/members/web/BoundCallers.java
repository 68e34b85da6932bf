package org.comptoir.members.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.comptoir.members.Actor;

/// Knows bearers of another kind, each good at a few addresses only and nowhere else.
public interface BoundCallers {
    /// Whose bearer it is, if it is good for this request.
    Optional<Actor> of(HttpServletRequest request, String bearer);
}
