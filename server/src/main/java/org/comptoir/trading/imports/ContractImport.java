package org.comptoir.trading.imports;

import static org.comptoir.trading.content.ContractState.ACTIVE;
import static org.comptoir.trading.content.ContractState.APPROVED;
import static org.comptoir.trading.content.ContractState.DEPLOYMENT_FAILED;
import static org.comptoir.trading.content.ContractState.DRAFT;
import static org.comptoir.trading.content.ContractState.REJECTED;
import static org.comptoir.trading.content.ContractState.SUSPENDED;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.members.OrganizationId;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Accounts;
import org.comptoir.trading.Asked;
import org.comptoir.trading.Contract;
import org.comptoir.trading.Contracts;
import org.comptoir.trading.Draft;
import org.comptoir.trading.MemberIds;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.content.value.AccountRef;
import org.comptoir.trading.content.value.ContractKey;
import org.comptoir.trading.content.value.ContractRef;
import org.comptoir.trading.imports.ImportReport.Change;
import org.comptoir.trading.imports.ImportReport.ContractLine;
import org.springframework.stereotype.Component;

/// Takes in one contract of a file: a draft is updated in place, what is past drafting gets a new
/// version, and the same content changes nothing (docs/rules.md §5).
@Component
class ContractImport {
    private static final Set<ContractState> EDITABLE = EnumSet.of(DRAFT, REJECTED);
    private static final Set<ContractState> DEPLOYABLE = EnumSet.of(APPROVED, DEPLOYMENT_FAILED);

    private final Contracts contracts;
    private final Accounts accounts;
    private final NamedThings things;

    ContractImport(Contracts contracts, Accounts accounts, NamedThings things) {
        this.contracts = contracts;
        this.accounts = accounts;
        this.things = things;
    }

    ContractLine apply(
            Store store,
            ContractContent content,
            MemberIds members,
            ContractState asked,
            String actor) {
        var draft = draft(store, content, members);
        var family = contracts.family(draft.family());
        requireSameStore(store, family);
        var numbers = family.stream().filter(it -> !it.life().deleted()).toList();
        var named = numbers.stream().filter(it -> isNumbered(it, content)).findFirst();
        if (named.isEmpty()) {
            return added(draft, family, asked, actor, Change.ADDED);
        }
        var same = sameContent(numbers, named.get(), draft);
        if (same.isPresent()) {
            return advanced(same.get(), draft, asked, actor);
        }
        var latest = numbers.getLast();
        var target = EDITABLE.contains(latest.state()) ? latest : named.get();
        return EDITABLE.contains(target.state())
                ? rewritten(target, draft, asked, actor)
                : newVersion(target, draft, family, asked, actor);
    }

    /// What is to be saved, its owner and account found; both must be the store's.
    Draft draft(Store store, ContractContent content, MemberIds members) {
        var owner =
                members.of(content.key().owner())
                        .filter(it -> things.isSeller(store, new OrganizationId(it)))
                        .orElseThrow(() ->
                                Problem.refused(
                                        "owner-not-seller",
                                        content.key().owner().distinguishedName(),
                                        store.name()));
        return new Draft(store.id(), owner, account(store, content, members), content, members);
    }

    private Optional<AccountId> account(Store store, ContractContent content, MemberIds members) {
        return content.account().map(reference -> account(store, reference, members));
    }

    private AccountId account(Store store, AccountRef reference, MemberIds members) {
        var account =
                members.of(reference.owner())
                        .flatMap(owner -> accounts.find(owner, reference.name()))
                        .orElseThrow(() ->
                                Problem.refused("unknown-account", reference.name())
                                        .with("reference", reference.describe()));
        if (!account.store().equals(store.id())) {
            throw Problem.refused("account-in-other-store", reference.name());
        }
        return account.id();
    }

    /// The contracts it refers to of which there is no version.
    List<ContractRef> unresolved(ContractContent content, MemberIds members) {
        return content.references().stream()
                .filter(reference ->
                        members.of(reference.target().owner())
                                .map(owner -> family(reference.target(), owner))
                                .filter(family -> !contracts.family(family).isEmpty())
                                .isEmpty())
                .toList();
    }

    private static FamilyKey family(ContractKey key, UUID owner) {
        return new FamilyKey(key.name(), owner, key.origin().toString());
    }

    private static void requireSameStore(Store store, List<Contract> family) {
        if (family.stream().anyMatch(it -> !it.store().equals(store.id()))) {
            throw Problem.refused("contract-in-other-store", family.getFirst().name());
        }
    }

    private static boolean isNumbered(Contract contract, ContractContent content) {
        return contract.major() == content.key().major()
                && contract.minor() == content.key().minor();
    }

    /// The version the file names, or a later one of the same content, the latest first. Under an
    /// account that was deleted and made again it is another contract.
    private static Optional<Contract> sameContent(
            List<Contract> versions, Contract named, Draft draft) {
        var hash = draft.content().contentHash();
        return versions.subList(versions.indexOf(named), versions.size()).reversed().stream()
                .filter(it -> it.contentHash().equals(hash))
                .filter(it -> it.account().equals(draft.account()))
                .findFirst();
    }

    private ContractLine added(
            Draft draft, List<Contract> family, ContractState asked, String actor, Change change) {
        var free = family.stream().noneMatch(it -> isNumbered(it, draft.content()));
        var numbered = free ? draft : renumbered(draft, draft.content().key().major(), family);
        var saved = contracts.add(numbered, initial(asked), actor);
        return line(reached(saved, asked, actor), change);
    }

    private ContractLine newVersion(
            Contract target,
            Draft draft,
            List<Contract> family,
            ContractState asked,
            String actor) {
        if (target.state() == ContractState.PENDING) {
            throw Problem.refused("contract-pending", target.name(), target.number());
        }
        var next = renumbered(draft, target.major(), family);
        var saved = contracts.add(next, initial(asked), actor);
        return line(reached(saved, asked, actor), Change.NEW_VERSION);
    }

    /// The draft under the next minor number that no version has had.
    private static Draft renumbered(Draft draft, int major, List<Contract> family) {
        return numbered(draft, major, Contract.nextMinor(family, major));
    }

    private static Draft numbered(Draft draft, int major, int minor) {
        var content = draft.content();
        return new Draft(
                draft.store(),
                draft.owner(),
                draft.account(),
                content.numbered(content.key().at(major, minor), content.state()),
                draft.members());
    }

    private ContractLine rewritten(
            Contract target, Draft draft, ContractState asked, String actor) {
        var numbered = numbered(draft, target.major(), target.minor());
        var saved = contracts.rewrite(target.id(), numbered, initial(asked), actor);
        return line(reached(saved, asked, actor), Change.CHANGED);
    }

    /// The same content moves on where a later state is asked, and changes nothing else.
    private ContractLine advanced(Contract same, Draft draft, ContractState asked, String actor) {
        if (EDITABLE.contains(same.state()) && initial(asked) == APPROVED) {
            return rewritten(same, draft, asked, actor);
        }
        if (DEPLOYABLE.contains(same.state()) && (asked == ACTIVE || asked == SUSPENDED)) {
            return line(reached(same, asked, actor), Change.CHANGED);
        }
        return line(same, Change.SAME);
    }

    /// The state in which a contract is saved before it is brought to the one asked for.
    private static ContractState initial(ContractState asked) {
        return switch (asked) {
            case ACTIVE, SUSPENDED, APPROVED -> APPROVED;
            case DEPLOYMENT_IN_PROGRESS -> DEPLOYMENT_FAILED;
            case DRAFT, PENDING, REJECTED, CANCELLED, CLOSED, DEPLOYMENT_FAILED -> asked;
        };
    }

    private Contract reached(Contract saved, ContractState asked, String actor) {
        if (asked != ACTIVE && asked != SUSPENDED) {
            return saved;
        }
        var active = contracts.deploy(saved.id(), Asked.by(actor));
        return asked == ACTIVE
                ? active
                : contracts.suspend(saved.id(), Asked.by(actor).because("import"));
    }

    private static ContractLine line(Contract contract, Change change) {
        return new ContractLine(
                contract.id().value(),
                contract.name(),
                contract.family().origin(),
                contract.number(),
                contract.state().toString(),
                change);
    }
}
