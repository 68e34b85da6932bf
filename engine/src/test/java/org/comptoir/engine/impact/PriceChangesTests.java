package org.comptoir.engine.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.catalog.OfferRow;
import org.comptoir.engine.catalog.OfferRows;
import org.comptoir.engine.entitlement.ContractBook;
import org.comptoir.engine.entitlement.terms.Buyer;
import org.comptoir.engine.entitlement.terms.ContractTerms;
import org.comptoir.engine.entitlement.terms.ContractTerms.Usability;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.engine.entitlement.terms.Participants;
import org.comptoir.engine.entitlement.terms.PolicyUse;
import org.comptoir.engine.entitlement.terms.StoreRules;
import org.comptoir.engine.entitlement.terms.Term;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Percentage;
import org.junit.jupiter.api.Test;

class PriceChangesTests {
    /// More than a whole number of pages and of parts.
    private static final int PRODUCTS = 40_001;

    private static final int UNPRICED = 7;
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final FamilyKey DEFAULT = new FamilyKey("All", new UUID(1, 1), "Manual");

    @Test
    void comparesEveryArticleOfALargeCatalogueOnceInItsOrder() {
        var found = found("-10");
        assertThat(found.changes())
                .extracting(PriceChange::entry)
                .containsExactlyElementsOf(
                        IntStream.range(0, PRODUCTS)
                                .filter(it -> it % UNPRICED > 0)
                                .boxed()
                                .toList());
        assertThat(found.same()).isZero();
    }

    @Test
    void countsWhatStaysOfALargeCatalogue() {
        var found = found("0");
        assertThat(found.changes()).isEmpty();
        assertThat(found.same()).isEqualTo(PRODUCTS - (PRODUCTS + UNPRICED - 1) / UNPRICED);
    }

    private static PriceChanges.Found found(String percent) {
        var book =
                ContractBook.of(
                        catalog(),
                        StoreRules.of(List.of(EURO), DEFAULT),
                        List.of(),
                        List.of(everything("0")));
        var guest = Buyer.of(new UUID(2, 2), List.of());
        var view =
                new View<>(
                        List.of(guest),
                        book.entitlementOf(guest, NOW),
                        book.with(everything(percent)).entitlementOf(guest, NOW));
        return PriceChanges.of(view, EURO);
    }

    private static CatalogSnapshot catalog() {
        var builder = CatalogSnapshot.builder().category("Bolts");
        var offers = OfferRows.builder();
        for (int product = 0; product < PRODUCTS; product++) {
            var partNumber = "P%05d".formatted(product);
            builder.product(partNumber, "Bolts");
            if (product % UNPRICED > 0) {
                offers.add(OfferRow.of(partNumber, Money.of("20", EURO)));
            }
        }
        return builder.priceList("Standard", offers.build()).standardList("Standard").build();
    }

    private static ContractTerms everything(String percent) {
        var all =
                new Term.MasterCatalog(
                        1, Participants.everybody(), PolicyUse.PLAIN, Percentage.of(percent));
        return new ContractTerms(
                new UUID(3, 3),
                DEFAULT,
                "1.0",
                0,
                Participants.everybody(),
                Optional.empty(),
                List.of(),
                Usability.ACTIVE,
                NOW,
                List.of(all));
    }
}
