package org.comptoir.trading;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.members.Actor;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.UserId;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Word;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.content.AccountState;

/// The relation between a store and a customer organization: the start of everything (docs/rules.md
/// §1). What it says is its content, kept whole beside it.
///
/// `owner` is the seller organization, `holder` the customer; an account of base contracts may have
/// none. `representatives` are the users and units that represent the seller.
public record Account(
        AccountId id,
        int version,
        StoreId store,
        String name,
        UUID owner,
        Optional<OrganizationId> holder,
        Set<UUID> representatives,
        AccountState state,
        boolean baseContracts,
        boolean deleted,
        String contentHash) {

    public Account {
        representatives = Set.copyOf(representatives);
    }

    /// When an account was made, changed last, and put in use last.
    public record Times(Instant created, Instant updated, Optional<Instant> activated) {}

    /// Whether buyers may use its contracts.
    public boolean isActive() {
        return state == AccountState.ACTIVE && !deleted;
    }

    public Account to(AccountState next) {
        requireKept();
        if (state == next) {
            throw Problem.conflict("account-state", name, new Word("account.state." + state));
        }
        return in(next, false);
    }

    /// Marked deleted: suspended for good, but readable.
    public Account gone() {
        requireKept();
        return in(AccountState.SUSPENDED, true);
    }

    public void requireKept() {
        if (deleted) {
            throw Problem.conflict("account-deleted", name);
        }
    }

    private Account in(AccountState next, boolean gone) {
        return new Account(
                id,
                version,
                store,
                name,
                owner,
                holder,
                representatives,
                next,
                baseContracts,
                gone,
                contentHash);
    }

    /// The user himself and his units up to the root: as any of them he may represent an account.
    public static Set<UUID> standings(Actor actor) {
        var own = actor.userId().map(UserId::value).stream();
        var units = actor.path().stream().map(OrganizationId::value);
        return Stream.concat(own, units).collect(Collectors.toSet());
    }
}
