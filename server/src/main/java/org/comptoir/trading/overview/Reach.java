package org.comptoir.trading.overview;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.platform.Like;
import org.comptoir.stores.Store;
import org.comptoir.trading.Account;
import org.comptoir.trading.access.TradingAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// What a caller may look over, as parameters of the statements of this package: `:store`, `:now`,
/// and of the accounts all or those he represents (`:limited`, `:standings`).
@Component
class Reach {
    /// The condition over an account `a`.
    static final String SQL = "(not :limited or a.representatives && :standings)";

    private final TradingAccess access;
    private final Clock clock;

    Reach(TradingAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    /// Refuses whoever does not trade for the store.
    StatementSpec of(StatementSpec sql, Actor actor, Store store) {
        access.requireTrader(actor, store);
        return sql.param("store", store.id().value())
                .param("now", now())
                .param("limited", access.isLimited(actor, store))
                .param("standings", Account.standings(actor).toArray(UUID[]::new));
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /// Words searched for, as a pattern; none for no words.
    static @Nullable String like(String text) {
        return Optional.of(text).filter(it -> !it.isBlank()).map(Like::anywhere).orElse(null);
    }
}
