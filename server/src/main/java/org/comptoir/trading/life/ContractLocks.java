package org.comptoir.trading.life;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.comptoir.platform.Problem;
import org.comptoir.trading.Asked;
import org.comptoir.trading.Columns;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who is editing which contract. Opening for edit locks, others' work is not saved meanwhile, and
/// an abandoned lock expires by itself (docs/rules.md §2.3).
@Component
public class ContractLocks {
    static final Duration KEPT = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    ContractLocks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A lock that holds until it expires.
    public record Lock(String owner, Instant since, Instant expiresAt) {}

    /// The lock on a contract, unless there is none or it has expired.
    public Optional<Lock> of(ContractId contract) {
        return jdbc.sql(
                        """
                        select owner, since, expires_at from contract_lock
                        where contract = :contract and expires_at > :now
                        """)
                .param("contract", contract.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        new Lock(
                                row.getString("owner"),
                                Columns.time(row, "since").orElseThrow(),
                                Columns.time(row, "expires_at").orElseThrow()))
                .optional();
    }

    /// Locks a contract for its editor, or prolongs the lock he has; refuses where another edits,
    /// unless he takes it over.
    @Transactional
    public Lock lock(Contract contract, String editor, boolean takeOver) {
        contract.requireEditable();
        var now = clock.instant();
        int taken =
                jdbc.sql(
                                """
                                insert into contract_lock as held (contract, owner, since, expires_at)
                                values (:contract, :owner, :now, :until)
                                on conflict (contract) do update
                                set owner = :owner, expires_at = :until,
                                    since = case when held.owner = :owner and held.expires_at > :now
                                            then held.since else :now end
                                where held.owner = :owner or held.expires_at <= :now or :takeOver
                                """)
                        .param("contract", contract.id().value())
                        .param("owner", editor)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("until", now.plus(KEPT).atOffset(ZoneOffset.UTC))
                        .param("takeOver", takeOver)
                        .update();
        var lock = of(contract.id());
        if (taken == 0) {
            throw lock.map(it -> locked(contract, it))
                    .orElseGet(() -> Problem.conflict("contract-changed", contract.name()));
        }
        return lock.orElseThrow();
    }

    /// Gives a contract free: its editor his own, whoever may take over anybody's.
    @Transactional
    public void unlock(Contract contract, String actor, boolean othersToo) {
        var lock = of(contract.id());
        if (lock.isPresent() && !lock.get().owner().equals(actor) && !othersToo) {
            throw locked(contract, lock.get());
        }
        release(contract.id());
    }

    void release(ContractId contract) {
        jdbc.sql("delete from contract_lock where contract = :contract")
                .param("contract", contract.value())
                .update();
    }

    /// Refuses to touch what another is editing.
    public void requireFree(Contract contract, Asked asked) {
        of(contract.id())
                .filter(it -> !it.owner().equals(asked.actor()))
                .ifPresent(it -> {
                    throw locked(contract, it);
                });
    }

    private static Problem locked(Contract contract, Lock lock) {
        return Problem.conflict(
                        "contract-locked",
                        contract.name(),
                        contract.number(),
                        lock.owner(),
                        lock.expiresAt().toString())
                .with("lockedBy", lock.owner());
    }
}
