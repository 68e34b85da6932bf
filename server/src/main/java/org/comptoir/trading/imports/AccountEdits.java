package org.comptoir.trading.imports;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.Account;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Asked;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.DisplayHtml;
import org.comptoir.trading.content.term.SiteTermType.Place;
import org.comptoir.trading.imports.check.NameCheck;
import org.comptoir.trading.imports.read.Contents;
import org.comptoir.trading.life.AccountDraft;
import org.comptoir.trading.life.AccountRules;
import org.comptoir.trading.life.Accounts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Saves what somebody wrote into an account, by the same checks as a file that is imported.
@Component
public class AccountEdits {
    private final AccountImport imports;
    private final Accounts accounts;
    private final NameCheck names;
    private final SiteTerms siteTerms;

    AccountEdits(AccountImport imports, Accounts accounts, NameCheck names, SiteTerms siteTerms) {
        this.imports = imports;
        this.accounts = accounts;
        this.names = names;
        this.siteTerms = siteTerms;
    }

    /// A new account.
    @Transactional
    public Account create(
            Store store, AccountContent content, Optional<Boolean> base, Asked asked) {
        var draft = draft(store, content, base);
        if (accounts.find(draft.owner(), draft.name()).isPresent()) {
            throw Problem.conflict("account-exists", draft.name());
        }
        return accounts.save(draft, asked.actor());
    }

    /// Other content over an account; its name, owner and state stay as they are.
    @Transactional
    public Account save(
            Store store,
            AccountId id,
            AccountContent content,
            Optional<Boolean> base,
            Asked asked) {
        return accounts.replace(id, draft(store, content, base), asked);
    }

    private AccountDraft draft(Store store, AccountContent written, Optional<Boolean> base) {
        var content = kept(written);
        siteTerms.require(content.terms(), Place.ACCOUNT);
        var members = names.require(store, content.named());
        var owner = imports.owner(store, content, members);
        return new AccountDraft(store.id(), owner, content, members, base);
    }

    /// The same by a representative, who leaves the customer, the representatives and what pays to
    /// the store.
    @Transactional
    public Account saveAsRepresentative(
            Store store, AccountId id, AccountContent content, Asked asked) {
        var present = accounts.whole(id);
        AccountRules.requireUnreserved(present.content(), kept(content));
        var read = OptionalInt.of(present.account().version());
        var kept = Optional.<Boolean>empty();
        return save(store, id, content, kept, asked.version().isPresent() ? asked : asked.at(read));
    }

    /// What stays of it: no terms that it deletes or ignores, no text that could harm.
    private static AccountContent kept(AccountContent written) {
        return DisplayHtml.sanitized(Contents.kept(written, List.of()));
    }
}
