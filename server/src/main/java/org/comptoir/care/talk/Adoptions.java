package org.comptoir.care.talk;

import org.comptoir.members.signin.GuestSignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a guest's conversations to the user he signs in as.
@Component("careAdoptions")
class Adoptions {
    private final ConversationRows conversations;

    Adoptions(ConversationRows conversations) {
        this.conversations = conversations;
    }

    @EventListener
    @Transactional
    public void on(GuestSignedIn signedIn) {
        conversations.adopt(signedIn.guestId(), signedIn.user());
    }
}
