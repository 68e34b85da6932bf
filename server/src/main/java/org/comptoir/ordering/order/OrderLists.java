package org.comptoir.ordering.order;

import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.members.Organizations;
import org.comptoir.ordering.OrderSearch;
import org.comptoir.ordering.OrderState;
import org.comptoir.ordering.OrderSummary;
import org.comptoir.ordering.cart.CartOwner;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.stores.Store;
import org.comptoir.trading.Account;
import org.comptoir.trading.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Pages of orders, newest first: ids grow with time.
@Component
public class OrderLists {
    private static final UUID LAST = new UUID(-1, -1);
    private static final UUID NOBODY = new UUID(0, 0);

    /// Whether the order is of an account that the caller represents.
    private static final String REPRESENTED =
            """
             :representing and account in (
                select id from account where store = :store and representatives && :standings)
            """;

    private final JdbcClient jdbc;
    private final Organizations organizations;
    private final OrderApprovers approvers;

    OrderLists(JdbcClient jdbc, Organizations organizations, OrderApprovers approvers) {
        this.jdbc = jdbc;
        this.organizations = organizations;
        this.approvers = approvers;
    }

    public Slice<OrderSummary> list(Store store, Actor actor, OrderSearch search) {
        var access = approvers.access(store, actor);
        var statement =
                jdbc.sql(
                                OrderSummaries.SELECT
                                        + """
                                        where store = :store and id < :after
                                          and (:anyState or state = :state) and
                                        """
                                        + condition(search.scope(), access)
                                        + " order by id desc limit :limit")
                        .param("store", store.id().value())
                        .param("after", after(search.cursor()))
                        .param("anyState", search.state().isEmpty())
                        .param("state", search.state().map(OrderState::code).orElse(""))
                        .param("me", CartOwner.of(actor).map(CartOwner::id).orElse(NOBODY))
                        .param("guest", actor.isGuest())
                        .param("standings", Account.standings(actor).toArray(UUID[]::new))
                        .param("limit", search.limit() + 1);
        var found =
                allowed(statement, access).query((row, _) -> OrderSummaries.summary(row)).list();
        return Slice.cut(found, search.limit(), order -> order.id().toString());
    }

    private StatementSpec allowed(StatementSpec statement, OrderAccess access) {
        return OrderReach.of(access, organizations, statement)
                .param("business", access.isWholeStore())
                .param("representing", access.isBusiness());
    }

    /// The orders of an account.
    public Slice<OrderSummary> ofAccount(
            Store store, AccountId account, @Nullable String cursor, int limit) {
        var found =
                jdbc.sql(
                                OrderSummaries.SELECT
                                        + """
                                        where store = :store and account = :account and id < :after
                                        order by id desc limit :limit
                                        """)
                        .param("store", store.id().value())
                        .param("account", account.value())
                        .param("after", after(cursor))
                        .param("limit", limit + 1)
                        .query((row, _) -> OrderSummaries.summary(row))
                        .list();
        return Slice.cut(found, limit, order -> order.id().toString());
    }

    private static String condition(OrderSearch.Scope scope, OrderAccess access) {
        return switch (scope) {
            case VISIBLE ->
                    " (:business or buyer = :me and guest = :guest or "
                            + OrderReach.ADMINISTERED
                            + " or "
                            + OrderReach.APPROVED
                            + " or "
                            + REPRESENTED
                            + ")";
            case MINE -> " buyer = :me and guest = :guest";
            case WAITING -> " state = 'pending-approval' and " + OrderReach.APPROVED;
            case ORGANIZATION -> " " + OrderReach.ADMINISTERED;
            case STORE -> {
                if (!access.isBusiness()) {
                    throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
                }
                yield " (:business or " + REPRESENTED + ")";
            }
        };
    }

    private static UUID after(@Nullable String cursor) {
        var place = Cursor.decode(cursor);
        try {
            return place.isEmpty() ? LAST : UUID.fromString(place);
        } catch (IllegalArgumentException notOurs) {
            throw Problem.invalid("cursor", "bad-cursor");
        }
    }
}
