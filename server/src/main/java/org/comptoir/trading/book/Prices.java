package org.comptoir.trading.book;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.engine.catalog.OfferRow;
import org.comptoir.engine.catalog.OfferRows;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.entitlement.terms.FilterMark;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Percentage;
import org.comptoir.engine.money.Quantity;
import org.comptoir.trading.content.term.CatalogSelection;
import org.comptoir.trading.content.term.Offer;
import org.comptoir.trading.content.term.PriceList;
import org.comptoir.trading.content.value.CatalogEntryRef;
import org.comptoir.trading.content.value.CatalogGroupRef;
import org.comptoir.trading.content.value.MonetaryAmount;

/// Turns amounts, offers and marks of a contract's content into the engine's.
final class Prices {
    private Prices() {}

    static Percentage percentage(Optional<BigDecimal> signed) {
        return signed.map(Percentage::of).orElse(Percentage.ZERO);
    }

    static Money money(MonetaryAmount amount) {
        return Money.of(amount.value(), Currency.getInstance(amount.currency()));
    }

    /// The offers of a contract's own price list, one for each currency.
    static OfferRows offers(PriceList list) {
        return OfferRows.of(list.offers().stream().flatMap(Prices::rows).toList());
    }

    private static Stream<OfferRow> rows(Offer offer) {
        return offer.prices().stream()
                .map(price ->
                        new OfferRow(
                                offer.product().partNumber(),
                                money(price),
                                offer.minimumQuantity().map(Quantity::of),
                                offer.maximumQuantity().map(Quantity::of),
                                new Validity(offer.start(), offer.end()),
                                offer.precedence().doubleValue(),
                                offer.published() == Offer.Published.PUBLISHED));
    }

    static FilterMark mark(CatalogSelection.Mark mark) {
        return new FilterMark(
                switch (mark.target()) {
                    case CatalogGroupRef category ->
                            new FilterMark.Target.Category(category.identifier());
                    case CatalogEntryRef entry -> new FilterMark.Target.Entry(entry.partNumber());
                },
                switch (mark.type()) {
                    case INCLUDE -> FilterMark.Kind.INCLUDE;
                    case EXCLUDE -> FilterMark.Kind.EXCLUDE;
                },
                Percentage.of(mark.signedPercentage()),
                mark.precedence().doubleValue());
    }

    /// The time in which both hold, or nothing if there is none.
    static Optional<Validity> both(Validity one, Validity other) {
        var start =
                Stream.concat(one.start().stream(), other.start().stream())
                        .max(java.time.Instant::compareTo);
        var end =
                Stream.concat(one.end().stream(), other.end().stream())
                        .min(java.time.Instant::compareTo);
        return start.isPresent() && end.isPresent() && !start.get().isBefore(end.get())
                ? Optional.empty()
                : Optional.of(new Validity(start, end));
    }
}
