package org.comptoir.accelerator.find;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.find.Found.Hit;
import org.comptoir.members.Role;
import org.comptoir.ordering.behalf.OnBehalf;
import org.comptoir.trading.access.TradingAccess;
import org.springframework.stereotype.Component;

/// What somebody may begin, wherever he is.
@Component
class Beginnings {
    private final TradingAccess access;
    private final OnBehalf behalf;

    Beginnings(TradingAccess access, OnBehalf behalf) {
        this.access = access;
        this.behalf = behalf;
    }

    List<Hit> of(Desk desk) {
        var hits = new ArrayList<Hit>();
        if (behalf.may(desk.actor(), desk.store())) {
            hits.add(hit(desk, "entry.title", "orders/new"));
        }
        if (!access.isLimited(desk.actor(), desk.store())) {
            hits.add(hit(desk, "accounts.new", "accounts/new"));
            hits.add(hit(desk, "contracts.new", "contracts/new"));
            hits.add(hit(desk, "policies.new", "policies/new"));
            hits.add(hit(desk, "sources.new", "imports/sources/new"));
        }
        for (var kind : List.of("product-sets", "price-rules", "catalog-filters")) {
            if (desk.menu().has(kind)) {
                hits.add(hit(desk, "objects.new." + kind, kind + "/new"));
            }
        }
        if (desk.actor().hasAnywhere(Role.SITE_ADMINISTRATOR)) {
            hits.add(hit(desk, "person.new", "people/new"));
        }
        return hits;
    }

    private static Hit hit(Desk desk, String words, String address) {
        return new Hit(desk.text(words), desk.title(), desk.at(address), "plus");
    }
}
