package org.comptoir.ordering.cart;

import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.Actor;

/// Whose a cart is: a user's, or a guest's by the id of his cookie. What somebody of the seller's
/// side (`hand`) enters for a user lies in a cart of its own.
public record CartOwner(UUID id, boolean guest, Optional<UUID> hand) {
    /// The caller, unless he is a guest about whom nothing is kept.
    public static Optional<CartOwner> of(Actor actor) {
        var hand = actor.hand().map(it -> it.id().value());
        var user = actor.userId().map(id -> new CartOwner(id.value(), false, hand));
        return user.or(() -> actor.guestId().map(CartOwner::guest));
    }

    public static CartOwner guest(UUID id) {
        return new CartOwner(id, true, Optional.empty());
    }
}
