package org.comptoir.storefront.account.contract;

import java.util.List;
import org.comptoir.platform.page.Meter;
import org.jspecify.annotations.Nullable;

/// A contract as its buyer reads it.
public record BuyerContract(
        String id,
        String name,
        String version,
        String period,
        String description,
        boolean inUse,
        List<Says> says,
        List<Meter> commitments,
        List<Paper> papers) {
    public BuyerContract {
        says = List.copyOf(says);
        commitments = List.copyOf(commitments);
        papers = List.copyOf(papers);
    }

    /// One of its conditions.
    public record Says(String about, String words) {}

    /// A document kept elsewhere; without an address where no browser should follow it.
    public record Paper(String name, String kind, String place, @Nullable String address) {}

    /// What is left of an account's credit line and of purchase orders with a ceiling, and what was
    /// ordered under those without.
    public record Account(
            String name, @Nullable Meter credit, List<Meter> limited, List<Says> open) {
        public Account {
            limited = List.copyOf(limited);
            open = List.copyOf(open);
        }
    }
}
