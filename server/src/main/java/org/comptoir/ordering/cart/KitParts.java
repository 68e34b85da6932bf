package org.comptoir.ordering.cart;

import java.util.List;
import java.util.Optional;
import org.comptoir.engine.entitlement.kit.Kit;
import org.comptoir.engine.entitlement.kit.KitOffer;
import org.comptoir.ordering.CartView;
import org.comptoir.stores.Store;
import org.springframework.context.i18n.LocaleContextHolder;

/// Says what is built into the kits of a line.
record KitParts(Articles articles, Store store) {
    List<CartView.Component> of(PricedLine line) {
        return line.line().goods().components().stream()
                .map(it -> component(it, part(line, it)))
                .toList();
    }

    private CartView.Component component(Kit.Component component, Optional<KitOffer.Part> part) {
        var article = articles.of(store, LocaleContextHolder.getLocale(), component.partNumber());
        return new CartView.Component(
                component.partNumber(),
                article.name(),
                article.unit(),
                component.quantity(),
                part.map(KitOffer.Part::unitPrice),
                part.map(KitOffer.Part::amount));
    }

    private static Optional<KitOffer.Part> part(PricedLine line, Kit.Component component) {
        return line.price().orElse(null) instanceof Ask.OfKit(var offer)
                ? offer.parts().stream()
                        .filter(it -> it.partNumber().equals(component.partNumber()))
                        .findFirst()
                : Optional.empty();
    }
}
