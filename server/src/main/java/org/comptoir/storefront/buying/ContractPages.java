package org.comptoir.storefront.buying;

import java.util.Set;
import java.util.UUID;
import org.comptoir.storefront.Visit;
import org.comptoir.trading.assortment.Browsings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The contract switcher.
@Controller
class ContractPages {
    private final Browsings browsings;

    ContractPages(Browsings browsings) {
        this.browsings = browsings;
    }

    /// Chooses the contracts to buy under, and leads back to the page in the store.
    @PostMapping("/{store}/contracts")
    String choose(
            Visit visit,
            @RequestParam(name = "contract", defaultValue = "") Set<UUID> contracts,
            @RequestParam(defaultValue = "these") String choose,
            @RequestParam(defaultValue = "") String back) {
        visit.actor().requireUser();
        browsings.choose(visit.actor(), visit.store(), choose.equals("all") ? Set.of() : contracts);
        var home = visit.shop().at("");
        return "redirect:" + (back.equals(home) || back.startsWith(home + "/") ? back : home);
    }
}
