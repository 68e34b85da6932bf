package org.comptoir.trading.imports;

import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.OrganizationId;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.Account;
import org.comptoir.trading.MemberIds;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.DisplayHtml;
import org.comptoir.trading.imports.ImportReport.AccountLine;
import org.comptoir.trading.imports.ImportReport.Change;
import org.comptoir.trading.imports.check.NamedThings;
import org.comptoir.trading.life.AccountDraft;
import org.comptoir.trading.life.Accounts;
import org.springframework.stereotype.Component;

/// Takes in one account of a file.
@Component
class AccountImport {
    private final Accounts accounts;
    private final NamedThings things;

    AccountImport(Accounts accounts, NamedThings things) {
        this.accounts = accounts;
        this.things = things;
    }

    AccountLine apply(Store store, AccountContent read, MemberIds members, String actor) {
        var content = DisplayHtml.sanitized(read);
        var owner = owner(store, content, members);
        var present = accounts.find(owner, content.key().name());
        if (present.filter(it -> saysTheSame(it, content)).isPresent()) {
            return line(present.get(), Change.SAME);
        }
        var saved =
                accounts.save(
                        new AccountDraft(store.id(), owner, content, members, Optional.empty()),
                        actor);
        return line(saved, present.isEmpty() ? Change.ADDED : Change.CHANGED);
    }

    /// Content and state alike.
    private static boolean saysTheSame(Account present, AccountContent content) {
        return present.state() == content.state()
                && present.contentHash().equals(content.contentHash());
    }

    /// The seller that owns the account, which must be the store’s; so must the store it names.
    UUID owner(Store store, AccountContent content, MemberIds members) {
        requireStore(store, content);
        return members.of(content.key().owner())
                .filter(owner -> things.isSeller(store, new OrganizationId(owner)))
                .orElseThrow(() ->
                        Problem.refused(
                                "owner-not-seller",
                                content.key().owner().distinguishedName(),
                                store.name()));
    }

    private static void requireStore(Store store, AccountContent content) {
        content.createdInStore()
                .filter(it -> !it.name().equals(store.name()))
                .ifPresent(_ -> {
                    throw Problem.refused("account-in-other-store", content.key().name());
                });
    }

    private static AccountLine line(Account account, Change change) {
        return new AccountLine(
                account.id().value(), account.name(), account.state().toString(), change);
    }
}
