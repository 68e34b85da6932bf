package org.comptoir.trading.life;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.comptoir.catalog.Catalogs;
import org.comptoir.members.Actor;
import org.comptoir.members.UserId;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.comptoir.trading.Asked;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractCommand;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.History;
import org.comptoir.trading.MemberIds;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.approval.ApprovalNotices;
import org.comptoir.trading.approval.Deciders;
import org.comptoir.trading.approval.Person;
import org.comptoir.trading.book.ProductSets;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.value.Reference;
import org.comptoir.trading.revision.ChangedTerm;
import org.comptoir.trading.revision.Revision;
import org.comptoir.trading.revision.RevisionRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes changeable terms of deployed contracts (docs/rules.md §2.3): each change is a numbered
/// revision, which sells at once or, where the store has contract approval, once it is approved.
@Component
public class ContractRevisions {
    private final ContractDesk desk;
    private final RevisionRows rows;
    private final Validation validation;
    private final Foundations foundations;
    private final Catalogs catalogs;
    private final Stores stores;
    private final History history;
    private final Deciders deciders;
    private final ApprovalNotices notices;
    private final Clock clock;

    ContractRevisions(
            ContractDesk desk,
            RevisionRows rows,
            Validation validation,
            Foundations foundations,
            Catalogs catalogs,
            Stores stores,
            History history,
            Deciders deciders,
            ApprovalNotices notices,
            Clock clock) {
        this.desk = desk;
        this.rows = rows;
        this.validation = validation;
        this.foundations = foundations;
        this.catalogs = catalogs;
        this.stores = stores;
        this.history = history;
        this.deciders = deciders;
        this.notices = notices;
        this.clock = clock;
    }

    /// Changes one term; `resolved` finds whom names mean that are new to the contract, while those
    /// it has keep meaning whom they meant. Saying the same changes nothing, and a second change
    /// waits until the first is decided.
    @Transactional
    public Revision change(
            ContractId id,
            ChangedTerm changed,
            Function<Set<Reference>, MemberIds> resolved,
            Asked asked) {
        var contract = desk.locked(id, asked);
        contract.after(ContractCommand.CHANGE_TERM);
        var present = desk.whole(id);
        var content = changed.in(present.content());
        if (content.equals(present.content())) {
            return get(contract, contract.life().revision());
        }
        rows.pending(id)
                .ifPresent(number -> {
                    throw Problem.conflict("revision-waits", contract.name(), number);
                });
        var added = new HashSet<>(content.named());
        added.removeAll(present.content().named());
        var revised = revised(present, content, resolved.apply(added));
        requireSellable(revised);
        rows.keepDeployed(present);
        return kept(revised, changed, asked);
    }

    /// What the categories of inline sets held at the deployment stays as long as they stand in the
    /// contract; new ones hold what they hold now.
    private StoredContract revised(
            StoredContract present, ContractContent content, MemberIds added) {
        var contract = present.contract();
        var catalog = catalogs.of(contract.store()).snapshot();
        var frozen = new HashMap<>(ProductSets.freeze(content, catalog));
        frozen.replaceAll((category, now) -> present.frozen().getOrDefault(category, now));
        return new StoredContract(contract, content, present.members().and(added), frozen);
    }

    private void requireSellable(StoredContract revised) {
        foundations.hold(revised.contract().store(), revised.content());
        validation.requireLasting(revised);
        validation.requireComplete(revised, true);
        validation.requireCompilable(revised);
    }

    private Revision kept(StoredContract revised, ChangedTerm changed, Asked asked) {
        var contract = revised.contract();
        int number = rows.next(contract.id());
        var asker = deciders.named(asked.actor());
        var change =
                new Revision.Change(
                        changed.sequence(),
                        changed.term().kind(),
                        asked.actor(),
                        asker.id().map(UserId::value),
                        asked.reason());
        if (stores.get(contract.store()).has(Feature.CONTRACT_APPROVAL)) {
            rows.keepPending(revised, number, change);
            note(asked, contract, number, "handed in");
            notices.waits(contract, number, asker);
        } else {
            rows.keepApproved(revised, number, change);
            takeEffect(revised, number, asked);
        }
        return get(desk.get(contract.id()), number);
    }

    private void takeEffect(StoredContract revised, int number, Asked asked) {
        var contract = revised.contract();
        rows.takeEffect(revised);
        var after = contract.revised(number, revised.content());
        desk.written(asked, ContractCommand.CHANGE_TERM, contract, after, "revision " + number);
    }

    private void note(Asked asked, Contract contract, int number, String what) {
        var words = "revision %d %s".formatted(number, what);
        history.record(asked, ContractCommand.CHANGE_TERM, contract, contract, words);
    }

    /// Approves a revision, which sells from now on.
    @Transactional
    public Revision approve(Actor approver, Store store, ContractId id, int number, Asked asked) {
        var contract = desk.locked(id, asked);
        contract.after(ContractCommand.CHANGE_TERM);
        var change = pending(contract, number);
        var decided = decided(approver, store, contract, change, asked);
        var revised = rows.said(contract, number).orElseThrow();
        requireSellable(revised);
        rows.decide(id, number, true, decision(asked, Optional.empty()));
        takeEffect(revised, number, decided);
        var by = approver.displayName();
        notices.decided(contract, number, "revision-approved", Person.of(change), by);
        return get(desk.get(id), number);
    }

    /// Rejects a revision with a reason; what sold before it goes on selling. Whoever asked for it
    /// may withdraw it so, approver or not.
    @Transactional
    public Revision reject(Actor approver, Store store, ContractId id, int number, Asked asked) {
        var contract = desk.locked(id, asked);
        var change = pending(contract, number);
        boolean own = Person.of(change).is(approver);
        var decided = own ? asked : decided(approver, store, contract, change, asked);
        var reason = asked.requireReason();
        rows.decide(id, number, false, decision(asked, asked.reason()));
        note(decided, contract, number, (own ? "withdrawn: " : "rejected: ") + reason);
        if (!own) {
            notices.decided(contract, number, "revision-rejected", Person.of(change), reason);
        }
        return get(contract, number);
    }

    private Asked decided(
            Actor approver, Store store, Contract contract, Revision.Change change, Asked asked) {
        var absent = deciders.require(approver, store, contract, Person.of(change));
        return asked.inPlaceOf(absent);
    }

    private Revision.Decision decision(Asked asked, Optional<String> reason) {
        return new Revision.Decision(asked.actor(), clock.instant(), reason);
    }

    private Revision.Change pending(Contract contract, int number) {
        var revision = get(contract, number);
        if (revision.state() != Revision.State.PENDING) {
            throw Problem.conflict("revision-decided", contract.name(), number);
        }
        return revision.change().orElseThrow();
    }

    /// One revision of a contract.
    public Revision get(Contract contract, int number) {
        return rows.find(contract.id(), number)
                .or(() -> deployed(contract).filter(it -> it.number() == number))
                .orElseThrow(() -> missing(contract, number));
    }

    /// The revisions before a number, the latest first.
    public List<Revision> before(Contract contract, int number, int limit) {
        var kept = rows.before(contract.id(), number, limit);
        return kept.isEmpty() && number > 0 ? deployed(contract).stream().toList() : kept;
    }

    /// What was deployed, as long as no term has changed.
    private static Optional<Revision> deployed(Contract contract) {
        return contract.life()
                .activatedAt()
                .filter(_ -> contract.life().revision() == 0)
                .map(ContractRevisions::deployed);
    }

    private static Revision deployed(Instant at) {
        return new Revision(0, Revision.State.IN_FORCE, at, Optional.empty(), Optional.empty());
    }

    /// What the contract says in a revision.
    public StoredContract said(Contract contract, int number) {
        return rows.said(contract, number)
                .or(() ->
                        deployed(contract)
                                .filter(it -> it.number() == number)
                                .map(_ -> desk.whole(contract.id())))
                .orElseThrow(() -> missing(contract, number));
    }

    private static Problem missing(Contract contract, int number) {
        return Problem.missing("no-such-revision", contract.name(), number);
    }
}
