package org.comptoir.trading.life;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.platform.Audit;
import org.comptoir.platform.Ids;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Columns;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractCommand;
import org.comptoir.trading.History;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.life.Arrivals.Arrival;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Writes the rows of many new contracts at once.
@Component
class ArrivalRows {
    private static final int AT_ONCE = 100;

    private final JdbcTemplate jdbc;
    private final History history;
    private final Audit audit;
    private final Clock clock;

    ArrivalRows(JdbcTemplate jdbc, History history, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    void insert(List<Arrival> arrivals) {
        var now = now();
        jdbc.batchUpdate(
                """
                insert into contract (
                    id, version, store, account, kind, usage, name, owner, origin, major, minor,
                    state, deleted, revision, activated_at, start_at, end_at, content,
                    content_hash, members, frozen, created_at, updated_at)
                values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, 0, ?, ?, ?, cast(? as jsonb), ?,
                    cast(? as jsonb), cast(? as jsonb), ?, ?)
                """,
                arrivals,
                AT_ONCE,
                (row, arrival) -> fill(row, arrival, now));
    }

    private static void fill(PreparedStatement row, Arrival arrival, OffsetDateTime now)
            throws SQLException {
        var stored = arrival.stored();
        var contract = stored.contract();
        int at = 0;
        row.setObject(++at, contract.id().value());
        row.setObject(++at, contract.store().value());
        row.setObject(++at, contract.account().map(AccountId::value).orElse(null));
        row.setString(++at, contract.kind().toString());
        row.setString(++at, contract.usage().toString());
        row.setString(++at, contract.name());
        row.setObject(++at, contract.family().owner());
        row.setString(++at, contract.family().origin());
        row.setInt(++at, contract.major());
        row.setInt(++at, contract.minor());
        row.setString(++at, contract.state().toString());
        row.setObject(++at, Columns.time(contract.life().activatedAt()));
        row.setObject(++at, Columns.time(contract.validity().start()));
        row.setObject(++at, Columns.time(contract.validity().end()));
        row.setString(++at, arrival.json());
        row.setString(++at, contract.contentHash());
        row.setString(++at, stored.members().json());
        row.setString(++at, ContentJson.mapper().writeValueAsString(stored.frozen()));
        row.setObject(++at, now);
        row.setObject(++at, now);
    }

    private record Reference(UUID contract, int position, FamilyKey family) {}

    /// Keeps the families that each contract refers to.
    void references(List<StoredContract> contracts) {
        var references = new ArrayList<Reference>();
        for (var stored : contracts) {
            int position = 0;
            for (var family : stored.references()) {
                references.add(new Reference(stored.contract().id().value(), position++, family));
            }
        }
        jdbc.batchUpdate(
                "insert into contract_reference (contract, position, name, owner, origin) values (?, ?, ?, ?, ?)",
                references,
                AT_ONCE,
                (row, reference) -> {
                    row.setObject(1, reference.contract);
                    row.setInt(2, reference.position);
                    row.setString(3, reference.family.name());
                    row.setObject(4, reference.family.owner());
                    row.setString(5, reference.family.origin());
                });
    }

    private record Line(Contract contract, ContractCommand command, @Nullable ContractState from) {
        ContractState to() {
            return from == null && contract.state() == ContractState.ACTIVE
                    ? ContractState.APPROVED
                    : contract.state();
        }
    }

    /// Tells that each was saved, and deployed where it sells.
    void history(List<Arrival> arrivals, String actor) {
        var lines = new ArrayList<Line>();
        var deployed = new ArrayList<Audit.Entry>();
        for (var arrival : arrivals) {
            var contract = arrival.contract();
            lines.add(new Line(contract, ContractCommand.SAVE, null));
            if (contract.state() == ContractState.ACTIVE) {
                lines.add(new Line(contract, ContractCommand.DEPLOY, ContractState.APPROVED));
                deployed.add(
                        new Audit.Entry(
                                actor,
                                ContractCommand.DEPLOY.code(),
                                "contract " + contract.id(),
                                Map.of("name", contract.name())));
            }
        }
        write(lines, actor);
        audit.record(deployed);
    }

    private void write(List<Line> lines, String actor) {
        var now = now();
        var actorId = history.idOf(actor);
        jdbc.batchUpdate(
                """
                insert into contract_history (
                    id, contract, at, actor, actor_id, command, from_state, to_state, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                lines,
                AT_ONCE,
                (row, line) -> {
                    row.setObject(1, Ids.next());
                    row.setObject(2, line.contract.id().value());
                    row.setObject(3, line.from == null ? now : now.plus(1, ChronoUnit.MICROS));
                    row.setString(4, actor);
                    row.setObject(5, actorId);
                    row.setString(6, line.command.code());
                    row.setString(7, line.from == null ? null : line.from.toString());
                    row.setString(8, line.to().toString());
                    row.setInt(9, line.contract.version());
                });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
