package org.comptoir.trading.imports;

import static org.comptoir.trading.content.ContractState.ACTIVE;
import static org.comptoir.trading.content.ContractState.APPROVED;
import static org.comptoir.trading.content.ContractState.CANCELLED;
import static org.comptoir.trading.content.ContractState.CLOSED;
import static org.comptoir.trading.content.ContractState.DEPLOYMENT_FAILED;
import static org.comptoir.trading.content.ContractState.DRAFT;
import static org.comptoir.trading.content.ContractState.REJECTED;
import static org.comptoir.trading.content.ContractState.SUSPENDED;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Asked;
import org.comptoir.trading.Contract;
import org.comptoir.trading.Draft;
import org.comptoir.trading.MemberIds;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.content.value.AccountRef;
import org.comptoir.trading.content.value.ContractKey;
import org.comptoir.trading.content.value.ContractRef;
import org.comptoir.trading.imports.ImportReport.Change;
import org.comptoir.trading.imports.ImportReport.ContractLine;
import org.comptoir.trading.life.Contracts;
import org.springframework.stereotype.Component;

/// Takes in one contract of a file: a draft is updated in place, what is past drafting gets a new
/// version, and the same content changes nothing (docs/rules.md §5).
@Component
class ContractImport {
    private static final Set<ContractState> EDITABLE = EnumSet.of(DRAFT, REJECTED);
    private static final Set<ContractState> DEPLOYABLE = EnumSet.of(APPROVED, DEPLOYMENT_FAILED);

    private static final Set<ContractState> ENDED = EnumSet.of(CANCELLED, CLOSED);

    private final Contracts contracts;
    private final Drafts drafts;

    ContractImport(Contracts contracts, Drafts drafts) {
        this.contracts = contracts;
        this.drafts = drafts;
    }

    /// A contract of a file whose turn has come; what it says is read when it is needed.
    record Arriving(
            ContractKey key,
            Optional<AccountRef> account,
            MemberIds members,
            KnownAccounts accounts,
            String hash,
            Supplier<ContractContent> content,
            ContractState asked) {
        Optional<FamilyKey> family() {
            return members.of(key.owner()).map(owner -> ContractImport.family(key, owner));
        }
    }

    /// All versions of the families of some contracts.
    Map<FamilyKey, List<Contract>> families(List<Arriving> arriving) {
        return contracts.families(arriving.stream().flatMap(it -> it.family().stream()).toList());
    }

    /// All versions of the family of one.
    List<Contract> family(Arriving arriving) {
        return arriving.family().map(contracts::family).orElse(List.of());
    }

    /// What becomes of a contract that says what it said before, and stays where it is.
    Optional<ContractLine> unchanged(Store store, Arriving it, List<Contract> family) {
        drafts.owner(store, it.key(), it.members());
        requireSameStore(store, family);
        return same(store, family, it)
                .filter(same -> !advances(same, it.asked()) && !revives(kept(family), it.asked()))
                .map(same -> line(same, Change.SAME));
    }

    private Optional<Contract> same(Store store, List<Contract> family, Arriving it) {
        var account = drafts.account(store, it.account(), it.members(), it.accounts());
        var versions = kept(family);
        return versions.stream()
                .filter(version -> isNumbered(version, it.key()))
                .findFirst()
                .flatMap(named -> sameContent(versions, named, it.hash(), account));
    }

    private static List<Contract> kept(List<Contract> family) {
        return family.stream().filter(it -> !it.life().deleted()).toList();
    }

    ContractLine apply(Store store, Arriving it, String actor) {
        var draft = drafts.of(store, it);
        var family = contracts.family(draft.family());
        requireSameStore(store, family);
        var numbers = kept(family);
        var named = numbers.stream().filter(one -> isNumbered(one, it.key())).findFirst();
        if (named.isEmpty()) {
            return added(draft, family, it.asked(), actor, Change.ADDED);
        }
        var same = sameContent(numbers, named.get(), it.hash(), draft.account());
        if (same.isPresent() && revives(numbers, it.asked())) {
            return newVersion(same.get(), draft, family, it.asked(), actor);
        }
        if (same.isPresent()) {
            return advanced(same.get(), draft, it.asked(), actor);
        }
        var latest = numbers.getLast();
        var target = EDITABLE.contains(latest.state()) ? latest : named.get();
        return EDITABLE.contains(target.state())
                ? rewritten(target, draft, it.asked(), actor)
                : newVersion(target, draft, family, it.asked(), actor);
    }

    /// The contracts it refers to of which there is no version.
    List<ContractRef> unresolved(List<ContractKey> references, MemberIds members) {
        return references.stream()
                .filter(key ->
                        members.of(key.owner())
                                .map(owner -> family(key, owner))
                                .filter(family -> !contracts.family(family).isEmpty())
                                .isEmpty())
                .map(ContractRef::new)
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

    private static boolean isNumbered(Contract contract, ContractKey key) {
        return contract.major() == key.major() && contract.minor() == key.minor();
    }

    /// The version the file names, or a later one of the same content, the latest first. Under an
    /// account that was deleted and made again it is another contract.
    private static Optional<Contract> sameContent(
            List<Contract> versions, Contract named, String hash, Optional<AccountId> account) {
        return versions.subList(versions.indexOf(named), versions.size()).reversed().stream()
                .filter(it -> it.contentHash().equals(hash))
                .filter(it -> it.account().equals(account))
                .findFirst();
    }

    private ContractLine added(
            Draft draft, List<Contract> family, ContractState asked, String actor, Change change) {
        var free = family.stream().noneMatch(it -> isNumbered(it, draft.content().key()));
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
        return draft.numbered(major, Contract.nextMinor(family, major));
    }

    private ContractLine rewritten(
            Contract target, Draft draft, ContractState asked, String actor) {
        var numbered = draft.numbered(target.major(), target.minor());
        var saved = contracts.rewrite(target.id(), numbered, initial(asked), actor);
        return line(reached(saved, asked, actor), Change.CHANGED);
    }

    /// The same content moves on where a later state is asked, and changes nothing else.
    private static boolean advances(Contract same, ContractState asked) {
        return (EDITABLE.contains(same.state()) && initial(asked) == APPROVED)
                || (DEPLOYABLE.contains(same.state()) && (asked == ACTIVE || asked == SUSPENDED));
    }

    /// What has ended in all its versions comes back as a new one where a file asks for more than
    /// its end: nothing leads out of a state that is final (§2.3).
    private static boolean revives(List<Contract> versions, ContractState asked) {
        return !ENDED.contains(asked)
                && !versions.isEmpty()
                && versions.stream().allMatch(it -> ENDED.contains(it.state()));
    }

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

    static ContractLine line(Contract contract, Change change) {
        return new ContractLine(
                contract.id().value(),
                contract.name(),
                contract.family().origin(),
                contract.number(),
                contract.state().toString(),
                change);
    }
}
