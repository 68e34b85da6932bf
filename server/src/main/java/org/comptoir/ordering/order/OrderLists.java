package org.comptoir.ordering.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.comptoir.members.Actor;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.ordering.OrderId;
import org.comptoir.ordering.OrderSearch;
import org.comptoir.ordering.OrderState;
import org.comptoir.ordering.OrderSummary;
import org.comptoir.ordering.cart.CartOwner;
import org.comptoir.ordering.order.OrderApprovers.InPlace;
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

    private static final String APPROVED =
            """
            (approval_unit = any(:approved) or exists (
                select 1 from unnest(:inPlace, :absent) as place (unit, absent)
                where place.unit = approval_unit and place.absent <> buyer))
            """;

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
                                """
                                select id, number, state, placed_at, buyer_name,
                                       purchase_order_number, line_count, total, currency
                                from customer_order
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
        var found = allowed(statement, access).query((row, _) -> summary(row)).list();
        return Slice.cut(found, search.limit(), order -> order.id().toString());
    }

    private StatementSpec allowed(StatementSpec statement, OrderAccess access) {
        return statement
                .param("business", access.isWholeStore())
                .param("representing", access.isBusiness())
                .param("approved", ids(access.approvedUnits()))
                .param("inPlace", ids(access.inPlace(), it -> it.unit().value()))
                .param("absent", ids(access.inPlace(), it -> it.absent().value()))
                .param("administered", ids(administered(access)));
    }

    /// The orders of an account.
    public Slice<OrderSummary> ofAccount(
            Store store, AccountId account, @Nullable String cursor, int limit) {
        var found =
                jdbc.sql(
                                """
                                select id, number, state, placed_at, buyer_name,
                                       purchase_order_number, line_count, total, currency
                                from customer_order
                                where store = :store and account = :account and id < :after
                                order by id desc limit :limit
                                """)
                        .param("store", store.id().value())
                        .param("account", account.value())
                        .param("after", after(cursor))
                        .param("limit", limit + 1)
                        .query((row, _) -> summary(row))
                        .list();
        return Slice.cut(found, limit, order -> order.id().toString());
    }

    private static String condition(OrderSearch.Scope scope, OrderAccess access) {
        return switch (scope) {
            case VISIBLE ->
                    """
                     (:business or buyer = :me and guest = :guest or buyer_unit = any(:administered)
                         or
                    """
                            + APPROVED
                            + " or "
                            + REPRESENTED
                            + ")";
            case MINE -> " buyer = :me and guest = :guest";
            case WAITING -> " state = 'pending-approval' and buyer <> :me and " + APPROVED;
            case ORGANIZATION -> " buyer_unit = any(:administered)";
            case STORE -> {
                if (!access.isBusiness()) {
                    throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
                }
                yield " (:business or " + REPRESENTED + ")";
            }
        };
    }

    private Collection<OrganizationId> administered(OrderAccess access) {
        return access.administeredUnits().stream()
                .flatMap(unit -> organizations.within(unit).stream())
                .distinct()
                .toList();
    }

    private static UUID[] ids(List<InPlace> places, Function<InPlace, UUID> id) {
        return places.stream().map(id).toArray(UUID[]::new);
    }

    private static UUID[] ids(Collection<OrganizationId> units) {
        return units.stream().map(OrganizationId::value).toArray(UUID[]::new);
    }

    private static UUID after(@Nullable String cursor) {
        var place = Cursor.decode(cursor);
        try {
            return place.isEmpty() ? LAST : UUID.fromString(place);
        } catch (IllegalArgumentException notOurs) {
            throw Problem.invalid("cursor", "bad-cursor");
        }
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
                OrderMapper.money(row, "total"));
    }
}
