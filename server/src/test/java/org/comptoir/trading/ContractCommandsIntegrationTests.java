package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.master;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.comptoir.TestClock;
import org.comptoir.platform.Problem;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.content.value.ContractKey;
import org.comptoir.trading.imports.ContractEdits;
import org.comptoir.trading.life.ContractApprovals;
import org.comptoir.trading.life.ContractCopies;
import org.comptoir.trading.life.ContractEndings;
import org.comptoir.trading.life.ContractLocks;
import org.comptoir.trading.life.Contracts;
import org.comptoir.trading.life.Undo;
import org.comptoir.trading.revision.ChangedTerm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NorthwindStore
class ContractCommandsIntegrationTests {
    private static final Asked NOVAK =
            new Asked("p.novak", Optional.of("as agreed"), OptionalInt.empty());

    @Autowired Northwind northwind;
    @Autowired Contracts contracts;
    @Autowired ContractEndings endings;
    @Autowired ContractCopies copies;
    @Autowired ContractLocks locks;
    @Autowired ContractApprovals approvals;
    @Autowired ContractEdits edits;
    @Autowired Undo undo;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    @AfterEach
    void leaveNothingThatSells() {
        clock.reset();
        northwind.cancelAll();
    }

    @Test
    void refusesEveryPairOutsideTheTableAndChangesNothing() {
        var id = active("Matrix");
        for (var state : ContractState.values()) {
            commands()
                    .forEach((command, call) -> {
                        if (command.from(state, false).isEmpty()) {
                            refusesUnchanged(id, state, call);
                        }
                    });
        }
        stands(id, ContractState.ACTIVE);
    }

    private void refusesUnchanged(ContractId id, ContractState state, Consumer<ContractId> call) {
        stands(id, state);
        var before = contracts.get(id);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> call.accept(id))
                .satisfies(it -> assertThat(it.code()).isEqualTo("contract-state"));
        assertThat(contracts.get(id)).isEqualTo(before);
        assertThat(contracts.family(before.family())).hasSize(1);
    }

    private void stands(ContractId id, ContractState state) {
        jdbc.sql("update contract set state = :state where id = :id")
                .param("state", state.toString())
                .param("id", id.value())
                .update();
    }

    private Map<ContractCommand, Consumer<ContractId>> commands() {
        var novak = northwind.actor("p.novak");
        var commands = new LinkedHashMap<ContractCommand, Consumer<ContractId>>();
        commands.put(ContractCommand.SUBMIT, id -> approvals.submit(id, NOVAK));
        commands.put(
                ContractCommand.APPROVE,
                id -> approvals.approve(novak, northwind.store(), id, NOVAK));
        commands.put(
                ContractCommand.REJECT,
                id -> approvals.reject(novak, northwind.store(), id, NOVAK));
        commands.put(ContractCommand.DEPLOY, id -> contracts.deploy(id, Asked.by("p.novak")));
        commands.put(
                ContractCommand.SUSPEND,
                id -> contracts.suspend(id, Asked.by("p.novak").because("why")));
        commands.put(
                ContractCommand.RESUME,
                id -> contracts.resume(id, Asked.by("p.novak").because("why")));
        commands.put(
                ContractCommand.CHANGE_TERM,
                id -> {
                    var term = contracts.whole(id).content().terms().getFirst();
                    edits.change(northwind.store(), id, new ChangedTerm(1, term), NOVAK);
                });
        commands.put(ContractCommand.CANCEL, id -> endings.cancel(id, NOVAK));
        commands.put(ContractCommand.CLOSE, id -> endings.close(id, NOVAK));
        commands.put(ContractCommand.DELETE, id -> endings.delete(id, NOVAK));
        commands.put(ContractCommand.UNDO_DEPLOYMENT, id -> undo.undo(id, NOVAK));
        commands.put(
                ContractCommand.NEW_VERSION, id -> copies.newVersion(id, Optional.empty(), NOVAK));
        return commands;
    }

    @Test
    void cancelsForGoodWithAReasonAndSellsNoMore() {
        var keller = northwind.actor("b.keller");
        var id = active("Cancelled one");
        assertThat(northwind.price(keller, "NW-4420")).isPresent();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> endings.cancel(id, Asked.by("p.novak")))
                .satisfies(it -> assertThat(it.code()).isEqualTo("reason-missing"));
        endings.cancel(id, NOVAK);
        assertThat(northwind.price(keller, "NW-4420")).isEmpty();
        assertThat(copies.duplicate(id, "Cancelled one again", NOVAK).state())
                .isEqualTo(ContractState.DRAFT);
    }

    @Test
    void closesAndMarksDeletedWhichOnlyADuplicateSurvives() {
        var id = active("Closed one");
        endings.close(id, NOVAK);
        assertThat(endings.delete(id, NOVAK).life().deleted()).isTrue();
        commands()
                .forEach((command, call) ->
                        assertThatExceptionOfType(Problem.class)
                                .as(command.code())
                                .isThrownBy(() -> call.accept(id))
                                .satisfies(
                                        it -> assertThat(it.code()).isEqualTo("contract-deleted")));
        var copy = copies.duplicate(id, "Closed one again", NOVAK);
        assertThat(contracts.whole(copy.id()).content().terms())
                .isEqualTo(contracts.whole(id).content().terms());
    }

    @Test
    void makesADraftOfTheNextMinorNumberUnlessAnotherIsGiven() {
        var id = active("Versions");
        assertThat(copies.newVersion(id, Optional.empty(), NOVAK).number()).isEqualTo("1.1");
        assertThat(copies.newVersion(id, Optional.empty(), NOVAK).number()).isEqualTo("1.2");
        var second = Optional.of(new ContractCopies.VersionNumber(2, 0));
        assertThat(copies.newVersion(id, second, NOVAK).number()).isEqualTo("2.0");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> copies.newVersion(id, second, NOVAK))
                .satisfies(it -> assertThat(it.code()).isEqualTo("contract-exists"));
        assertThat(contracts.get(id).state()).isEqualTo(ContractState.ACTIVE);
    }

    @Test
    void undoesADeploymentInOneStepAndOnlyOnce() {
        var keller = northwind.actor("b.keller");
        var first = active("Undone");
        var before = northwind.price(keller, "NW-4420").orElseThrow();
        northwind.take(contract("Undone", BIRCH, master("-30")), ContractState.ACTIVE);
        var second = northwind.latest("Undone");
        assertThat(northwind.price(keller, "NW-4420").orElseThrow()).isLessThan(before);
        undo.undo(second, NOVAK);
        assertThat(northwind.price(keller, "NW-4420")).contains(before);
        assertThat(List.of(contracts.get(first).state(), contracts.get(second).state()))
                .containsExactly(ContractState.ACTIVE, ContractState.SUSPENDED);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> contracts.resume(second, Asked.by("p.novak").because("why")))
                .satisfies(it -> assertThat(it.code()).isEqualTo("other-version-active"));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> undo.undo(first, NOVAK))
                .satisfies(it -> assertThat(it.code()).isEqualTo("nothing-to-undo"));
    }

    @Test
    void aLockKeepsOthersOutUntilItIsGivenUpTakenOverOrExpires() {
        var id = draft("Locked");
        var draft = contracts.get(id);
        locks.lock(draft, "t.haas", false);
        assertThat(refusal(() -> locks.lock(draft, "p.novak", false))).isEqualTo("contract-locked");
        var content = contracts.whole(id).content();
        var store = northwind.store();
        assertThat(refusal(() -> edits.save(store, id, content, NOVAK)))
                .isEqualTo("contract-locked");
        assertThat(refusal(() -> approvals.submit(id, NOVAK))).isEqualTo("contract-locked");
        edits.save(store, id, content, Asked.by("t.haas"));
        assertThat(locks.lock(draft, "p.novak", true).owner()).isEqualTo("p.novak");
        assertThat(refusal(() -> locks.unlock(draft, "t.haas", false)))
                .isEqualTo("contract-locked");
        clock.addMinutes(31);
        assertThat(locks.of(id)).isEmpty();
        assertThat(locks.lock(draft, "t.haas", false).owner()).isEqualTo("t.haas");
        locks.unlock(draft, "t.haas", false);
        assertThat(locks.of(id)).isEmpty();
    }

    @Test
    void savesWhatWasReadAndKeepsTheIdentity() {
        var id = draft("Edited");
        var content = contracts.whole(id).content();
        var store = northwind.store();
        var stale = new Asked("p.novak", Optional.empty(), OptionalInt.of(99));
        assertThat(refusal(() -> edits.save(store, id, content, stale))).isEqualTo("outdated");
        var key = content.key();
        var renamed =
                content.numbered(
                        new ContractKey("Other", key.owner(), key.origin(), 1, 0),
                        ContractState.DRAFT);
        assertThat(refusal(() -> edits.save(store, id, renamed, NOVAK)))
                .isEqualTo("contract-identity");
        assertThat(refusal(() -> edits.create(store, content, NOVAK)))
                .isEqualTo("contract-name-taken");
        assertThat(edits.create(store, renamed, NOVAK).name()).isEqualTo("Other");
    }

    private static String refusal(Runnable call) {
        try {
            call.run();
        } catch (Problem problem) {
            return problem.code();
        }
        return "done";
    }

    private ContractId active(String name) {
        return taken(name, ContractState.ACTIVE);
    }

    private ContractId draft(String name) {
        return taken(name, ContractState.DRAFT);
    }

    private ContractId taken(String name, ContractState state) {
        assertThat(northwind.take(contract(name, BIRCH, master("-10")), state).problems())
                .isEmpty();
        return northwind.latest(name);
    }
}
