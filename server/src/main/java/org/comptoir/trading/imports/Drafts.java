package org.comptoir.trading.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.OrganizationId;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Draft;
import org.comptoir.trading.MemberIds;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.value.AccountRef;
import org.comptoir.trading.content.value.ContractKey;
import org.comptoir.trading.imports.check.NamedThings;
import org.comptoir.trading.imports.read.ReadFile.WaitingContract;
import org.comptoir.trading.life.Accounts;
import org.springframework.stereotype.Component;

/// Makes contracts that somebody wrote into drafts of a store.
@Component
class Drafts {
    private final Accounts accounts;
    private final NamedThings things;

    Drafts(Accounts accounts, NamedThings things) {
        this.accounts = accounts;
        this.things = things;
    }

    /// What is to be saved, its owner and account found; both must be the store's.
    Draft of(Store store, ContractImport.Arriving it) {
        var content = it.content().get();
        var owner = owner(store, it.key(), it.members());
        var account = account(store, content.account(), it.members(), it.accounts());
        return new Draft(store.id(), owner, account, content, it.members(), it.hash());
    }

    Draft of(Store store, ContractContent content, MemberIds members) {
        var owner = owner(store, content.key(), members);
        var account = account(store, content.account(), members, known(List.of()));
        return new Draft(store.id(), owner, account, content, members);
    }

    /// The accounts of these contracts.
    KnownAccounts known(List<WaitingContract> contracts) {
        return new KnownAccounts(accounts, contracts);
    }

    /// The owner, who must be the store's seller or one of its units.
    UUID owner(Store store, ContractKey key, MemberIds members) {
        return members.of(key.owner())
                .filter(it -> things.isSeller(store, new OrganizationId(it)))
                .orElseThrow(() ->
                        Problem.refused(
                                "owner-not-seller", key.owner().distinguishedName(), store.name()));
    }

    /// The account of a contract, which must be the store's.
    Optional<AccountId> account(
            Store store, Optional<AccountRef> reference, MemberIds members, KnownAccounts known) {
        return reference.map(it -> account(store, it, members, known));
    }

    private static AccountId account(
            Store store, AccountRef reference, MemberIds members, KnownAccounts known) {
        var account =
                members.of(reference.owner())
                        .flatMap(owner -> known.find(owner, reference.name()))
                        .orElseThrow(() ->
                                Problem.refused("unknown-account", reference.name())
                                        .with("reference", reference.describe()));
        if (!account.store().equals(store.id())) {
            throw Problem.refused("account-in-other-store", reference.name());
        }
        return account.id();
    }
}
