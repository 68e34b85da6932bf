package org.comptoir.trading;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.platform.Audit;
import org.comptoir.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who did what to a contract or an account, when and why.
@Component
public class History {
    private final JdbcClient jdbc;
    private final Users users;
    private final Clock clock;
    private final Audit audit;

    History(JdbcClient jdbc, Users users, Clock clock, Audit audit) {
        this.jdbc = jdbc;
        this.users = users;
        this.clock = clock;
        this.audit = audit;
    }

    /// One thing that was done; nothing was before a `save`.
    public record Entry(
            Instant at,
            String actor,
            Optional<UserId> actorId,
            Optional<String> actingFor,
            String command,
            Optional<String> from,
            String to,
            Optional<String> reason,
            int version) {}

    /// What was done to a contract, the latest first.
    public List<Entry> of(ContractId contract) {
        return of("contract", contract.value());
    }

    /// What was done to an account, the latest first.
    public List<Entry> of(AccountId account) {
        return of("account", account.value());
    }

    private List<Entry> of(String column, UUID id) {
        return jdbc.sql(
                        """
                        select at, actor, actor_id, acting_for, command, from_state, to_state, reason, version
                        from contract_history where %s = :id order by at desc, id desc
                        """
                                .formatted(column))
                .param("id", id)
                .query((row, _) ->
                        new Entry(
                                Columns.time(row, "at").orElseThrow(),
                                row.getString("actor"),
                                Optional.ofNullable(row.getObject("actor_id", UUID.class))
                                        .map(UserId::new),
                                Optional.ofNullable(row.getString("acting_for")),
                                row.getString("command"),
                                Optional.ofNullable(row.getString("from_state")),
                                row.getString("to_state"),
                                Optional.ofNullable(row.getString("reason")),
                                row.getInt("version")))
                .list();
    }

    public void record(
            Asked asked,
            ContractCommand command,
            Contract before,
            Contract after,
            @Nullable String reason) {
        write(
                new Line(
                        after.id().value(),
                        null,
                        asked.actor(),
                        asked.actingFor().orElse(null),
                        command.code(),
                        before.state().toString(),
                        after.state().toString(),
                        reason,
                        after.version()));
        audit(asked.actor(), command.code(), "contract " + after.id(), after.name(), reason);
    }

    public void saved(String actor, Contract contract) {
        write(
                new Line(
                        contract.id().value(),
                        null,
                        actor,
                        null,
                        ContractCommand.SAVE.code(),
                        null,
                        contract.state().toString(),
                        null,
                        contract.version()));
    }

    public void record(
            String actor,
            String command,
            @Nullable Account before,
            Account after,
            @Nullable String reason) {
        write(
                new Line(
                        null,
                        after.id().value(),
                        actor,
                        null,
                        command,
                        before == null ? null : before.state().toString(),
                        after.state().toString(),
                        reason,
                        after.version()));
        audit(actor, command, "account " + after.id(), after.name(), reason);
    }

    private void audit(
            String actor, String command, String object, String name, @Nullable String reason) {
        audit.record(
                actor,
                command,
                object,
                reason == null ? Map.of("name", name) : Map.of("name", name, "reason", reason));
    }

    private record Line(
            @Nullable UUID contract,
            @Nullable UUID account,
            String actor,
            @Nullable String actingFor,
            String command,
            @Nullable String from,
            String to,
            @Nullable String reason,
            int version) {}

    private void write(Line line) {
        jdbc.sql(
                        """
                        insert into contract_history (
                            id, contract, account, at, actor, actor_id, acting_for, command,
                            from_state, to_state, reason, version)
                        values (
                            :id, :contract, :account, :at, :actor, :actorId, :actingFor, :command,
                            :from, :to, :reason, :version)
                        """)
                .param("id", Ids.next())
                .param("contract", line.contract())
                .param("account", line.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", line.actor())
                .param("actorId", idOf(line.actor()))
                .param("actingFor", line.actingFor())
                .param("command", line.command())
                .param("from", line.from())
                .param("to", line.to())
                .param("reason", line.reason())
                .param("version", line.version())
                .update();
    }

    /// Who is called so at this moment; a logon id may change hands later.
    public @Nullable UUID idOf(String logonId) {
        return users.find(logonId).map(it -> it.id().value()).orElse(null);
    }
}
