package org.comptoir.trading.access;

import java.util.Optional;
import java.util.function.Predicate;
import org.comptoir.members.Actor;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.Account;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.approval.Deciders;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.life.Accounts;
import org.comptoir.trading.life.Contracts;
import org.comptoir.trading.life.Sight;
import org.comptoir.trading.revision.RevisionRows;
import org.springframework.stereotype.Component;

/// The one way by which a person reaches accounts, contracts and policies: what he may not see
/// answers as if it did not exist.
///
/// Sellers and sales managers of the store's organization (and site administrators) see and do
/// everything. An account representative sees his accounts with their contracts and may deploy,
/// suspend and resume those; he imports nothing. An account is his where he is its seller contact,
/// or its representing department is his unit or above it. Whoever approves contracts of the store
/// reads and decides what waits, whatever else his role allows.
@Component
public class TradingAccess {
    private final Sight sight;
    private final Contracts contracts;
    private final Accounts accounts;
    private final Deciders deciders;
    private final RevisionRows revisions;

    TradingAccess(
            Sight sight,
            Contracts contracts,
            Accounts accounts,
            Deciders deciders,
            RevisionRows revisions) {
        this.sight = sight;
        this.contracts = contracts;
        this.accounts = accounts;
        this.deciders = deciders;
        this.revisions = revisions;
    }

    /// Refuses whoever may not change all of the store's trading, as an import does.
    public void requireWholeStore(Actor actor, Store store) {
        sight.requireWholeStore(actor, store);
    }

    /// Whether he trades for the store at all.
    public boolean isTrader(Actor actor, Store store) {
        return sight.isTrader(actor, store);
    }

    /// Refuses whoever does not trade for the store.
    public void requireTrader(Actor actor, Store store) {
        sight.requireTrader(actor, store);
    }

    /// Whether he trades for the store, and only for some accounts.
    public boolean isLimited(Actor actor, Store store) {
        return sight.isLimited(actor, store);
    }

    public Contract contract(Actor actor, Store store, ContractId id) {
        return contract(store, id, it -> sight.reaches(actor, store, it.account()));
    }

    /// The contract to be read and decided about: also for whoever approves it without trading for
    /// the store, while it, or another version or a revision of it, waits.
    public Contract contractToDecide(Actor actor, Store store, ContractId id) {
        return contract(
                store,
                id,
                it -> sight.reaches(actor, store, it.account()) || waitsFor(actor, store, it));
    }

    private Contract contract(Store store, ContractId id, Predicate<Contract> reached) {
        return contracts
                .find(id)
                .filter(it -> it.store().equals(store.id()))
                .filter(reached)
                .orElseThrow(() -> Problem.missing("no-such-contract", id));
    }

    private boolean waitsFor(Actor actor, Store store, Contract contract) {
        return deciders.decides(actor, store, contract)
                && contracts.family(contract.family()).stream().anyMatch(this::waits);
    }

    private boolean waits(Contract contract) {
        return !contract.life().deleted()
                && (contract.state() == ContractState.PENDING
                        || revisions.pending(contract.id()).isPresent());
    }

    public Account account(Actor actor, Store store, AccountId id) {
        return accounts.find(id)
                .filter(it -> it.store().equals(store.id()))
                .filter(it -> sight.reaches(actor, store, Optional.of(it.id())))
                .orElseThrow(() -> Problem.missing("no-such-account", id));
    }

    /// Whether he may see a contract of the store.
    public boolean mayRead(Actor actor, Store store, Contract contract) {
        return contract.store().equals(store.id())
                && sight.reaches(actor, store, contract.account());
    }
}
