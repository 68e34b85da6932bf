package org.comptoir.trading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.entitlement.terms.ContractTerms;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Word;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.ContractKind;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.content.ContractUsage;

/// One version of a contract: whose it is, where it stands in its life, and when it may be used.
/// What it says is its content, kept whole beside it.
///
/// `version` counts the changes of the row; `major` and `minor` number the versions of the family.
public record Contract(
        ContractId id,
        int version,
        StoreId store,
        Optional<AccountId> account,
        ContractKind kind,
        ContractUsage usage,
        FamilyKey family,
        int major,
        int minor,
        Life life,
        Validity validity,
        String contentHash) {

    /// Where a contract stands: its state, and what deployments and closings have left behind.
    public record Life(
            ContractState state,
            boolean deleted,
            int revision,
            Optional<Instant> activatedAt,
            Optional<Instant> usableUntil,
            Optional<String> failure) {
        /// A contract that has just been saved.
        static Life in(ContractState state) {
            return new Life(state, false, 0, Optional.empty(), Optional.empty(), Optional.empty());
        }

        private Life to(ContractState next) {
            return new Life(next, deleted, revision, activatedAt, usableUntil, Optional.empty());
        }

        private Life activated(Instant at) {
            return new Life(state, deleted, revision, Optional.of(at), usableUntil, failure);
        }

        private Life usable(Optional<Instant> until) {
            return new Life(state, deleted, revision, activatedAt, until, failure);
        }

        private Life failed(String reason) {
            return new Life(
                    state, deleted, revision, activatedAt, usableUntil, Optional.of(reason));
        }

        private Life revised(int number) {
            return new Life(state, deleted, number, activatedAt, usableUntil, failure);
        }

        private Life gone() {
            return new Life(state, true, revision, activatedAt, usableUntil, failure);
        }
    }

    /// Contracts or accounts of a store changed; the next request sees it.
    public record Changed(StoreId store, List<ContractId> contracts, List<AccountId> accounts) {
        public Changed {
            contracts = List.copyOf(contracts);
            accounts = List.copyOf(accounts);
        }
    }

    public String name() {
        return family.name();
    }

    /// The number of this version in its family, such as `1.0`.
    public String number() {
        return major + "." + minor;
    }

    /// The next minor number that no version of the family has had.
    public static int nextMinor(List<Contract> family, int major) {
        return family.stream()
                        .filter(it -> it.major() == major)
                        .mapToInt(Contract::minor)
                        .max()
                        .orElse(-1)
                + 1;
    }

    public ContractState state() {
        return life.state();
    }

    /// The contract after a command, or the problem that its state does not allow it.
    public Contract after(ContractCommand command) {
        var next = command.from(state(), life.deleted()).orElseThrow(() -> refusal(command));
        return with(life.to(next));
    }

    /// The contract after a deployment that succeeded.
    public Contract activated(Instant at) {
        var next = after(ContractCommand.FINISH_DEPLOYMENT).life;
        return with(next.activated(at).usable(Optional.empty()));
    }

    /// The contract after a deployment that failed, with the reason in words.
    public Contract failed(String reason) {
        return with(after(ContractCommand.FAIL_DEPLOYMENT).life.failed(reason));
    }

    /// The contract closed by a later version of its family: one that starts in the future leaves
    /// it usable until then, so that no instant lies between the two.
    public Contract closedBy(Contract successor, Instant now) {
        boolean sells = state() == ContractState.ACTIVE;
        var start = successor.validity.start().filter(now::isBefore).filter(_ -> sells);
        return with(after(ContractCommand.CLOSE).life.usable(start));
    }

    /// A closed version that is still usable, for no longer than until the start of a further one.
    public Contract givingWayTo(Contract successor, Instant now) {
        var start = successor.validity.start().filter(now::isBefore);
        var until =
                life.usableUntil()
                        .flatMap(it -> start.filter(it::isAfter).or(() -> start.map(_ -> it)));
        return with(life.usable(until));
    }

    /// The contract that sells from now on no more, whatever a successor had left it.
    public Contract endingNow() {
        return with(life.usable(Optional.empty()));
    }

    /// The contract marked deleted, or the problem that its state does not allow it.
    public Contract deleted() {
        return with(after(ContractCommand.DELETE).life.gone().usable(Optional.empty()));
    }

    /// The contract with a changed term, under the number of its revision.
    public Contract revised(int number, ContractContent content) {
        var next = after(ContractCommand.CHANGE_TERM).life.revised(number);
        return with(next, content.contentHash());
    }

    /// The closed contract in use again, as if it had never been closed.
    public Contract restored() {
        return after(ContractCommand.RESTORE).endingNow();
    }

    /// Refuses to open for edit what cannot be saved.
    public void requireEditable() {
        after(ContractCommand.SAVE);
    }

    /// Whether it sells now or, by its dates alone, at some time.
    public boolean maySell() {
        return !life.deleted()
                && (state() == ContractState.ACTIVE
                        || (state() == ContractState.CLOSED && life.usableUntil().isPresent()));
    }

    /// Whether it has ended; it stays Active and is shown as expired.
    public boolean hasEnded(Instant at) {
        return validity.end().filter(end -> !at.isBefore(end)).isPresent();
    }

    /// Whether one may buy under it, its account aside (docs/rules.md §2.3).
    public boolean isUsable(Instant at) {
        boolean open =
                switch (state()) {
                    case ACTIVE -> true;
                    case CLOSED -> life.usableUntil().filter(at::isBefore).isPresent();
                    default -> false;
                };
        return open && !life.deleted() && validity.contains(at);
    }

    /// When it may be used, its account aside, as the engine reads it.
    public ContractTerms.Usability usability() {
        return new ContractTerms.Usability(
                state() == ContractState.ACTIVE, validity, life.usableUntil());
    }

    /// The contract as it would sell if it had been deployed at an instant.
    public Contract asDeployedAt(Instant at) {
        return with(
                new Life(
                        ContractState.ACTIVE,
                        false,
                        life.revision(),
                        Optional.of(at),
                        Optional.empty(),
                        Optional.empty()));
    }

    /// This version as the deployment of another of its family would leave it.
    public Contract asLeftBy(Contract successor, Instant now) {
        return state() == ContractState.CLOSED
                ? givingWayTo(successor, now)
                : closedBy(successor, now);
    }

    private Contract with(Life next) {
        return with(next, contentHash);
    }

    private Contract with(Life next, String hash) {
        return new Contract(
                id, version, store, account, kind, usage, family, major, minor, next, validity,
                hash);
    }

    private Problem refusal(ContractCommand command) {
        return life.deleted()
                ? Problem.conflict("contract-deleted", name(), number())
                : Problem.conflict(
                        "contract-state",
                        new Word("contract.command." + command.code()),
                        name(),
                        number(),
                        new Word("contract.state." + state()));
    }
}
