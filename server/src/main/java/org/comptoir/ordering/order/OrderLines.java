package org.comptoir.ordering.order;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.engine.entitlement.kit.KitOffer;
import org.comptoir.engine.entitlement.kit.KitPrices;
import org.comptoir.engine.money.Percentage;
import org.comptoir.ordering.OrderLine;
import org.comptoir.ordering.cart.Articles;
import org.comptoir.ordering.cart.Ask;
import org.comptoir.ordering.cart.CartViews;
import org.comptoir.ordering.cart.Deal;
import org.comptoir.ordering.cart.PricedCart;
import org.comptoir.ordering.cart.PricedLine;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Freezes the lines of a cart: price, terms and explanation as they are now (docs/rules.md §7.5).
@Component
public class OrderLines {
    private final Articles articles;
    private final JsonMapper json;

    OrderLines(Articles articles, JsonMapper json) {
        this.articles = articles;
        this.json = json;
    }

    List<OrderLine> of(PricedCart cart) {
        return cart.lines().stream().map(line -> frozen(cart, line)).toList();
    }

    private OrderLine frozen(PricedCart cart, PricedLine priced) {
        var line = priced.line();
        var deal = priced.deal().orElseThrow();
        var article = articles.of(cart.deals().store(), locale(), line.partNumber());
        return new OrderLine(
                line.number(),
                line.partNumber(),
                article.name(),
                article.unit(),
                line.quantity(),
                price(priced),
                CartViews.badge(deal),
                components(cart, priced),
                attributes(deal, line.partNumber()),
                reasons(deal, priced));
    }

    private static OrderLine.Price price(PricedLine priced) {
        var amount = priced.amount().orElseThrow();
        return switch (priced.price().orElseThrow()) {
            case Ask.OfArticle(var offer) ->
                    new OrderLine.Price(
                            offer.unitPrice(),
                            offer.listPrice(),
                            offer.adjustment(),
                            amount,
                            offer.list());
            case Ask.OfKit(var kit) ->
                    new OrderLine.Price(
                            kit.unitPrice(), kit.unitPrice(), Percentage.ZERO, amount, "");
        };
    }

    private List<OrderLine.Component> components(PricedCart cart, PricedLine priced) {
        return priced.price().orElseThrow() instanceof Ask.OfKit(var kit)
                ? kit.parts().stream().map(it -> component(cart, it)).toList()
                : List.of();
    }

    private OrderLine.Component component(PricedCart cart, KitOffer.Part part) {
        var article = articles.of(cart.deals().store(), locale(), part.partNumber());
        return new OrderLine.Component(
                part.partNumber(),
                article.name(),
                article.unit(),
                part.quantity(),
                part.fixed(),
                part.row().price(),
                part.adjustment(),
                part.unitPrice(),
                part.amount());
    }

    /// What the contract says on the lines of this SKU, of its product, or of all; the nearest
    /// place first.
    private static Map<String, String> attributes(Deal deal, String partNumber) {
        var catalog = deal.prices().catalog();
        var entry = catalog.find(partNumber).orElseThrow();
        var product = catalog.partNumber(catalog.productOf(entry));
        var attributes = new LinkedHashMap<String, String>();
        for (var it : deal.conditions().additions().lineAttributes()) {
            var named = it.partNumber();
            if (named.isEmpty() || named.get().equals(partNumber) || named.get().equals(product)) {
                attributes.putIfAbsent(it.name(), it.value());
            }
        }
        return attributes;
    }

    private OrderLine.Reasons reasons(Deal deal, PricedLine priced) {
        return switch (priced.price().orElseThrow()) {
            case Ask.OfArticle(var offer) -> reasons(deal, priced, offer);
            case Ask.OfKit(var kit) -> reasons(deal, priced, kit);
        };
    }

    private OrderLine.Reasons reasons(Deal deal, PricedLine priced, Offer offer) {
        var entry = deal.prices().catalog().find(priced.line().partNumber()).orElseThrow();
        var explanation =
                deal.prices().explain(entry, priced.together(), offer.unitPrice().currency());
        return new OrderLine.Reasons(
                json.writeValueAsString(PriceReasons.term(offer.term())),
                json.writeValueAsString(PriceReasons.offer(offer.row())),
                json.writeValueAsString(PriceReasons.explanation(explanation)),
                json.writeValueAsString(PriceReasons.explanation(explanation.forBuyer())));
    }

    private OrderLine.Reasons reasons(Deal deal, PricedLine priced, KitOffer offer) {
        var explanation =
                new KitPrices(deal.prices())
                        .explain(offer.kit(), priced.together(), offer.unitPrice().currency());
        return new OrderLine.Reasons(
                json.writeValueAsString(PriceReasons.term(offer.term())),
                "{}",
                json.writeValueAsString(KitReasons.explanation(explanation)),
                json.writeValueAsString(KitReasons.explanation(explanation.forBuyer())));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
