package org.comptoir.catalog.offers;

import java.util.List;

/// What the offers of a list will become: how many, the first changes by article, and a digest that
/// is the same exactly while all of it is.
public record OfferPlan(
        int added, int changed, int removed, int same, List<OfferChange> first, String digest) {
    public OfferPlan {
        first = List.copyOf(first);
    }

    public int changes() {
        return added + changed + removed;
    }
}
