package org.comptoir.trading.buying;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.engine.entitlement.EligibleContract;
import org.comptoir.engine.entitlement.Entitlement;
import org.comptoir.engine.entitlement.terms.Buyer;
import org.comptoir.members.Actor;
import org.comptoir.members.GroupId;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.UserId;
import org.comptoir.stores.Store;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.book.TradingBooks;
import org.springframework.stereotype.Component;

/// What one buyer may buy, and at what price: answered from memory, as contracts stand now.
@Component
public class Entitlements {
    private final TradingBooks books;

    Entitlements(TradingBooks books) {
        this.books = books;
    }

    /// Under all his contracts.
    public Entitlement of(Actor actor, Store store, Instant at) {
        return of(actor, store, at, Set.of());
    }

    /// Under the contracts he has chosen; none chosen means all. A chosen one that he may not use
    /// is passed over, so that a dead choice sells nothing.
    public Entitlement of(Actor actor, Store store, Instant at, Set<ContractId> chosen) {
        var keys = chosen.stream().map(ContractId::value).collect(Collectors.toSet());
        return books.of(store).engine().entitlementOf(buyer(actor), at, keys);
    }

    /// The contracts he may choose among, the earliest activated first.
    public List<EligibleContract> eligible(Actor actor, Store store, Instant at) {
        return books.of(store).engine().eligible(buyer(actor), at);
    }

    /// The accounts whose holder is his organization or one above it, the nearest first.
    public List<AccountId> accounts(Actor actor, Store store) {
        var path = actor.path().stream().map(OrganizationId::value).toList();
        return books.of(store).engine().accountsOf(buyer(actor)).stream()
                .sorted(Comparator.comparingInt(it -> path.indexOf(it.holder())))
                .map(it -> new AccountId(it.key()))
                .toList();
    }

    /// Whether buyers may use an account.
    public boolean isActive(AccountId account, Store store) {
        var known = books.of(store).accounts().get(account);
        return known != null && known.account().isActive();
    }

    /// The caller as the engine sees him.
    public static Buyer buyer(Actor actor) {
        return new Buyer(
                actor.userId().map(UserId::value),
                actor.path().stream().map(OrganizationId::value).toList(),
                ids(actor.groups()),
                ids(actor.excludedFrom()));
    }

    private static Set<UUID> ids(Set<GroupId> groups) {
        return groups.stream().map(GroupId::value).collect(Collectors.toSet());
    }
}
