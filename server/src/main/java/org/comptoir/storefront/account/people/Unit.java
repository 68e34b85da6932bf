package org.comptoir.storefront.account.people;

import java.util.List;

/// A unit of an organization; `depth` counts from the organization itself.
public record Unit(
        String id, String name, int depth, long people, boolean approval, List<String> approvers) {
    public Unit {
        approvers = List.copyOf(approvers);
    }
}
