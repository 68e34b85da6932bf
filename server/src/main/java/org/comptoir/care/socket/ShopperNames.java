package org.comptoir.care.socket;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.care.serve.Stranger;
import org.comptoir.care.talk.Conversation;
import org.springframework.stereotype.Component;

/// By which names the shopper behind a connection is known: that of his sign-in or his cookie, and
/// the one he had as a stranger before.
@Component
class ShopperNames {
    private final Map<CareSocket, Known> known = new ConcurrentHashMap<>();

    private record Known(Optional<UUID> stranger, Set<UUID> all) {
        static final Known NOBODY = new Known(Optional.empty(), Set.of());
    }

    void enter(CareSocket socket, Optional<String> visit) {
        var stranger = visit.map(Stranger::name);
        var all = new HashSet<UUID>();
        stranger.ifPresent(all::add);
        Conversation.Shopper.of(socket.actor()).ifPresent(it -> all.add(it.id()));
        known.put(socket, new Known(stranger, Set.copyOf(all)));
    }

    /// The name of a visit.
    Optional<UUID> stranger(CareSocket socket) {
        return known.getOrDefault(socket, Known.NOBODY).stranger();
    }

    Set<UUID> of(CareSocket socket) {
        return known.getOrDefault(socket, Known.NOBODY).all();
    }

    void leave(CareSocket socket) {
        known.remove(socket);
    }
}
