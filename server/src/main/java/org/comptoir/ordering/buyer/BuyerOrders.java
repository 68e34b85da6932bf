package org.comptoir.ordering.buyer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comptoir.engine.money.Money;
import org.comptoir.members.Actor;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.UserId;
import org.comptoir.ordering.OrderId;
import org.comptoir.ordering.OrderState;
import org.comptoir.ordering.OrderSummary;
import org.comptoir.ordering.order.OrderApprovers;
import org.comptoir.platform.Like;
import org.comptoir.platform.Paged;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// The orders of a store that a buyer, his administrator or his approver looks after, found, sorted
/// and counted.
@Component
public class BuyerOrders {
    private static final String WISHED =
            """
             and (:state = '' or o.state = :state)
             and (:since::timestamptz is null or o.placed_at >= :since)
             and (:until::timestamptz is null or o.placed_at < :until)
             and (:text::text is null or o.number ilike :text or o.buyer_name ilike :text
               or o.purchase_order_number ilike :text or exists (
                   select 1 from order_line l where l.order_id = o.id
                      and (l.part_number ilike :text or l.name ilike :text)))
            """;

    private final JdbcClient jdbc;
    private final OrderApprovers approvers;
    private final Organizations organizations;

    BuyerOrders(JdbcClient jdbc, OrderApprovers approvers, Organizations organizations) {
        this.jdbc = jdbc;
        this.approvers = approvers;
        this.organizations = organizations;
    }

    /// Which orders.
    public enum Scope {
        /// One's own.
        MINE("o.buyer = :me and not o.guest"),
        /// Those of the organizations one administers.
        ORGANIZATION("o.buyer_unit = any(:administered)"),
        /// Those that wait for one's approval.
        WAITING("o.state = 'pending-approval' and " + Scope.APPROVED),
        /// Those one has approved or rejected.
        DECIDED(Scope.APPROVED + " and " + Scope.DECIDER.formatted("person")),
        /// Those a deputy decided in one's place.
        IN_MY_PLACE(Scope.APPROVED + " and " + Scope.DECIDER.formatted("in_place_of")),
        /// All that one may approve, or could.
        APPROVALS(Scope.APPROVED);

        private static final String APPROVED =
                """
                (o.buyer <> :me and (o.approval_unit = any(:approved) or exists (
                    select 1 from unnest(:inPlace, :absent) as place (unit, absent)
                    where place.unit = o.approval_unit and place.absent <> o.buyer)))
                """;
        private static final String DECIDER =
                """
                exists (select 1 from order_history h where h.order_id = o.id
                    and h.command in ('approve', 'reject') and h.%s = :me)
                """;

        private final String condition;

        Scope(String condition) {
            this.condition = condition;
        }

        /// The name in an address, such as `in-my-place`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Scope> of(String code) {
            return Stream.of(values()).filter(it -> it.code().equals(code)).findFirst();
        }
    }

    /// By what a list is sorted; ids, which grow with time, decide among equals.
    public enum Sort {
        PLACED("o.id"),
        BUYER("lower(o.buyer_name)"),
        TOTAL("o.total");

        private final String column;

        Sort(String column) {
            this.column = column;
        }
    }

    /// What a list asks for; placed from `since` on and before `until`.
    public record Wish(
            Scope scope,
            String text,
            Optional<OrderState> state,
            Optional<Instant> since,
            Optional<Instant> until,
            Sort sort,
            boolean down) {
        /// Everything of a scope, newest first.
        public static Wish all(Scope scope) {
            return new Wish(
                    scope,
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Sort.PLACED,
                    true);
        }
    }

    public Paged<OrderSummary> of(Store store, Actor actor, Wish wish, int page, int size) {
        var sql =
                """
                select o.id, o.number, o.state, o.placed_at, o.buyer_name,
                       o.purchase_order_number, o.line_count, o.total, o.currency
                """
                        + from(wish)
                        + " order by "
                        + wish.sort().column
                        + (wish.down() ? " desc" : "")
                        + ", o.id desc limit :limit offset :offset";
        var found =
                wished(sql, store, actor, wish)
                        .param("limit", size)
                        .param("offset", (page - 1L) * size)
                        .query((row, _) -> summary(row))
                        .list();
        return new Paged<>(found, count(store, actor, wish), page, size);
    }

    /// How many there are.
    public long count(Store store, Actor actor, Wish wish) {
        return wished("select count(*)" + from(wish), store, actor, wish)
                .query(Long.class)
                .single();
    }

    private static String from(Wish wish) {
        return " from customer_order o where o.store = :store and "
                + wish.scope().condition
                + WISHED;
    }

    private StatementSpec wished(String sql, Store store, Actor actor, Wish wish) {
        var access = approvers.access(store, actor);
        var administered =
                access.administeredUnits().stream()
                        .flatMap(unit -> organizations.within(unit).stream())
                        .distinct()
                        .toList();
        return jdbc.sql(sql)
                .param("store", store.id().value())
                .param("me", actor.requireUser().value())
                .param("administered", ids(administered))
                .param("approved", ids(access.approvedUnits()))
                .param("inPlace", ids(access.inPlace().stream().map(it -> it.unit()).toList()))
                .param(
                        "absent",
                        access.inPlace().stream()
                                .map(it -> it.absent())
                                .map(UserId::value)
                                .toArray(UUID[]::new))
                .param("state", wish.state().map(OrderState::code).orElse(""))
                .param("since", time(wish.since()))
                .param("until", time(wish.until()))
                .param("text", wish.text().isBlank() ? null : Like.anywhere(wish.text()));
    }

    private static UUID[] ids(Collection<OrganizationId> units) {
        return units.stream().map(OrganizationId::value).toArray(UUID[]::new);
    }

    private static @Nullable OffsetDateTime time(Optional<Instant> at) {
        return at.map(it -> it.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    private static OrderSummary summary(ResultSet row) throws SQLException {
        return new OrderSummary(
                new OrderId(row.getObject("id", UUID.class)),
                row.getString("number"),
                OrderState.of(row.getString("state")).orElseThrow(),
                row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                row.getString("buyer_name"),
                row.getString("purchase_order_number"),
                row.getInt("line_count"),
                Money.of(
                        row.getBigDecimal("total"),
                        Currency.getInstance(row.getString("currency"))));
    }
}
