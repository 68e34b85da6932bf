package org.comptoir.trading.content.term;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.trading.content.value.CatalogEntryRef;
import org.comptoir.trading.content.value.Exact;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.content.value.MonetaryAmount;
import org.comptoir.trading.content.value.Text;

/// The prices of one product between two quantities (both inclusive, absent is open) and two
/// instants (end exclusive), in one or more currencies (§3.2.1).
public record Offer(
        Published published,
        CatalogEntryRef product,
        Optional<String> quantityUnit,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<BigDecimal> minimumQuantity,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<BigDecimal> maximumQuantity,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal precedence,
        Optional<Instant> start,
        Optional<Instant> end,
        List<MonetaryAmount> prices,
        Optional<PurchaseLimit> purchaseLimit) {
    public Offer {
        quantityUnit.ifPresent(unit -> Text.name("unit of the offer", unit));
        minimumQuantity = minimumQuantity.map(Exact::quantity);
        maximumQuantity = maximumQuantity.map(Exact::quantity);
        Exact.requireRange(minimumQuantity, maximumQuantity);
        precedence = Exact.precedence(precedence);
        start = Exact.seconds(start);
        end = Exact.seconds(end);
        Exact.requirePeriod(() -> "the offer for '" + product.partNumber() + "'", start, end);
        prices = List.copyOf(prices);
        requirePrices(product, prices);
    }

    private static void requirePrices(CatalogEntryRef product, List<MonetaryAmount> prices) {
        if (prices.isEmpty()) {
            throw InvalidContent.of("missing-element", "offer-price", product.partNumber());
        }
        Set<String> currencies = new HashSet<>();
        for (MonetaryAmount price : prices) {
            price.requireNotNegative("price");
            if (!currencies.add(price.currency())) {
                throw InvalidContent.of(
                        "duplicate-price", "offer-prices", product.partNumber(), price.currency());
            }
        }
    }

    /// Whether the offer is in use; `toString` gives the exact spelling.
    public enum Published {
        PUBLISHED("Published"),
        NOT_PUBLISHED("NotPublished"),
        MARKED_FOR_DELETE("MarkedForDelete");

        private final String spelling;

        Published(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String toString() {
            return spelling;
        }
    }

    /// How many units may be bought at this price over the life of the contract.
    public record PurchaseLimit(
            @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<BigDecimal> minimumQuantity,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<BigDecimal> maximumQuantity) {
        public PurchaseLimit {
            minimumQuantity = minimumQuantity.map(Exact::quantity);
            maximumQuantity = maximumQuantity.map(Exact::quantity);
            Exact.requireRange(minimumQuantity, maximumQuantity);
        }
    }
}
