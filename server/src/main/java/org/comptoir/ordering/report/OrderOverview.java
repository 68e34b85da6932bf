package org.comptoir.ordering.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.money.Money;
import org.comptoir.members.Actor;
import org.comptoir.ordering.OrderId;
import org.comptoir.ordering.OrderState;
import org.comptoir.ordering.order.OrderApprovers;
import org.comptoir.platform.Like;
import org.comptoir.platform.Paged;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.Account;
import org.comptoir.trading.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// The orders of a store as those look them over who work for it; a representative sees those of
/// his accounts.
@Component
public class OrderOverview {
    private static final String FROM =
            """
             from customer_order o left join account a on a.id = o.account
            where o.store = :store
              and (:whole or a.representatives && :standings)
              and (:account::uuid is null or o.account = :account)
              and (:since::timestamptz is null or o.placed_at >= :since)
              and (:until::timestamptz is null or o.placed_at < :until)
              and (:text::text is null or o.words like :text or o.account in (
                select id from account where store = :store and lower(name) like :text))
            """;
    private static final String IN_STATE = " and (:state = '' or o.state = :state)";

    private final JdbcClient jdbc;
    private final OrderApprovers approvers;

    OrderOverview(JdbcClient jdbc, OrderApprovers approvers) {
        this.jdbc = jdbc;
        this.approvers = approvers;
    }

    /// An order in the list; `account` is absent for orders without one.
    public record Line(
            OrderId id,
            String number,
            OrderState state,
            Instant placedAt,
            String buyer,
            Optional<AccountId> account,
            String accountName,
            String purchaseOrderNumber,
            int lines,
            Money total) {}

    /// By what the list is sorted; ids, which grow with time, decide among equals.
    public enum Sort {
        NUMBER("o.id"),
        PLACED("o.placed_at"),
        BUYER("lower(o.buyer_name)"),
        ACCOUNT("lower(a.name)"),
        TOTAL("o.total"),
        STATE("o.state");

        private final String column;

        Sort(String column) {
            this.column = column;
        }
    }

    /// What a list asks for; placed from `since` on and before `until`.
    public record Wish(
            String text,
            Optional<OrderState> state,
            Optional<AccountId> account,
            Optional<Instant> since,
            Optional<Instant> until,
            Sort sort,
            boolean down) {}

    /// A page of what [#counts] has counted.
    public Paged<Line> of(
            Actor actor, Store store, Wish wish, Map<OrderState, Long> counts, int page, int size) {
        long total =
                wish.state()
                        .map(it -> counts.getOrDefault(it, 0L))
                        .orElseGet(() -> counts.values().stream().mapToLong(it -> it).sum());
        return new Paged<>(lines(actor, store, wish, page, size), total, page, size);
    }

    /// A page without its total.
    public List<Line> lines(Actor actor, Store store, Wish wish, int page, int size) {
        var direction = wish.down() ? " desc nulls last" : " asc nulls last";
        var sql =
                """
                select o.id, o.number, o.state, o.placed_at, o.buyer_name, o.account,
                       coalesce(a.name, '') as account_name, o.purchase_order_number,
                       o.line_count, o.total, o.currency
                """
                        + FROM
                        + IN_STATE
                        + " order by "
                        + wish.sort().column
                        + direction
                        + ", o.id desc limit :limit offset :offset";
        return inState(wished(sql, actor, store, wish), wish)
                .param("limit", size)
                .param("offset", (page - 1L) * size)
                .query((row, _) -> line(row))
                .list();
    }

    /// How many there are in each state, whatever state the wish names; states without one are
    /// absent.
    public Map<OrderState, Long> counts(Actor actor, Store store, Wish wish) {
        var counts = new EnumMap<OrderState, Long>(OrderState.class);
        wished("select o.state, count(*) as found" + FROM + " group by 1", actor, store, wish)
                .query(row -> {
                    var state = OrderState.of(row.getString("state")).orElseThrow();
                    counts.put(state, row.getLong("found"));
                });
        return counts;
    }

    private StatementSpec wished(String sql, Actor actor, Store store, Wish wish) {
        var access = approvers.access(store, actor);
        if (!access.isBusiness()) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
        var text = wish.text().isBlank() ? null : Like.anywhere(wish.text());
        return jdbc.sql(sql)
                .param("store", store.id().value())
                .param("whole", access.isWholeStore())
                .param("standings", Account.standings(actor).toArray(UUID[]::new))
                .param("account", wish.account().map(AccountId::value).orElse(null))
                .param("since", time(wish.since()))
                .param("until", time(wish.until()))
                .param("text", text);
    }

    private static StatementSpec inState(StatementSpec statement, Wish wish) {
        return statement.param("state", wish.state().map(OrderState::code).orElse(""));
    }

    private static @Nullable OffsetDateTime time(Optional<Instant> at) {
        return at.map(it -> it.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new OrderId(row.getObject("id", UUID.class)),
                row.getString("number"),
                OrderState.of(row.getString("state")).orElseThrow(),
                row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                row.getString("buyer_name"),
                Optional.ofNullable(row.getObject("account", UUID.class)).map(AccountId::new),
                row.getString("account_name"),
                row.getString("purchase_order_number"),
                row.getInt("line_count"),
                Money.of(
                        row.getBigDecimal("total"),
                        Currency.getInstance(row.getString("currency"))));
    }
}
