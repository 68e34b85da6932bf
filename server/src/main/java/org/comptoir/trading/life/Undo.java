package org.comptoir.trading.life;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.platform.Problem;
import org.comptoir.trading.Asked;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractCommand;
import org.comptoir.trading.ContractId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Undoes a deployment: the version it closed sells again, in one transaction with suspending this
/// one (docs/rules.md §2.3).
@Component
public class Undo {
    private final JdbcClient jdbc;
    private final ContractDesk desk;
    private final Validation validation;
    private final Lending lending;
    private final ContractRows rows;
    private final Clock clock;

    Undo(
            JdbcClient jdbc,
            ContractDesk desk,
            Validation validation,
            Lending lending,
            ContractRows rows,
            Clock clock) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.validation = validation;
        this.lending = lending;
        this.rows = rows;
        this.clock = clock;
    }

    /// Notes which selling version a deployment closed.
    void remember(Contract successor, Contract predecessor) {
        jdbc.sql(
                        """
                        insert into contract_succession (successor, predecessor)
                        values (:successor, :predecessor)
                        on conflict (successor) do update set predecessor = excluded.predecessor
                        """)
                .param("successor", successor.id().value())
                .param("predecessor", predecessor.id().value())
                .update();
    }

    /// Suspends an active contract and makes the version it closed sell again, while that one is
    /// inside its dates and could be deployed today.
    @Transactional
    public Contract undo(ContractId id, Asked asked) {
        var active = desk.locked(id, asked);
        var suspended = active.after(ContractCommand.UNDO_DEPLOYMENT);
        var predecessor =
                predecessor(id)
                        .flatMap(rows::find)
                        .orElseThrow(() -> nothing("nothing-to-undo", active));
        var restored = predecessor.restored();
        if (!restored.isUsable(clock.instant())) {
            throw nothing("predecessor-not-in-dates", predecessor);
        }
        var whole = desk.whole(predecessor.id());
        validation.requireLasting(whole);
        validation.requireComplete(whole, true);
        validation.requireCompilable(whole);
        lending.requireUsableLenders(whole, validation.surroundings());
        lending.require(whole);
        var reason = asked.reason().orElse(predecessor.number());
        desk.written(asked, ContractCommand.UNDO_DEPLOYMENT, active, suspended, reason);
        forget(id);
        return desk.written(asked, ContractCommand.RESTORE, predecessor, restored, active.number());
    }

    private Optional<ContractId> predecessor(ContractId successor) {
        return jdbc.sql("select predecessor from contract_succession where successor = :successor")
                .param("successor", successor.value())
                .query((row, _) -> new ContractId(row.getObject("predecessor", UUID.class)))
                .optional();
    }

    private void forget(ContractId successor) {
        jdbc.sql("delete from contract_succession where successor = :successor")
                .param("successor", successor.value())
                .update();
    }

    private static Problem nothing(String code, Contract contract) {
        return Problem.refused(code, contract.name(), contract.number());
    }
}
