package org.comptoir.ordering.order;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.comptoir.members.Organizations;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Which rows of `customer_order o` the caller `:me` approves and administers as a buyer.
public final class OrderReach {
    /// Those whose unit he approves for, or in an absent approver's place; never what either buys.
    public static final String APPROVED =
            """
            (o.buyer <> :me and (o.approval_unit = any(:approved) or exists (
                select 1 from unnest(:inPlace, :absent) as place (unit, absent)
                where place.unit = o.approval_unit and place.absent <> o.buyer)))
            """;

    /// Those of the organizations he administers and of all below them.
    public static final String ADMINISTERED = "o.buyer_unit = any(:administered)";

    private OrderReach() {}

    public static StatementSpec of(
            OrderAccess access, Organizations organizations, StatementSpec statement) {
        var administered =
                access.administeredUnits().stream()
                        .flatMap(unit -> organizations.within(unit).stream())
                        .distinct()
                        .toList();
        return statement
                .param("administered", ids(administered, it -> it.value()))
                .param("approved", ids(access.approvedUnits(), it -> it.value()))
                .param("inPlace", ids(access.inPlace(), it -> it.unit().value()))
                .param("absent", ids(access.inPlace(), it -> it.absent().value()));
    }

    private static <T> UUID[] ids(List<T> things, Function<T, UUID> id) {
        return things.stream().map(id).toArray(UUID[]::new);
    }
}
