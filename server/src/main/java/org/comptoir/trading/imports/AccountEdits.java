package org.comptoir.trading.imports;

import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.Account;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Accounts;
import org.comptoir.trading.Asked;
import org.comptoir.trading.account.DisplayHtml;
import org.comptoir.trading.content.AccountContent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Saves what somebody wrote into an account, by the same checks as a file that is imported.
@Component
public class AccountEdits {
    private final AccountImport imports;
    private final Accounts accounts;
    private final NameCheck names;

    AccountEdits(AccountImport imports, Accounts accounts, NameCheck names) {
        this.imports = imports;
        this.accounts = accounts;
        this.names = names;
    }

    /// A new account.
    @Transactional
    public Account create(Store store, AccountContent written, Asked asked) {
        var content = DisplayHtml.sanitized(written);
        var members = names.require(store, content.named());
        var owner = imports.owner(store, content, members);
        if (accounts.find(owner, content.key().name()).isPresent()) {
            throw Problem.conflict("account-exists", content.key().name());
        }
        return accounts.save(store.id(), owner, content, members, asked.actor());
    }

    /// Other content over an account; its name, owner and state stay as they are.
    @Transactional
    public Account save(Store store, AccountId id, AccountContent written, Asked asked) {
        var content = DisplayHtml.sanitized(written);
        var members = names.require(store, content.named());
        var owner = imports.owner(store, content, members);
        return accounts.replace(id, owner, content, members, asked);
    }
}
