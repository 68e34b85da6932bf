package org.comptoir.storefront.product;

import java.util.Map;
import java.util.Optional;
import org.comptoir.catalog.Catalogs;
import org.comptoir.platform.Problem;
import org.comptoir.storefront.Visit;
import org.comptoir.trading.assortment.Assortment;
import org.springframework.stereotype.Component;

/// Makes the form of a kit where the visitor's contracts sell the article as the base of one.
@Component
class Configurators {
    private final Assortment assortment;
    private final Catalogs catalogs;
    private final WhyWords whyWords;

    Configurators(Assortment assortment, Catalogs catalogs, WhyWords whyWords) {
        this.assortment = assortment;
        this.catalogs = catalogs;
        this.whyWords = whyWords;
    }

    /// With what was typed, by field.
    Optional<Configurator> of(Visit visit, String base, Map<String, String> typed) {
        var blocks = assortment.blocks(visit.browsing(), base);
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        var entered = KitEntry.of(visit, base, blocks, typed);
        var quote =
                entered.kit()
                        .map(kit ->
                                assortment.price(visit.browsing(), kit, entered.quantity(), true));
        var reasons = quote.flatMap(it -> it.explanation()).map(it -> whyWords.of(visit, it));
        var catalog = catalogs.of(visit.store());
        return Optional.of(
                new ConfiguratorParts(visit, catalog, base, blocks, entered)
                        .of(quote.orElse(null), reasons.orElse(null)));
    }

    Configurator require(Visit visit, String base, Map<String, String> typed) {
        return of(visit, base, typed).orElseThrow(() -> Problem.missing("no-such-product", base));
    }
}
