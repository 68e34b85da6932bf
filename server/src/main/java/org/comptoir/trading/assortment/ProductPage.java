package org.comptoir.trading.assortment;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.comptoir.engine.entitlement.Decision;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.engine.entitlement.Refusal;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;

/// Puts together all that is shown of one product.
final class ProductPage {
    private final Shelf shelf;
    private final Browsing browsing;

    ProductPage(Shelf shelf, Browsing browsing) {
        this.shelf = shelf;
        this.browsing = browsing;
    }

    ProductView of(int product) {
        var catalog = shelf.catalog();
        var locale = browsing.locale();
        return new ProductView(
                product,
                catalog.snapshot().partNumber(product),
                catalog.name(locale, product),
                catalog.description(locale, product),
                catalog.category(product)
                        .map(category -> catalog.categories().path(category.identifier()))
                        .orElse(List.of()),
                catalog.image(product),
                catalog.brand(product),
                catalog.unit(product),
                catalog.weight(product),
                catalog.attributes(locale, product),
                variants(product));
    }

    private List<ProductView.Variant> variants(int product) {
        var snapshot = shelf.catalog().snapshot();
        var sold =
                snapshot.isSellable(product)
                        ? IntStream.of(product)
                        : IntStream.of(snapshot.skus(product));
        return sold.filter(shelf.entitlement()::isTradable).mapToObj(this::variant).toList();
    }

    private ProductView.Variant variant(int entry) {
        var catalog = shelf.catalog();
        var locale = browsing.locale();
        var decision = atMinimum(entry);
        return new ProductView.Variant(
                entry,
                catalog.snapshot().partNumber(entry),
                catalog.name(locale, entry),
                catalog.image(entry),
                catalog.attributes(locale, entry),
                decision,
                listPrice(entry, decision),
                shelf.entitlement().tiers(entry, browsing.currency()),
                shelf.entitlement().bestTiers(entry, browsing.currency()));
    }

    /// The price of one, or of the least that may be bought.
    private Decision atMinimum(int entry) {
        return shelf.entitlement().list(entry, browsing.currency());
    }

    private Optional<Money> listPrice(int entry, Decision decision) {
        return switch (decision) {
            case Offer offer ->
                    standard(entry, offer.quantity())
                            .filter(it -> it.compareTo(offer.unitPrice()) > 0);
            case Refusal _ -> Optional.empty();
        };
    }

    private Optional<Money> standard(int entry, Quantity quantity) {
        return shelf.entitlement().standardPrice(entry, quantity, browsing.currency());
    }
}
