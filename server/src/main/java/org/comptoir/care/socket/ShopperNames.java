package org.comptoir.care.socket;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.comptoir.care.talk.Conversation;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.springframework.stereotype.Component;

/// By which names the shopper behind a connection is known: that of his sign-in or his cookie, and
/// the one that his visit has while he has neither. The latter follows from a secret that only his
/// browser holds, so that whoever sees the name cannot pass for him.
@Component
class ShopperNames {
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final Map<CareSocket, Known> known = new ConcurrentHashMap<>();

    private record Known(Optional<UUID> stranger, Set<UUID> all) {
        static final Known NOBODY = new Known(Optional.empty(), Set.of());
    }

    /// What the browser is to remember for as long as it looks at the store.
    static String secret() {
        return Ids.secret();
    }

    void enter(CareSocket socket, Optional<String> visit) {
        var stranger = visit.map(ShopperNames::name);
        var all = new HashSet<UUID>();
        stranger.ifPresent(all::add);
        Conversation.Shopper.of(socket.actor()).ifPresent(it -> all.add(it.id()));
        known.put(socket, new Known(stranger, Set.copyOf(all)));
    }

    private static UUID name(String visit) {
        if (!SECRET.matcher(visit).matches()) {
            throw Problem.invalid("visit", "frame-field", "visit");
        }
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(("visit " + visit).getBytes(StandardCharsets.UTF_8));
            var bytes = ByteBuffer.wrap(hash);
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
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
