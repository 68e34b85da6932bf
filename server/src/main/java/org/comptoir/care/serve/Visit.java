package org.comptoir.care.serve;

import java.time.Instant;
import java.util.UUID;
import org.comptoir.care.talk.Conversation.Shopper;

/// A shopper at a page of a store; `since` is when he came to the page, `came` when to the store.
public record Visit(
        UUID connection,
        Shopper shopper,
        String name,
        String language,
        String url,
        String title,
        Instant came,
        Instant since) {
    private static final int NUMBERS = 90_000;

    /// By which staff tells guests apart: five digits, the same wherever he is shown.
    public static int guestNumber(UUID guest) {
        return Math.floorMod(guest.hashCode(), NUMBERS) + NUMBERS / 9;
    }
}
