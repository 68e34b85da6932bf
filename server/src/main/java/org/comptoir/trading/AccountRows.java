package org.comptoir.trading;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.OrganizationId;
import org.comptoir.platform.Problem;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.ContentJson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// The rows of business accounts.
@Component
public class AccountRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    AccountRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Account> find(AccountId id) {
        return jdbc.sql("select " + Columns.ACCOUNT + " from account where id = :id")
                .param("id", id.value())
                .query((row, _) -> Columns.account(row))
                .optional();
    }

    public Account lock(AccountId id) {
        return jdbc.sql("select " + Columns.ACCOUNT + " from account where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> Columns.account(row))
                .optional()
                .orElseThrow(() -> Problem.missing("no-such-account", id));
    }

    public Optional<Account> find(UUID owner, String name) {
        return jdbc.sql(
                        "select "
                                + Columns.ACCOUNT
                                + " from account where owner = :owner and name = :name and not deleted")
                .param("owner", owner)
                .param("name", name)
                .query((row, _) -> Columns.account(row))
                .optional();
    }

    public List<Account> find(UUID owner, Collection<String> names) {
        return jdbc.sql(
                        "select "
                                + Columns.ACCOUNT
                                + " from account where owner = :owner and name = any(:names) and not deleted")
                .param("owner", owner)
                .param("names", names.toArray(String[]::new))
                .query((row, _) -> Columns.account(row))
                .list();
    }

    public Account.Times times(AccountId id) {
        return jdbc.sql("select created_at, updated_at, activated_at from account where id = :id")
                .param("id", id.value())
                .query((row, _) ->
                        new Account.Times(
                                Columns.time(row, "created_at").orElseThrow(),
                                Columns.time(row, "updated_at").orElseThrow(),
                                Columns.time(row, "activated_at")))
                .single();
    }

    public AccountContent content(AccountId id) {
        return jdbc.sql("select content from account where id = :id")
                .param("id", id.value())
                .query((row, _) -> ContentJson.account(row.getString("content")))
                .single();
    }

    public void insert(Account account, AccountContent content, MemberIds members) {
        var sql =
                """
                insert into account (
                    id, version, store, owner, name, holder, representatives, state, base_contracts,
                    deleted, content, content_hash, members, created_at, updated_at, activated_at)
                values (
                    :id, 1, :store, :owner, :name, :holder, :representatives, :state, :base, false,
                    cast(:content as jsonb), :hash, cast(:members as jsonb), :now, :now,
                    case when :state = 'Active' then cast(:now as timestamptz) end)
                """;
        try {
            said(jdbc.sql(sql), account, content, members)
                    .param("store", account.store().value())
                    .param("owner", account.owner())
                    .param("name", account.name())
                    .update();
        } catch (DuplicateKeyException alreadyThere) {
            throw Problem.conflict("account-exists", account.name());
        }
    }

    public void rewrite(Account account, AccountContent content, MemberIds members) {
        var sql =
                """
                update account set
                    holder = :holder, representatives = :representatives, base_contracts = :base,
                    activated_at = case when :state = 'Active' and state <> 'Active'
                        then :now else activated_at end,
                    state = :state,
                    content = cast(:content as jsonb), content_hash = :hash,
                    members = cast(:members as jsonb), updated_at = :now, version = version + 1
                where id = :id and version = :version
                """;
        int rows =
                said(jdbc.sql(sql), account, content, members)
                        .param("version", account.version())
                        .update();
        requireOne(rows, account);
    }

    private StatementSpec said(
            StatementSpec sql, Account account, AccountContent content, MemberIds members) {
        return sql.param("id", account.id().value())
                .param("holder", account.holder().map(OrganizationId::value).orElse(null))
                .param("representatives", account.representatives().toArray(UUID[]::new))
                .param("state", account.state().toString())
                .param("base", account.baseContracts())
                .param("content", ContentJson.write(content))
                .param("hash", account.contentHash())
                .param("members", members.json())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    public void update(Account account) {
        int rows =
                jdbc.sql(
                                """
                                update account set
                                    activated_at = case when :state = 'Active' then :now
                                        else activated_at end,
                                    state = :state, deleted = :deleted, updated_at = :now,
                                    version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("state", account.state().toString())
                        .param("deleted", account.deleted())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", account.id().value())
                        .param("version", account.version())
                        .update();
        requireOne(rows, account);
    }

    private static void requireOne(int rows, Account account) {
        if (rows != 1) {
            throw Problem.of(Problem.Kind.OUTDATED, "outdated", account.version());
        }
    }
}
