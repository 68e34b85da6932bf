package org.comptoir.care.socket;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.comptoir.care.embed.Visitor;
import org.comptoir.members.Actor;
import org.comptoir.stores.Store;

/// Who opened a connection to which store, in which language, and as what; asked again whenever it
/// matters. One who is `embedded` is on a page of another site.
record Caller(
        Store store,
        Supplier<Optional<Actor>> actor,
        Locale locale,
        String identity,
        As as,
        Optional<Visitor> embedded) {
    /// As what he comes: to talk, to serve, or only to look at pages, which guests do whom nobody
    /// knows yet.
    enum As {
        SHOPPER,
        AGENT,
        VISITOR
    }

    boolean agent() {
        return as == As.AGENT;
    }

    boolean visitor() {
        return as == As.VISITOR;
    }

    /// Who he is now: nobody at all once he has signed out.
    Actor now() {
        return actor.get().orElseGet(Actor::guest);
    }

    /// The name his shop has signed for, else the one he goes by here.
    String name() {
        return signedName().orElseGet(() -> now().displayName());
    }

    Optional<String> signedName() {
        return embedded.filter(Visitor::verified).map(Visitor::name).filter(it -> !it.isEmpty());
    }

    boolean isGone() {
        return actor.get().isEmpty();
    }
}
