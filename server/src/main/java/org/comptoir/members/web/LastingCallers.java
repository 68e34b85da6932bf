package org.comptoir.members.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.comptoir.members.Actor;
import org.comptoir.members.Members;
import org.springframework.stereotype.Component;

/// Who stands behind a connection that outlives its request, such as a socket: asked again, he is
/// gone once he has signed out or is locked.
@Component
public class LastingCallers {
    private final Members members;

    LastingCallers(Members members) {
        this.members = members;
    }

    /// The caller of the request, whenever he is asked for.
    public Supplier<Optional<Actor>> of(HttpServletRequest request, Actor caller) {
        var token = CallerFilter.token(request);
        return caller.isGuest() || token.isEmpty()
                ? () -> Optional.of(caller)
                : () -> members.actorOf(token.get());
    }
}
