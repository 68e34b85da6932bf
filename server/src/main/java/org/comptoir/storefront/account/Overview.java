package org.comptoir.storefront.account;

import java.util.List;
import org.comptoir.ordering.OrderSummary;
import org.comptoir.platform.page.Meter;
import org.jspecify.annotations.Nullable;

/// Who somebody is in a store, what waits for him, his latest orders, and the contracts he may buy
/// under.
public record Overview(
        String name,
        String logonId,
        String email,
        List<String> organizations,
        List<String> roles,
        List<Contract> contracts,
        List<Meter> meters,
        long waiting,
        List<OrderSummary> latest,
        boolean deadChoice) {
    public Overview {
        organizations = List.copyOf(organizations);
        roles = List.copyOf(roles);
        contracts = List.copyOf(contracts);
        meters = List.copyOf(meters);
        latest = List.copyOf(latest);
    }

    /// A contract in the buyer's words.
    public record Contract(
            String id,
            String name,
            String version,
            @Nullable String detail,
            boolean inUse,
            boolean general) {}
}
