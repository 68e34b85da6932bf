package org.comptoir.care.embed;

import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.stores.StoreId;

/// A shopper on a page of another site. To conversations he is a guest of this id, whatever his
/// shop calls him: he is never a user of ours.
public record Visitor(
        UUID id,
        StoreId store,
        Optional<String> subject,
        String name,
        String email,
        String language,
        String account) {
    /// Whether the shop has signed who he is.
    public boolean verified() {
        return subject.isPresent();
    }

    public Actor actor() {
        return Actor.guest(id);
    }
}
