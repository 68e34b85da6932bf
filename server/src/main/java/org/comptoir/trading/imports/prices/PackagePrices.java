package org.comptoir.trading.imports.prices;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.catalog.offers.ListedOffers;
import org.comptoir.catalog.offers.PriceLists;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.content.term.Offer;
import org.comptoir.trading.content.term.Offer.Published;
import org.comptoir.trading.content.term.PriceList;
import org.comptoir.trading.content.value.MonetaryAmount;
import org.springframework.stereotype.Component;

/// Takes in the price lists of a package as those of a data folder: the offers of a part in a
/// currency become those of the file (docs/rules.md §5).
@Component
public class PackagePrices {
    private final PriceLists lists;

    PackagePrices(PriceLists lists) {
        this.lists = lists;
    }

    /// Makes the list and its offers what the file says; `owner` is whom its owner means.
    public PriceLists.Taken take(Store store, PriceList list, Optional<UUID> owner) {
        var currencies =
                store.currencies().stream()
                        .map(Currency::getCurrencyCode)
                        .collect(Collectors.toSet());
        var rows = list.offers().stream().flatMap(it -> rows(it, currencies)).toList();
        requireEachOnce(rows);
        return lists.take(
                store.id(),
                new ListedOffers(
                        list.name(),
                        owner,
                        list.precedence().doubleValue(),
                        list.description().orElse(""),
                        list.type() == PriceList.Type.S,
                        rows));
    }

    private static Stream<ListedOffers.Row> rows(Offer offer, Set<String> currencies) {
        return offer.prices().stream().map(price -> row(offer, price, currencies));
    }

    private static ListedOffers.Row row(Offer offer, MonetaryAmount price, Set<String> currencies) {
        if (!currencies.contains(price.currency())) {
            throw Problem.refused(
                            "currency-not-of-store",
                            price.currency(),
                            currencies.stream().sorted().collect(Collectors.joining(", ")))
                    .with("reference", offer.product().describe());
        }
        boolean kept = offer.published() != Published.MARKED_FOR_DELETE;
        return new ListedOffers.Row(
                offer.product().partNumber(),
                price.currency(),
                Optional.of(price.value()).filter(_ -> kept),
                offer.minimumQuantity().orElse(BigDecimal.ZERO),
                offer.maximumQuantity(),
                offer.start(),
                offer.end(),
                offer.precedence().doubleValue(),
                offer.published() == Published.PUBLISHED);
    }

    private record Key(
            String partNumber,
            String currency,
            BigDecimal minimum,
            Optional<Instant> start,
            double precedence) {
        static Key of(ListedOffers.Row row) {
            return new Key(
                    row.partNumber(),
                    row.currency(),
                    row.minimum().stripTrailingZeros(),
                    row.start(),
                    row.precedence());
        }
    }

    private static void requireEachOnce(List<ListedOffers.Row> rows) {
        var seen = new HashSet<Key>();
        for (var row : rows) {
            if (row.amount().isPresent() && !seen.add(Key.of(row))) {
                throw Problem.refused("offer-twice-in-list", row.partNumber(), row.currency());
            }
        }
    }
}
