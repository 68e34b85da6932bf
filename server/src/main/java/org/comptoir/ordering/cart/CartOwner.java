package org.comptoir.ordering.cart;

import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.Actor;

/// Whose a cart is: a user's, or a guest's by the id of his cookie.
public record CartOwner(UUID id, boolean guest) {
    /// The caller, unless he is a guest about whom nothing is kept.
    public static Optional<CartOwner> of(Actor actor) {
        var user = actor.userId().map(id -> new CartOwner(id.value(), false));
        return user.or(() -> actor.guestId().map(CartOwner::guest));
    }

    public static CartOwner guest(UUID id) {
        return new CartOwner(id, true);
    }
}
