package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Word;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.content.ContractKind;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.content.ContractUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContractCommandTests {
    /// The table of docs/rules.md §2.3, written down a second time: rows are commands, columns the
    /// states in their order, `.` is refused.
    private static final String TABLE =
            """
            command            Draft Pending Approved Active Reject Cancelled Closed Suspended DeploymentInProgress DeploymentFailed
            save               Draft .       .        .      Draft  .         .      .         .                    .
            change-term        .     .       .        Active .      .         .      Suspended .                    .
            submit             Pending .     .        .      Pending .        .      .         .                    .
            approve            .     Approved .       .      .      .         .      .         .                    .
            reject             .     Reject  .        .      .      .         .      .         .                    .
            deploy             .     .       DeploymentInProgress . . .        .      .         .                    DeploymentInProgress
            finish-deployment  .     .       .        .      .      .         .      .         Active               .
            fail-deployment    .     .       .        .      .      .         .      .         DeploymentFailed     .
            undo-deployment    .     .       .        Suspended .   .         .      .         .                    .
            restore            .     .       .        .      .      .         Active .         .                    .
            suspend            .     .       .        Suspended .   .         .      .         .                    .
            resume             .     .       .        .      .      .         .      Active    .                    .
            cancel             .     Cancelled Cancelled Cancelled Cancelled . .     Cancelled .                    Cancelled
            close              .     .       Closed   Closed .      .         .      Closed    .                    .
            delete             Draft .       .        .      Reject Cancelled Closed .         .                    .
            new-version        .     .       Approved Active .      .         .      Suspended .                    .
            duplicate          Draft Pending Approved Active Reject Cancelled Closed Suspended DeploymentInProgress DeploymentFailed
            """;

    record Cell(ContractCommand command, ContractState state, Optional<String> result) {}

    static Stream<Cell> cells() {
        return TABLE.lines().skip(1).flatMap(ContractCommandTests::cells);
    }

    private static Stream<Cell> cells(String line) {
        var words = line.strip().split("\\s+", -1);
        var command =
                Arrays.stream(ContractCommand.values())
                        .filter(it -> it.code().equals(words[0]))
                        .findFirst()
                        .orElseThrow();
        var states = ContractState.values();
        return Stream.iterate(0, it -> it < states.length, it -> it + 1)
                .map(it ->
                        new Cell(
                                command,
                                states[it],
                                Optional.of(words[it + 1]).filter(to -> !to.equals("."))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void leadsWhereTheRulesSay(Cell cell) {
        var contract = contract(cell.state(), false);
        if (cell.result().isEmpty()) {
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> contract.after(cell.command()))
                    .satisfies(it -> {
                        assertThat(it.code()).isEqualTo("contract-state");
                        assertThat(it.arguments())
                                .contains(new Word("contract.state." + cell.state()));
                    });
        } else {
            assertThat(contract.after(cell.command()).state())
                    .hasToString(cell.result().orElseThrow());
        }
    }

    @Test
    void knowsEveryCommandOfTheTable() {
        assertThat(cells().map(Cell::command).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(ContractCommand.values());
    }

    @ParameterizedTest
    @EnumSource(ContractCommand.class)
    void allowsOnlyADuplicateOfADeletedContract(ContractCommand command) {
        for (var state : ContractState.values()) {
            assertThat(command.from(state, true).isPresent())
                    .isEqualTo(command == ContractCommand.DUPLICATE);
        }
    }

    @Test
    void staysUsableUntilTheVersionThatClosesItStarts() {
        var now = Instant.parse("2026-06-01T00:00:00Z");
        var start = Instant.parse("2026-07-01T00:00:00Z");
        var closed = contract(ContractState.ACTIVE, false).closedBy(from(start), now);
        assertThat(closed.state()).isEqualTo(ContractState.CLOSED);
        assertThat(closed.isUsable(start.minusSeconds(1))).isTrue();
        assertThat(closed.isUsable(start)).isFalse();
    }

    @Test
    void isNotUsableOnceAVersionThatHasStartedClosesIt() {
        var now = Instant.parse("2026-06-01T00:00:00Z");
        var closed = contract(ContractState.ACTIVE, false).closedBy(from(now.minusSeconds(1)), now);
        assertThat(closed.isUsable(now)).isFalse();
    }

    @Test
    void givesWayEarlierToAThirdVersion() {
        var now = Instant.parse("2026-06-01T00:00:00Z");
        var closed =
                contract(ContractState.ACTIVE, false)
                        .closedBy(from(Instant.parse("2026-08-01T00:00:00Z")), now);
        var third = Instant.parse("2026-07-01T00:00:00Z");
        assertThat(closed.givingWayTo(from(third), now).life().usableUntil()).contains(third);
        assertThat(closed.givingWayTo(from(now), now).life().usableUntil()).isEmpty();
    }

    @Test
    void aSuspendedVersionThatIsClosedSellsNoMore() {
        var now = Instant.parse("2026-06-01T00:00:00Z");
        var later = from(now.plusSeconds(60));
        var closed = contract(ContractState.SUSPENDED, false).closedBy(later, now);
        assertThat(closed.isUsable(now)).isFalse();
    }

    private static Contract from(Instant start) {
        return contract(ContractState.ACTIVE, false, Validity.from(start));
    }

    private static Contract contract(ContractState state, boolean deleted) {
        return contract(state, deleted, Validity.ALWAYS);
    }

    private static Contract contract(ContractState state, boolean deleted, Validity validity) {
        var life = Contract.Life.in(state);
        return new Contract(
                new ContractId(UUID.randomUUID()),
                1,
                new StoreId(UUID.randomUUID()),
                Optional.empty(),
                ContractKind.BUYER,
                ContractUsage.ORGANIZATION_BUYER,
                new FamilyKey("Alder", UUID.randomUUID(), "Manual"),
                1,
                0,
                new Contract.Life(
                        life.state(),
                        deleted,
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                validity,
                "");
    }
}
