package org.comptoir.trading.life;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.platform.Problem;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Columns;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.MemberIds;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.ContractContent;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// The rows of contracts.
@Component
class ContractRows {
    private static final Comparator<Contract> BY_NUMBER =
            Comparator.comparingInt(Contract::major).thenComparingInt(Contract::minor);

    private final JdbcClient jdbc;
    private final Clock clock;

    ContractRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Contract> find(ContractId id) {
        return jdbc.sql("select " + Columns.CONTRACT + " from contract where id = :id")
                .param("id", id.value())
                .query((row, _) -> Columns.contract(row))
                .optional();
    }

    /// All versions of a family, oldest number first, locked against other changes until the end of
    /// the transaction.
    List<Contract> lockFamily(FamilyKey family) {
        return family(family, " for update");
    }

    List<Contract> family(FamilyKey family) {
        return family(family, "");
    }

    /// All versions of several families, oldest number first.
    Map<FamilyKey, List<Contract>> families(Collection<FamilyKey> families) {
        var sql =
                """
                select %s
                from contract join unnest(
                    cast(:names as text[]), cast(:owners as uuid[]),
                    cast(:origins as text[])) as family (name, owner, origin)
                using (name, owner, origin)
                """
                        .formatted(Columns.CONTRACT);
        return jdbc
                .sql(sql)
                .param("names", families.stream().map(FamilyKey::name).toArray(String[]::new))
                .param("owners", families.stream().map(FamilyKey::owner).toArray(UUID[]::new))
                .param("origins", families.stream().map(FamilyKey::origin).toArray(String[]::new))
                .query((row, _) -> Columns.contract(row))
                .list()
                .stream()
                .sorted(BY_NUMBER)
                .collect(Collectors.groupingBy(Contract::family));
    }

    private List<Contract> family(FamilyKey family, String lock) {
        return jdbc
                .sql(
                        "select "
                                + Columns.CONTRACT
                                + """
                                from contract
                                where name = :name and owner = :owner and origin = :origin
                                order by id
                                """
                                + lock)
                .param("name", family.name())
                .param("owner", family.owner())
                .param("origin", family.origin())
                .query((row, _) -> Columns.contract(row))
                .list()
                .stream()
                .sorted(BY_NUMBER)
                .toList();
    }

    void insert(Contract contract, ContractContent content, MemberIds members) {
        var sql =
                """
                insert into contract (
                    id, version, store, account, kind, usage, name, owner, origin, major, minor,
                    state, deleted, revision, start_at, end_at, content, content_hash, members,
                    frozen, created_at, updated_at)
                values (
                    :id, 1, :store, :account, :kind, :usage, :name, :owner, :origin, :major, :minor,
                    :state, false, 0, :start, :end, cast(:content as jsonb), :hash,
                    cast(:members as jsonb), '{}', :now, :now)
                """;
        try {
            said(jdbc.sql(sql), contract, content, members)
                    .param("store", contract.store().value())
                    .param("name", contract.name())
                    .param("owner", contract.family().owner())
                    .param("origin", contract.family().origin())
                    .param("major", contract.major())
                    .param("minor", contract.minor())
                    .update();
        } catch (DuplicateKeyException alreadyThere) {
            throw Problem.conflict("contract-exists", contract.name(), contract.number());
        }
    }

    /// Writes other content over a draft.
    void rewrite(Contract contract, ContractContent content, MemberIds members) {
        var sql =
                """
                update contract set
                    account = :account, kind = :kind, usage = :usage, state = :state,
                    start_at = :start, end_at = :end, content = cast(:content as jsonb),
                    content_hash = :hash, members = cast(:members as jsonb), updated_at = :now,
                    version = version + 1
                where id = :id and version = :version
                """;
        int rows =
                said(jdbc.sql(sql), contract, content, members)
                        .param("version", contract.version())
                        .update();
        requireOne(rows, contract);
    }

    private StatementSpec said(
            StatementSpec sql, Contract contract, ContractContent content, MemberIds members) {
        return sql.param("id", contract.id().value())
                .param("account", contract.account().map(AccountId::value).orElse(null))
                .param("kind", contract.kind().toString())
                .param("usage", contract.usage().toString())
                .param("state", contract.state().toString())
                .param("start", Columns.time(contract.validity().start()))
                .param("end", Columns.time(contract.validity().end()))
                .param("content", ContentJson.write(content))
                .param("hash", contract.contentHash())
                .param("members", members.json())
                .param("now", now());
    }

    /// Writes where the contract stands now, over the version it was read at.
    void update(Contract contract) {
        int rows =
                jdbc.sql(
                                """
                                update contract set
                                    state = :state, deleted = :deleted, revision = :revision,
                                    activated_at = :activated, usable_until = :until,
                                    failure = :failure, updated_at = :now, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("state", contract.state().toString())
                        .param("deleted", contract.life().deleted())
                        .param("revision", contract.life().revision())
                        .param("activated", Columns.time(contract.life().activatedAt()))
                        .param("until", Columns.time(contract.life().usableUntil()))
                        .param("failure", contract.life().failure().orElse(null))
                        .param("now", now())
                        .param("id", contract.id().value())
                        .param("version", contract.version())
                        .update();
        requireOne(rows, contract);
    }

    /// Keeps what the categories of a contract's inline sets hold as it is deployed.
    void freeze(ContractId id, Map<String, List<String>> frozen) {
        jdbc.sql("update contract set frozen = cast(:frozen as jsonb) where id = :id")
                .param("frozen", ContentJson.mapper().writeValueAsString(frozen))
                .param("id", id.value())
                .update();
    }

    /// The name and origin of an active default contract of another family in the store.
    Optional<String> activeDefault(StoreId store, FamilyKey family) {
        return jdbc.sql(
                        """
                        select name || ' (' || origin || ')' from contract
                        where store = :store and usage = 'Default' and state = 'Active'
                          and not deleted and (name, origin) <> (:name, :origin)
                          and name = :name limit 1
                        """)
                .param("store", store.value())
                .param("name", family.name())
                .param("origin", family.origin())
                .query(String.class)
                .optional();
    }

    private static void requireOne(int rows, Contract contract) {
        if (rows != 1) {
            throw Problem.of(Problem.Kind.OUTDATED, "outdated", contract.version());
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
