package org.comptoir.trading.overview;

import static org.comptoir.trading.overview.ContractOverview.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.members.Actor;
import org.comptoir.members.OrganizationId;
import org.comptoir.platform.Paged;
import org.comptoir.stores.Store;
import org.comptoir.trading.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// The accounts of a store that are not deleted, as far as a caller may see them.
@Component
public class AccountOverview {
    private static final String FROM =
            """
             from account a
            left join lateral (
                select count(*) as contracts,
                       count(*) filter (where sells) as selling,
                       min(c.end_at) filter (where sells and c.end_at > :now) as next_end
                from (select c.*, c.state = 'Active' and coalesce(c.start_at <= :now, true)
                                  and coalesce(c.end_at > :now, true) as sells
                      from contract c where c.account = a.id and not c.deleted) c) s on true
            where a.store = :store and not a.deleted
              and (:text::text is null or a.name ilike :text
                or a.holder = any(:holders))
              and\
            """
                    + Reach.SQL;

    private final JdbcClient jdbc;
    private final Reach reach;

    AccountOverview(JdbcClient jdbc, Reach reach) {
        this.jdbc = jdbc;
        this.reach = reach;
    }

    /// By what a list is sorted; names decide among equals.
    public enum Sort {
        NAME("a.name"),
        STATE("a.state"),
        CONTRACTS("s.selling"),
        END("s.next_end"),
        UPDATED("a.updated_at");

        private final String column;

        Sort(String column) {
            this.column = column;
        }
    }

    /// Which accounts a list keeps.
    public enum View {
        ALL("", "true"),
        MINE("mine", "a.representatives && :standings"),
        ACTIVE("active", "a.state = 'Active'"),
        SUSPENDED("suspended", "a.state = 'Suspended'"),
        /// No contract of it sells.
        IDLE("idle", "s.selling = 0 and not a.base_contracts"),
        BASE("base", "a.base_contracts");

        private final String code;
        private final String condition;

        View(String code, String condition) {
            this.code = code;
            this.condition = condition;
        }

        public String code() {
            return code;
        }

        public static View of(String code) {
            for (var view : values()) {
                if (view.code.equals(code)) {
                    return view;
                }
            }
            return ALL;
        }
    }

    /// What a list asks for; `holders` are the organizations whose names match the text.
    public record Wish(
            String text, Set<OrganizationId> holders, View view, Sort sort, boolean down) {
        public Wish {
            holders = Set.copyOf(holders);
        }

        /// All whose name holds the text.
        public static Wish named(String text) {
            return new Wish(text, Set.of(), View.ALL, Sort.NAME, false);
        }
    }

    public Paged<AccountLine> of(Actor actor, Store store, Wish wish, int page, int size) {
        var direction = wish.down() ? " desc nulls last" : " asc nulls last";
        var found =
                wished(
                                "select a.id, a.name, a.state, a.base_contracts, a.holder,"
                                        + " a.representatives, a.updated_at, s.contracts,"
                                        + " s.selling, s.next_end"
                                        + FROM
                                        + " and "
                                        + wish.view().condition
                                        + " order by "
                                        + wish.sort().column
                                        + direction
                                        + ", a.name, a.id limit :limit offset :offset",
                                actor,
                                store,
                                wish)
                        .param("limit", size)
                        .param("offset", (page - 1L) * size)
                        .query((row, _) -> line(row))
                        .list();
        return new Paged<>(found, total(actor, store, wish), page, size);
    }

    private long total(Actor actor, Store store, Wish wish) {
        return counts(actor, store, wish).getOrDefault(wish.view(), 0L);
    }

    /// How many each view holds, whatever view is wished.
    public Map<View, Long> counts(Actor actor, Store store, Wish wish) {
        var columns =
                Arrays.stream(View.values())
                        .map(it ->
                                "count(*) filter (where "
                                        + it.condition
                                        + ") as \""
                                        + it.name()
                                        + "\"")
                        .collect(Collectors.joining(", "));
        return wished("select " + columns + FROM, actor, store, wish)
                .query((row, _) -> counts(row))
                .single();
    }

    private static Map<View, Long> counts(ResultSet row) throws SQLException {
        var counts = new EnumMap<View, Long>(View.class);
        for (var view : View.values()) {
            counts.put(view, row.getLong(view.name()));
        }
        return counts;
    }

    private StatementSpec wished(String sql, Actor actor, Store store, Wish wish) {
        return reach.of(jdbc.sql(sql), actor, store)
                .param("text", Reach.like(wish.text()))
                .param(
                        "holders",
                        wish.holders().stream().map(OrganizationId::value).toArray(UUID[]::new));
    }

    private static AccountLine line(ResultSet row) throws SQLException {
        return new AccountLine(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("state").equals("Active"),
                row.getBoolean("base_contracts"),
                Optional.ofNullable(row.getObject("holder", UUID.class)).map(OrganizationId::new),
                Set.of((UUID[]) row.getArray("representatives").getArray()),
                row.getInt("contracts"),
                row.getInt("selling"),
                time(row, "next_end"),
                time(row, "updated_at").orElseThrow());
    }
}
