package org.comptoir.ordering.buyer;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.members.Actor;
import org.comptoir.members.Organizations;
import org.comptoir.ordering.OrderState;
import org.comptoir.ordering.OrderSummary;
import org.comptoir.ordering.order.OrderApprovers;
import org.comptoir.ordering.order.OrderReach;
import org.comptoir.ordering.order.OrderSummaries;
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
             and (:text::text is null or o.words like :text or o.articles like :text)
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
        ORGANIZATION(OrderReach.ADMINISTERED),
        /// Those that wait for one's approval.
        WAITING("o.state = 'pending-approval' and " + OrderReach.APPROVED),
        /// Those one has approved or rejected.
        DECIDED(OrderReach.APPROVED + " and " + Scope.DECIDER.formatted("person")),
        /// Those a deputy decided in one's place.
        IN_MY_PLACE(OrderReach.APPROVED + " and " + Scope.DECIDER.formatted("in_place_of")),
        /// All that one may approve, or could.
        APPROVALS(OrderReach.APPROVED);

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
                OrderSummaries.SELECT
                        + where(wish)
                        + " order by "
                        + wish.sort().column
                        + (wish.down() ? " desc" : "")
                        + ", o.id desc limit :limit offset :offset";
        var found =
                wished(sql, store, actor, wish)
                        .param("limit", size)
                        .param("offset", (page - 1L) * size)
                        .query((row, _) -> OrderSummaries.summary(row))
                        .list();
        return new Paged<>(found, count(store, actor, wish), page, size);
    }

    /// How many there are.
    public long count(Store store, Actor actor, Wish wish) {
        return wished("select count(*) from customer_order o" + where(wish), store, actor, wish)
                .query(Long.class)
                .single();
    }

    private static String where(Wish wish) {
        return " where o.store = :store and " + wish.scope().condition + WISHED;
    }

    private StatementSpec wished(String sql, Store store, Actor actor, Wish wish) {
        var access = approvers.access(store, actor);
        return OrderReach.of(access, organizations, jdbc.sql(sql))
                .param("store", store.id().value())
                .param("me", actor.requireUser().value())
                .param("state", wish.state().map(OrderState::code).orElse(""))
                .param("since", time(wish.since()))
                .param("until", time(wish.until()))
                .param("text", wish.text().isBlank() ? null : Like.anywhere(wish.text()));
    }

    private static @Nullable OffsetDateTime time(Optional<Instant> at) {
        return at.map(it -> it.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
