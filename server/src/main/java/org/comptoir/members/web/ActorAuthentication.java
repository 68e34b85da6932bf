package org.comptoir.members.web;

import java.util.List;
import org.comptoir.members.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/// The caller of a request as the security context carries him; rights are asked of the actor
/// itself.
final class ActorAuthentication extends AbstractAuthenticationToken {
    private final transient Actor actor;

    ActorAuthentication(Actor actor) {
        super(List.of());
        this.actor = actor;
        super.setAuthenticated(true);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    /// `user:<id>`, `guest:<id>`, or `guest` for a visitor about whom nothing is kept.
    @Override
    public String getName() {
        return actor.userId()
                .map(id -> "user:" + id)
                .or(() -> actor.guestId().map(id -> "guest:" + id))
                .orElse("guest");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
