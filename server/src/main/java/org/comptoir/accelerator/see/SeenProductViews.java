package org.comptoir.accelerator.see;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.accelerator.Buyers.Buyer;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Inquiry;
import org.comptoir.engine.entitlement.ContractTiers;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.engine.entitlement.Refusal;
import org.comptoir.platform.page.Crumb;
import org.comptoir.platform.page.PriceTag;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.trading.assortment.Assortment;
import org.comptoir.trading.assortment.Browsings;
import org.comptoir.trading.assortment.ProductView;
import org.springframework.stereotype.Component;

/// Puts one product into words as a buyer sees it; what he may not buy does not exist.
@Component
class SeenProductViews {
    private final Browsings browsings;
    private final Assortment assortment;

    SeenProductViews(Browsings browsings, Assortment assortment) {
        this.browsings = browsings;
        this.assortment = assortment;
    }

    SeenProduct of(Desk desk, Buyer buyer, Map<String, String> asked) {
        var browsing = SeeViews.browsing(browsings, desk, buyer, Inquiry.of(desk, asked));
        var view = assortment.product(browsing, asked.getOrDefault("part", ""));
        var kept = new HashMap<>(asked);
        kept.keySet().retainAll(List.of("buyer", "at", "currency"));
        var day = desk.page().formats().day(browsing.at());
        return new SeenProduct(
                desk.text("see.banner", buyer.name(), day),
                desk.at(""),
                crumbs(desk, view, kept),
                view.name(),
                view.partNumber(),
                view.description(),
                view.image().orElse(null),
                view.attributes(),
                view.variants().stream().map(it -> variant(desk, it, kept)).toList());
    }

    private static List<Crumb> crumbs(Desk desk, ProductView view, Map<String, String> kept) {
        var ask = new Ask(desk.at("see"), kept);
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(desk.text("see.products"), ask.address()));
        var locale = desk.page().formats().locale();
        view.path()
                .forEach(it ->
                        crumbs.add(
                                new Crumb(it.name(locale), ask.with("category", it.identifier()))));
        crumbs.add(Crumb.here(view.name()));
        return crumbs;
    }

    private static SeenProduct.Variant variant(
            Desk desk, ProductView.Variant variant, Map<String, String> kept) {
        var explained = new HashMap<>(kept);
        explained.put("part", variant.partNumber());
        var tiers = variant.bestTiers().stream().flatMap(it -> tier(desk, it).stream()).toList();
        return new SeenProduct.Variant(
                variant.partNumber(),
                variant.name(),
                variant.image().orElse(null),
                price(desk, variant),
                tiers.size() > 1 ? tiers : List.of(),
                new Ask(desk.at("explain"), explained).address());
    }

    /// A step as one buys by it: from a whole quantity on, where the step holds one.
    private static Optional<SeenProduct.Tier> tier(Desk desk, ContractTiers.Tier tier) {
        var whole = tier.from().decimal().setScale(0, RoundingMode.CEILING).max(BigDecimal.ONE);
        return Optional.of(whole)
                .filter(it -> tier.upTo().filter(end -> end.decimal().compareTo(it) < 0).isEmpty())
                .map(it ->
                        new SeenProduct.Tier(
                                desk.page().formats().number(it),
                                desk.words().money(tier.offer().unitPrice())));
    }

    private static PriceTag price(Desk desk, ProductView.Variant variant) {
        var prices = new SeenPrices(desk);
        return switch (variant.decision()) {
            case Offer offer ->
                    prices.price(
                            offer.unitPrice(),
                            variant.listPrice(),
                            offer.quantity(),
                            Optional.of(offer.contract().name()));
            case Refusal refusal -> prices.none(refusal.reason(), refusal.quantity());
        };
    }
}
