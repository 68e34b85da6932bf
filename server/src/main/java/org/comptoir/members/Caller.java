package org.comptoir.members;

import org.springframework.security.core.context.SecurityContextHolder;

/// Who sent the present request.
public final class Caller {
    private Caller() {}

    /// The signed-in user, or a guest.
    public static Actor now() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof Actor actor ? actor : Actor.guest();
    }
}
