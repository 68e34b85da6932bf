package org.comptoir.trading.life;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.Account;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.AccountRows;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.StoredRows;
import org.comptoir.trading.content.AccountContent;

/// The accounts and the lenders of contracts, as checks ask for them. What was answered once is
/// remembered, so it serves one transaction.
final class Surroundings {
    private final AccountRows accounts;
    private final StoredRows rows;
    private final Lenders lenders;
    private final Map<AccountId, Optional<Account>> found = new HashMap<>();
    private final Map<AccountId, AccountContent> contents = new HashMap<>();
    private Set<AccountId> expected;
    private final Map<Asked, Optional<StoredContract>> lent = new HashMap<>();

    private record Asked(StoreId store, FamilyKey family, boolean approvedSuffices) {}

    Surroundings(AccountRows accounts, StoredRows rows, Lenders lenders, Set<AccountId> expected) {
        this.accounts = accounts;
        this.rows = rows;
        this.lenders = lenders;
        this.expected = Set.copyOf(expected);
    }

    Optional<Account> account(AccountId id) {
        read(id);
        return found.computeIfAbsent(id, accounts::find);
    }

    AccountContent content(AccountId id) {
        read(id);
        return contents.computeIfAbsent(id, accounts::content);
    }

    /// Those that will be asked about are read at once, when the first of them is.
    private void read(AccountId id) {
        if (expected.contains(id)) {
            for (var stored : rows.accounts(expected)) {
                found.put(stored.account().id(), Optional.of(stored.account()));
                contents.put(stored.account().id(), stored.content());
            }
            expected = Set.of();
        }
    }

    /// The version of a family that lends its terms.
    Optional<StoredContract> lender(StoreId store, FamilyKey family, boolean approvedSuffices) {
        return lent.computeIfAbsent(
                new Asked(store, family, approvedSuffices),
                it ->
                        lenders.of(it.store, it.family, it.approvedSuffices)
                                .map(id -> rows.contracts(List.of(id)).getFirst()));
    }
}
