package org.comptoir.trading.insight;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.engine.entitlement.terms.MemberKey;
import org.comptoir.engine.entitlement.terms.Participants;
import org.comptoir.members.Actor;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Role;
import org.comptoir.stores.Store;
import org.comptoir.trading.Account;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Contract;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.book.CompiledAccount;
import org.comptoir.trading.book.CompiledContract;
import org.comptoir.trading.content.ContractUsage;
import org.comptoir.trading.insight.Impact.Badge;

/// Whom and what an impact names to its reader. Whoever trades for the whole store reads
/// everything; anybody else the customers of the accounts he represents, their contracts, and whom
/// the contract itself names. The others are counted.
record Discretion(
        boolean everything, Set<MemberKey> named, Set<UUID> customers, Set<UUID> contracts) {
    private static final Discretion NONE = new Discretion(true, Set.of(), Set.of(), Set.of());

    Discretion {
        named = Set.copyOf(named);
        customers = Set.copyOf(customers);
        contracts = Set.copyOf(contracts);
    }

    static Discretion of(Actor reader, Store store, TradingAccess access, Supposition supposition) {
        if (!access.isLimited(reader, store)) {
            return NONE;
        }
        var standings =
                reader.has(Role.ACCOUNT_REPRESENTATIVE, store.owner())
                        ? Account.standings(reader)
                        : Set.<UUID>of();
        var accounts =
                supposition.after().accounts().values().stream()
                        .map(CompiledAccount::account)
                        .filter(it -> !Collections.disjoint(it.representatives(), standings))
                        .toList();
        var customers = accounts.stream().flatMap(it -> it.holder().stream());
        var his = accounts.stream().map(Account::id).collect(Collectors.toSet());
        var contracts =
                Stream.of(supposition.before(), supposition.after())
                        .flatMap(it -> it.contracts().values().stream())
                        .map(CompiledContract::contract)
                        .filter(it -> isTold(it, supposition.contract(), his));
        return new Discretion(
                false,
                buyers(supposition),
                customers.map(OrganizationId::value).collect(Collectors.toSet()),
                contracts.map(it -> it.id().value()).collect(Collectors.toSet()));
    }

    /// His own, the versions of the one asked about, and the store's default contract, which
    /// everybody sees.
    private static boolean isTold(Contract contract, Contract asked, Set<AccountId> his) {
        return contract.account().filter(his::contains).isPresent()
                || contract.family().equals(asked.family())
                || contract.usage() == ContractUsage.DEFAULT;
    }

    private static Set<MemberKey> buyers(Supposition supposition) {
        return supposition.terms().buyers() instanceof Participants.Members(var members)
                ? members
                : Set.of();
    }

    boolean allows(Someone someone) {
        var buyer = someone.buyer();
        return everything
                || someone.isGuest()
                || !Collections.disjoint(buyer.organizations(), customers)
                || named.stream().anyMatch(buyer::is);
    }

    /// A member by himself, or by the organizations he belongs to.
    boolean allows(MemberKey member, List<UUID> organizations) {
        return everything
                || named.contains(member)
                || !Collections.disjoint(organizations, customers);
    }

    boolean allows(Badge contract) {
        return everything || contracts.contains(contract.id());
    }
}
