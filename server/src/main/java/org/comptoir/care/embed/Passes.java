package org.comptoir.care.embed;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.care.setting.Setups;
import org.comptoir.stores.Feature;
import org.comptoir.stores.StoreId;
import org.comptoir.stores.Stores;
import org.springframework.stereotype.Component;

/// Gives out passes and knows them again. A pass is signed, not kept; that its origin may still
/// show the panel, and that its secret was not revoked, is asked each time.
@Component
public class Passes {
    static final Duration LIFE = Duration.ofMinutes(15);
    static final Duration SIGNED = Duration.ofHours(12);
    static final Duration GUEST = Duration.ofDays(30);

    /// How every pass begins, so that it is never taken for another token.
    static final String START = "care1.";

    private final MasterKey master;
    private final KnownSecrets secrets;
    private final Stores stores;
    private final Setups setups;
    private final Clock clock;

    Passes(MasterKey master, KnownSecrets secrets, Stores stores, Setups setups, Clock clock) {
        this.master = master;
        this.secrets = secrets;
        this.stores = stores;
        this.setups = setups;
        this.clock = clock;
    }

    /// A new pass for somebody who has just come.
    Pass first(StoreId store, UUID visitor, Optional<UUID> secret, String origin) {
        var until = clock.instant().plus(secret.isPresent() ? SIGNED : GUEST);
        return new Pass(store, visitor, secret, origin, expires(until), until);
    }

    /// The same for a while longer.
    Pass renewed(Pass pass) {
        return new Pass(
                pass.store(),
                pass.visitor(),
                pass.secret(),
                pass.origin(),
                expires(pass.until()),
                pass.until());
    }

    private Instant expires(Instant until) {
        var expires = clock.instant().plus(LIFE);
        return expires.isBefore(until) ? expires : until;
    }

    String written(Pass pass) {
        var content = Signature.written(Signature.bytes(pass.written()));
        return START + content + "." + Signature.written(Signature.of(key(), content));
    }

    private byte[] key() {
        return master.derive("pass");
    }

    /// The pass that was written so, if it was written here; whether it still holds is another
    /// question.
    Optional<Pass> read(String written) {
        var parts = written.split("\\.", -1);
        if (!written.startsWith(START) || parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Signature.fits(key(), parts[1], Signature.read(parts[2]))
                    ? Optional.of(Pass.read(content(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String content(String written) {
        return new String(Signature.read(written), StandardCharsets.UTF_8);
    }

    /// The same, while it may be used for a store by pages of an origin.
    Optional<Pass> valid(String written, StoreId store, String origin) {
        return read(written)
                .filter(it -> it.store().equals(store) && it.origin().equals(origin))
                .filter(it -> holds(it) && it.expires().isAfter(clock.instant()));
    }

    /// Whether its visitor may still be here; a connection goes on for as long.
    public boolean holds(Pass pass) {
        return pass.until().isAfter(clock.instant())
                && allows(pass.store(), pass.origin())
                && pass.secret().map(it -> secrets.of(pass.store()).contains(it)).orElse(true);
    }

    /// Whether pages of an origin may show a store's panel.
    boolean allows(StoreId store, String origin) {
        return stores.get(store).has(Feature.CUSTOMER_CARE)
                && setups.of(store).embedding().value().allows(origin);
    }
}
