package org.comptoir.trading.revision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.MemberIds;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.content.ContentJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The rows of revisions; a contract whose terms never changed has none.
@Component
public class RevisionRows {
    private static final JsonMapper JSON = ContentJson.mapper();
    private static final TypeReference<Map<String, List<String>>> FROZEN = new TypeReference<>() {};
    private static final String COLUMNS =
            "r.number, r.state, r.at, r.change, r.decision, c.revision as present ";

    private final JdbcClient jdbc;
    private final Clock clock;

    RevisionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Revisions of a contract before a number, the latest first.
    public List<Revision> before(ContractId contract, int number, int limit) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + """
                                from contract_revision r join contract c on c.id = r.contract
                                where r.contract = :contract and r.number < :number
                                order by r.number desc limit :limit
                                """)
                .param("contract", contract.value())
                .param("number", number)
                .param("limit", limit)
                .query((row, _) -> revision(row))
                .list();
    }

    public Optional<Revision> find(ContractId contract, int number) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + """
                                from contract_revision r join contract c on c.id = r.contract
                                where r.contract = :contract and r.number = :number
                                """)
                .param("contract", contract.value())
                .param("number", number)
                .query((row, _) -> revision(row))
                .optional();
    }

    /// The number of the change that waits for its approval.
    public Optional<Integer> pending(ContractId contract) {
        return jdbc.sql(
                        """
                        select number from contract_revision
                        where contract = :contract and state = 'Pending'
                        """)
                .param("contract", contract.value())
                .query(Integer.class)
                .optional();
    }

    /// The number after the last one of the contract; rejected ones keep theirs.
    public int next(ContractId contract) {
        return jdbc.sql(
                        """
                        select coalesce(max(number), 0) + 1 from contract_revision
                        where contract = :contract
                        """)
                .param("contract", contract.value())
                .query(Integer.class)
                .single();
    }

    /// What the contract says in a revision.
    public Optional<StoredContract> said(Contract contract, int number) {
        return jdbc.sql(
                        """
                        select content, members, frozen from contract_revision
                        where contract = :contract and number = :number
                        """)
                .param("contract", contract.id().value())
                .param("number", number)
                .query((row, _) ->
                        new StoredContract(
                                contract,
                                ContentJson.contract(row.getString("content")),
                                MemberIds.read(row.getString("members")),
                                JSON.readValue(row.getString("frozen"), FROZEN)))
                .optional();
    }

    /// Keeps what was deployed, before its first change.
    public void keepDeployed(StoredContract deployed) {
        var at = deployed.contract().life().activatedAt().orElseGet(clock::instant);
        insert(deployed, 0, "Approved", at, null);
    }

    /// Keeps a change that sells at once.
    public void keepApproved(StoredContract changed, int number, Revision.Change change) {
        insert(changed, number, "Approved", clock.instant(), change);
    }

    /// Keeps a change that waits for its approval.
    public void keepPending(StoredContract changed, int number, Revision.Change change) {
        insert(changed, number, "Pending", clock.instant(), change);
    }

    private void insert(
            StoredContract said,
            int number,
            String state,
            Instant at,
            Revision.@Nullable Change change) {
        var sql =
                jdbc.sql(
                        """
                        insert into contract_revision (
                            contract, number, state, at, change, content, members, frozen)
                        values (
                            :contract, :number, :state, :at, cast(:change as jsonb),
                            cast(:content as jsonb), cast(:members as jsonb), cast(:frozen as jsonb))
                        on conflict do nothing
                        """);
        said(sql, said)
                .param("number", number)
                .param("state", state)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("change", change == null ? null : JSON.writeValueAsString(change))
                .update();
    }

    /// Writes down who approved or rejected a change.
    public void decide(ContractId contract, int number, boolean approved, Revision.Decision by) {
        jdbc.sql(
                        """
                        update contract_revision
                        set state = :state, decision = cast(:decision as jsonb)
                        where contract = :contract and number = :number and state = 'Pending'
                        """)
                .param("state", approved ? "Approved" : "Rejected")
                .param("decision", JSON.writeValueAsString(by))
                .param("contract", contract.value())
                .param("number", number)
                .update();
    }

    /// Makes a deployed contract, whose row is locked, say something else.
    public void takeEffect(StoredContract changed) {
        var sql =
                jdbc.sql(
                        """
                        update contract
                        set content = cast(:content as jsonb), content_hash = :hash,
                            members = cast(:members as jsonb), frozen = cast(:frozen as jsonb)
                        where id = :contract
                        """);
        said(sql, changed).param("hash", changed.content().contentHash()).update();
    }

    private static StatementSpec said(StatementSpec sql, StoredContract said) {
        return sql.param("contract", said.contract().id().value())
                .param("content", ContentJson.write(said.content()))
                .param("members", said.members().json())
                .param("frozen", JSON.writeValueAsString(said.frozen()));
    }

    private static Revision revision(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        return new Revision(
                number,
                state(row.getString("state"), number == row.getInt("present")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                read(row.getString("change"), Revision.Change.class),
                read(row.getString("decision"), Revision.Decision.class));
    }

    private static <T> Optional<T> read(@Nullable String json, Class<T> type) {
        return Optional.ofNullable(json).map(it -> JSON.readValue(it, type));
    }

    private static Revision.State state(String state, boolean present) {
        return switch (state) {
            case "Pending" -> Revision.State.PENDING;
            case "Rejected" -> Revision.State.REJECTED;
            default -> present ? Revision.State.IN_FORCE : Revision.State.REPLACED;
        };
    }
}
