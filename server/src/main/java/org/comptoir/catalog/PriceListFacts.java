package org.comptoir.catalog;

import java.util.Optional;
import org.comptoir.members.OrganizationId;

/// What a price list is, without its offers; one list of a store is the standard one.
public record PriceListFacts(
        String name,
        boolean standard,
        Optional<OrganizationId> owner,
        double precedence,
        String description) {}
