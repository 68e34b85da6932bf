package org.comptoir.trading.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.platform.Paged;
import org.comptoir.stores.Store;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.ContractId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// The contracts of a store that are not deleted, as far as a caller may see them.
@Component
public class ContractOverview {
    /// A contract that ends within this time ends soon.
    public static final Duration SOON = Duration.ofDays(60);

    private static final String FROM =
            """
             from contract c left join account a on a.id = c.account
            where c.store = :store and not c.deleted
              and (:text::text is null or c.name ilike :text or a.name ilike :text)
              and (:account::uuid is null or c.account = :account)
              and (not :soon or c.state = 'Active' and c.end_at > :now and c.end_at <= :until)
              and\
            """
                    + Reach.SQL;

    private final JdbcClient jdbc;
    private final Reach reach;

    ContractOverview(JdbcClient jdbc, Reach reach) {
        this.jdbc = jdbc;
        this.reach = reach;
    }

    /// By what a list is sorted; names and versions decide among equals.
    public enum Sort {
        NAME("c.name"),
        ACCOUNT("a.name"),
        STANDING("standing"),
        START("c.start_at"),
        END("c.end_at"),
        UPDATED("c.updated_at");

        private final String column;

        Sort(String column) {
            this.column = column;
        }
    }

    /// What a list asks for; `soon` keeps those that end within [#SOON].
    public record Wish(
            String text,
            Optional<Standing> standing,
            Optional<AccountId> account,
            boolean soon,
            Sort sort,
            boolean down) {
        /// All whose name, or that of their account, holds the text.
        public static Wish named(String text) {
            return new Wish(text, Optional.empty(), Optional.empty(), false, Sort.NAME, false);
        }
    }

    public Paged<ContractLine> of(Actor actor, Store store, Wish wish, int page, int size) {
        var found =
                wished(jdbc.sql(statement(wish)), actor, store, wish)
                        .param("standing", wish.standing().map(Standing::code).orElse(null))
                        .param("limit", size)
                        .param("offset", (page - 1L) * size)
                        .query((row, _) -> line(row))
                        .list();
        return new Paged<>(found, total(actor, store, wish), page, size);
    }

    private static String statement(Wish wish) {
        var direction = wish.down() ? " desc nulls last" : " asc nulls last";
        return "select * from (select c.id, c.name, c.major, c.minor, c.usage, c.account, c.start_at,"
                + " c.end_at, c.updated_at, a.name as account_name, "
                + Standing.SQL
                + " as standing"
                + FROM
                + ") c where (:standing::text is null or standing = :standing) order by "
                + wish.sort().column.replace("a.name", "account_name")
                + direction
                + ", c.name, c.major desc, c.minor desc, c.id limit :limit offset :offset";
    }

    private long total(Actor actor, Store store, Wish wish) {
        var counts = counts(actor, store, wish);
        return wish.standing()
                .map(it -> counts.getOrDefault(it, 0L))
                .orElseGet(() -> counts.values().stream().mapToLong(Long::longValue).sum());
    }

    /// How many stand where, whatever standing is wished.
    public Map<Standing, Long> counts(Actor actor, Store store, Wish wish) {
        var counts = new EnumMap<Standing, Long>(Standing.class);
        wished(
                        jdbc.sql(
                                "select "
                                        + Standing.SQL
                                        + " as standing, count(*) as number"
                                        + FROM
                                        + " group by 1"),
                        actor,
                        store,
                        wish)
                .query((row, _) -> Map.entry(standing(row), row.getLong("number")))
                .list()
                .forEach(it -> counts.put(it.getKey(), it.getValue()));
        return counts;
    }

    private StatementSpec wished(StatementSpec sql, Actor actor, Store store, Wish wish) {
        return reach.of(sql, actor, store)
                .param("text", Reach.like(wish.text()))
                .param("account", wish.account().map(AccountId::value).orElse(null))
                .param("soon", wish.soon())
                .param("until", reach.now().plus(SOON));
    }

    private static ContractLine line(ResultSet row) throws SQLException {
        return new ContractLine(
                new ContractId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getInt("major") + "." + row.getInt("minor"),
                standing(row),
                row.getString("usage"),
                Optional.ofNullable(row.getObject("account", UUID.class)).map(AccountId::new),
                Optional.ofNullable(row.getString("account_name")),
                time(row, "start_at"),
                time(row, "end_at"),
                time(row, "updated_at").orElseThrow());
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var code = row.getString("standing");
        return Standing.of(code).orElseThrow(() -> new IllegalStateException(code));
    }

    static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
