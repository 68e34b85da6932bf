package org.comptoir.storefront.account;

import java.util.List;
import org.comptoir.ordering.OrderSummary;
import org.comptoir.platform.Slice;
import org.comptoir.platform.page.Choice;
import org.jspecify.annotations.Nullable;

/// A list of orders: those one placed, or those that wait for one's approval.
public record OrderList(
        Slice<OrderSummary> orders, boolean waiting, List<Choice> scopes, @Nullable String next) {
    public OrderList {
        scopes = List.copyOf(scopes);
    }
}
