package org.comptoir.care.socket;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.comptoir.members.Actor;
import org.comptoir.stores.Store;

/// Who opened a connection to which store, in which language, as an agent or as a shopper; asked
/// again whenever it matters.
record Caller(
        Store store,
        Supplier<Optional<Actor>> actor,
        Locale locale,
        String identity,
        boolean agent) {
    /// Who he is now: nobody at all once he has signed out.
    Actor now() {
        return actor.get().orElseGet(Actor::guest);
    }

    boolean isGone() {
        return actor.get().isEmpty();
    }
}
