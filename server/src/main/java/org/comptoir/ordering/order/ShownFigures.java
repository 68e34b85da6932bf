package org.comptoir.ordering.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.ordering.Refused;
import org.comptoir.ordering.cart.Freight;
import org.comptoir.ordering.cart.Freights;
import org.comptoir.ordering.cart.PricedCart;
import org.comptoir.ordering.cart.PricedLine;

/// Holds an order to the figures its buyer saw: any other is refused with the new ones rather than
/// charged silently (docs/rules.md §7.5).
record ShownFigures(PricedCart cart, Freight freight, String figures) {
    static ShownFigures of(PricedCart cart, Freights freights, Freight freight) {
        return new ShownFigures(cart, freight, cart.figures(freights));
    }

    /// The present version of the cart, as a [org.comptoir.ordering.CartView] names it.
    private String version() {
        return cart.cart().version() + "-" + figures;
    }

    Optional<Refused> obstacle(Optional<String> seen) {
        if (seen.isEmpty()) {
            return figures.equals(cart.cart().shown())
                    ? Optional.empty()
                    : Optional.of(priceChanged());
        }
        var plain = seen.get().replace("W/", "").replace("\"", "");
        if (plain.equals(version())) {
            return Optional.empty();
        }
        boolean sameCart = plain.startsWith(cart.cart().version() + "-");
        return Optional.of(sameCart ? priceChanged() : with(Refused.of("cart-changed")));
    }

    private Refused priceChanged() {
        return with(Refused.of("price-changed", sum().toString()));
    }

    private Refused with(Refused refused) {
        return refused.with("version", version())
                .with("lines", cart.lines().stream().map(ShownFigures::line).toList())
                .with(
                        "totals",
                        Map.of(
                                "goods", amount(cart.goods()),
                                "shipping", amount(freight.charge()),
                                "handling", amount(freight.handling()),
                                "sum", amount(sum())));
    }

    private Money sum() {
        return cart.goods().plus(freight.total());
    }

    private static Map<String, Object> line(PricedLine priced) {
        var line = new HashMap<String, Object>();
        line.put("line", priced.line().number());
        line.put("partNumber", priced.line().partNumber());
        priced.unitPrice().ifPresent(price -> line.put("unitPrice", amount(price)));
        priced.amount().ifPresent(amount -> line.put("amount", amount(amount)));
        line.put("marks", List.copyOf(priced.marks().stream().map(it -> it.code()).toList()));
        return line;
    }

    private static Map<String, String> amount(Money money) {
        return Map.of("amount", money.decimal(), "currency", money.currency().getCurrencyCode());
    }
}
