package org.comptoir.ordering.cart;

import org.comptoir.members.Actor;
import org.comptoir.members.Members;
import org.comptoir.members.signin.GuestSignedIn;
import org.comptoir.trading.plugin.Rehearsals;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Moves a guest's carts to the user he signs in as.
@Component
class Adoptions {
    private final CartDesk carts;
    private final Members members;
    private final Rehearsals transactions;

    Adoptions(CartDesk carts, Members members, Rehearsals transactions) {
        this.carts = carts;
        this.members = members;
        this.transactions = transactions;
    }

    @EventListener
    void on(GuestSignedIn signedIn) {
        members.actorOf(signedIn.user())
                .ifPresent(user -> adopt(CartOwner.guest(signedIn.guestId()), user));
    }

    private void adopt(CartOwner guest, Actor user) {
        transactions.run(() -> {
            carts.adopt(guest, user);
            return user;
        });
    }
}
