package org.comptoir.ordering.cart;

import org.comptoir.members.GuestSignedIn;
import org.comptoir.members.Members;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Moves a guest's carts to the user he signs in as.
@Component
class Adoptions {
    private final CartDesk carts;
    private final Members members;

    Adoptions(CartDesk carts, Members members) {
        this.carts = carts;
        this.members = members;
    }

    @EventListener
    @Transactional
    void on(GuestSignedIn signedIn) {
        members.actorOf(signedIn.user())
                .ifPresent(user -> carts.adopt(CartOwner.guest(signedIn.guestId()), user));
    }
}
