package org.comptoir.trading.life;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.members.Users;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.stores.StoreId;
import org.comptoir.stores.Stores;
import org.comptoir.trading.Account;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.AccountRows;
import org.comptoir.trading.Asked;
import org.comptoir.trading.History;
import org.comptoir.trading.PolicyVersions;
import org.comptoir.trading.StoredAccount;
import org.comptoir.trading.StoredRows;
import org.comptoir.trading.book.ConditionCheck;
import org.comptoir.trading.book.TradingBooks;
import org.comptoir.trading.content.AccountState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Every business account, and what may be done to it.
@Component
public class Accounts {
    private final AccountRows rows;
    private final StoredRows stored;
    private final Users users;
    private final Stores stores;
    private final ConditionCheck conditions;
    private final PolicyVersions policies;
    private final TradingBooks books;
    private final History history;
    private final AccountGuard guard;

    Accounts(
            AccountRows rows,
            StoredRows stored,
            Users users,
            Stores stores,
            ConditionCheck conditions,
            PolicyVersions policies,
            TradingBooks books,
            History history,
            AccountGuard guard) {
        this.rows = rows;
        this.stored = stored;
        this.users = users;
        this.stores = stores;
        this.conditions = conditions;
        this.policies = policies;
        this.books = books;
        this.history = history;
        this.guard = guard;
    }

    public Optional<Account> find(AccountId id) {
        return rows.find(id);
    }

    /// The account, which must exist.
    public Account get(AccountId id) {
        return find(id).orElseThrow(() -> Problem.missing("no-such-account", id));
    }

    /// The account of that name and seller organization.
    public Optional<Account> find(UUID owner, String name) {
        return rows.find(owner, name);
    }

    /// Those of some names with one seller organization, by name.
    public Map<String, Account> find(UUID owner, Collection<String> names) {
        return rows.find(owner, names).stream().collect(Collectors.toMap(Account::name, it -> it));
    }

    /// The account with all it says.
    public StoredAccount whole(AccountId id) {
        return stored.accounts(Set.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> Problem.missing("no-such-account", id));
    }

    public Account.Times times(AccountId id) {
        return rows.times(id);
    }

    /// Saves an account in place of the one of the same name and owner. The customer organization
    /// must have a registered user; an account of base contracts needs none.
    @Transactional
    public Account save(AccountDraft draft, String actor) {
        var present = rows.find(draft.owner(), draft.name());
        present.ifPresent(it -> requireSameStore(it, draft.store()));
        if (draft.content().state() != AccountState.ACTIVE || draft.isNotForBaseContracts()) {
            present.filter(Account::isActive).ifPresent(guard::requireUnused);
        }
        var locked = present.map(it -> rows.lock(it.id()));
        locked.ifPresent(Account::requireKept);
        return written(draft, locked, actor);
    }

    /// Saves other content over an account; name, owner and state stay as they are.
    @Transactional
    public Account replace(AccountId id, AccountDraft draft, Asked asked) {
        if (draft.isNotForBaseContracts()) {
            guard.requireUnused(get(id));
        }
        var present = locked(id, asked);
        present.requireKept();
        if (!draft.owner().equals(present.owner()) || !draft.name().equals(present.name())) {
            throw Problem.invalid("key", "account-identity", present.name());
        }
        return written(draft.in(present.state()), Optional.of(present), asked.actor());
    }

    private Account written(AccountDraft draft, Optional<Account> present, String actor) {
        var account = account(draft, present);
        requireCustomer(account);
        AccountRules.require(account, draft.content());
        var store = stores.get(account.store());
        policies.hold(store, draft.content().policies());
        conditions.require(store, "account-not-usable", account.name(), draft.content().terms());
        if (present.isEmpty()) {
            rows.insert(account, draft.content(), draft.members());
        } else {
            rewrite(present.get(), account, draft);
        }
        return told(actor, "save", present.orElse(null), account.id(), null);
    }

    private void rewrite(Account present, Account account, AccountDraft draft) {
        guard.requireSameHolder(present, account);
        var before = rows.content(account.id());
        rows.rewrite(account, draft.content(), draft.members());
        guard.requireComplete(account.id(), before, draft.content());
    }

    private static Account account(AccountDraft draft, Optional<Account> present) {
        var content = draft.content();
        boolean base =
                draft.baseContracts()
                        .or(() -> present.map(Account::baseContracts))
                        .orElseGet(content::isForBaseContracts);
        return new Account(
                present.map(Account::id).orElseGet(() -> new AccountId(Ids.next())),
                present.map(Account::version).orElse(1),
                draft.store(),
                draft.name(),
                draft.owner(),
                draft.holder(),
                draft.representatives(),
                content.state(),
                base,
                false,
                content.contentHash());
    }

    private void requireCustomer(Account account) {
        if (account.baseContracts()) {
            return;
        }
        var holder =
                account.holder()
                        .orElseThrow(
                                () -> Problem.refused("account-without-holder", account.name()));
        if (!users.anyIn(holder)) {
            throw Problem.refused("account-without-user", account.name());
        }
    }

    private static void requireSameStore(Account present, StoreId store) {
        if (!present.store().equals(store)) {
            throw Problem.conflict("account-in-other-store", present.name());
        }
    }

    /// Keeps the buyers of an account from all its contracts until it is resumed.
    @Transactional
    public Account suspend(AccountId id, Asked asked) {
        var reason = asked.requireReason();
        guard.requireUnused(get(id));
        var present = locked(id, asked);
        return changed(asked, "suspend", present, present.to(AccountState.SUSPENDED), reason);
    }

    @Transactional
    public Account resume(AccountId id, Asked asked) {
        var present = locked(id, asked);
        var active = present.to(AccountState.ACTIVE);
        return changed(asked, "resume", present, active, asked.reason().orElse(null));
    }

    /// Marks an account deleted: nobody buys under it any more, what was done under it stays.
    @Transactional
    public Account delete(AccountId id, Asked asked) {
        guard.requireUnused(get(id));
        var present = locked(id, asked);
        return changed(asked, "delete", present, present.gone(), asked.reason().orElse(null));
    }

    private Account locked(AccountId id, Asked asked) {
        var present = rows.lock(id);
        asked.requireAsRead(present.version());
        return present;
    }

    private Account changed(
            Asked asked, String command, Account present, Account next, @Nullable String reason) {
        rows.update(next);
        return told(asked.actor(), command, present, next.id(), reason);
    }

    private Account told(
            String actor,
            String command,
            @Nullable Account before,
            AccountId id,
            @Nullable String reason) {
        var after = get(id);
        history.record(actor, command, before, after, reason);
        books.changed(after.store(), id);
        return after;
    }
}
