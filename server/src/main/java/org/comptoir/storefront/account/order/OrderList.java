package org.comptoir.storefront.account.order;

import java.util.List;
import org.comptoir.ordering.OrderSummary;
import org.comptoir.platform.Paged;
import org.comptoir.platform.page.Choice;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.table.Ask;
import org.jspecify.annotations.Nullable;

/// A list of orders as its reader asked for it; `file` is the address of the same as a file.
public record OrderList(
        Ask ask,
        Paged<OrderSummary> orders,
        List<Choice> scopes,
        List<Choice> states,
        List<Choice> sorts,
        String file,
        @Nullable Empty empty) {
    public OrderList {
        scopes = List.copyOf(scopes);
        states = List.copyOf(states);
        sorts = List.copyOf(sorts);
    }
}
