package org.comptoir.bench.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.catalog.OfferRow;
import org.comptoir.engine.catalog.OfferRows;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.entitlement.ContractBook;
import org.comptoir.engine.entitlement.terms.Buyer;
import org.comptoir.engine.entitlement.terms.ContractTerms;
import org.comptoir.engine.entitlement.terms.ContractTerms.Usability;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.engine.entitlement.terms.MemberKey;
import org.comptoir.engine.entitlement.terms.Participants;
import org.comptoir.engine.entitlement.terms.PolicyUse;
import org.comptoir.engine.entitlement.terms.StoreRules;
import org.comptoir.engine.entitlement.terms.Term;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Percentage;
import org.comptoir.engine.money.Quantity;

/// A store of 100,000 products and many contracts, each with a markdown on everything and 200
/// offers of its own, for buyers of whom each has a given number of them.
final class EngineWorld {
    static final int PRODUCTS = 100_000;
    static final int OWN_OFFERS = 200;
    static final Currency EURO = Currency.getInstance("EUR");
    static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private static final int BRANCHES = 10;
    private static final UUID SELLER = new UUID(9, 9);

    private final SplittableRandom random = new SplittableRandom(42);
    private final CatalogSnapshot catalog = catalog();

    CatalogSnapshot catalogSnapshot() {
        return catalog;
    }

    /// A thousand categories in three levels, a hundred products in each.
    private CatalogSnapshot catalog() {
        var builder = CatalogSnapshot.builder();
        var leaves = new ArrayList<String>();
        for (int one = 0; one < BRANCHES; one++) {
            builder.category("C" + one);
            for (int two = 0; two < BRANCHES; two++) {
                builder.category("C" + one + two, "C" + one);
                for (int three = 0; three < BRANCHES; three++) {
                    builder.category("C" + one + two + three, "C" + one + two);
                    leaves.add("C" + one + two + three);
                }
            }
        }
        var offers = OfferRows.builder();
        for (int product = 0; product < PRODUCTS; product++) {
            builder.product(partNumber(product), leaves.get(product % leaves.size()));
            long cents = random.nextLong(1_000, 101_000);
            offers.add(offer(product, cents));
            if (product % 10 == 0) {
                offers.add(offer(product, cents * 9 / 10).from(Quantity.of(10)));
            }
        }
        return builder.priceList("Standard", offers.build()).standardList("Standard").build();
    }

    static String partNumber(int product) {
        return "PN-" + (1_000_000 + product);
    }

    private static OfferRow offer(int product, long cents) {
        return OfferRow.of(partNumber(product), new Money(cents * 1_000, EURO));
    }

    /// A book of so many contracts, of which each buyer has `eligible`.
    ContractBook book(int contracts, int eligible) {
        var all = new ArrayList<ContractTerms>(contracts);
        for (int contract = 0; contract < contracts; contract++) {
            all.add(contract(contract, organization(contract / eligible), OWN_OFFERS));
        }
        var rules = StoreRules.of(List.of(EURO), family(-1));
        return ContractBook.of(catalog, rules, List.of(), all);
    }

    /// A contract with a markdown on all and so many offers of its own.
    ContractTerms contract(int number, UUID organization, int ownOffers) {
        var offers = OfferRows.builder();
        for (int offer = 0; offer < ownOffers; offer++) {
            var row = offer(random.nextInt(PRODUCTS), 900 + random.nextInt(90_000));
            offers.add(
                    offer % 20 == 0
                            ? row.during(Validity.until(NOW.plusSeconds(86_400L * (1 + offer))))
                            : row);
        }
        var everybody = Participants.everybody();
        List<Term> terms =
                List.of(
                        new Term.MasterCatalog(
                                1, everybody, PolicyUse.PLAIN, Percentage.of(-(number % 20))),
                        new Term.OwnPrices(2, everybody, "Own", 0, offers.build()));
        return new ContractTerms(
                new UUID(1, number),
                family(number),
                "1.0",
                0,
                Participants.of(MemberKey.organization(organization)),
                Optional.empty(),
                List.of(),
                Usability.ACTIVE,
                NOW.minusSeconds(number + 1),
                terms);
    }

    private static FamilyKey family(int number) {
        return new FamilyKey("Contract " + number, SELLER, "Manual");
    }

    private static UUID organization(int number) {
        return new UUID(2, number);
    }

    /// One buyer of each organization, up to so many.
    List<Buyer> buyers(int contracts, int eligible, int most) {
        var buyers = new ArrayList<Buyer>();
        int organizations = contracts / eligible;
        for (int buyer = 0; buyer < Math.min(organizations, most); buyer++) {
            int organization = (int) ((long) buyer * organizations / Math.min(organizations, most));
            buyers.add(Buyer.of(new UUID(3, buyer), List.of(organization(organization))));
        }
        return buyers;
    }
}
