package org.comptoir.engine.entitlement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.catalog.CatalogBuilder;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.catalog.OfferRow;
import org.comptoir.engine.catalog.OfferRows;
import org.comptoir.engine.entitlement.terms.AccountTerms;
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

/// A small shop for the tests of this package: drills, a saw, a shirt in two sizes; the buyer is
/// Ann of Alder.
final class Shop {
    static final Currency EURO = Currency.getInstance("EUR");
    static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    static final UUID ALDER = id("Alder");
    static final Buyer ANN = Buyer.of(id("ann"), List.of(ALDER));

    private Shop() {}

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static CatalogBuilder builder() {
        return CatalogSnapshot.builder()
                .category("Tools")
                .category("Drills", "Tools")
                .category("Saws", "Tools")
                .category("Clothing")
                .product("DR1", "Drills")
                .product("DR2", "Drills")
                .product("SW1", "Saws")
                .product("SH1", "Clothing")
                .sku("SH1-S", "SH1")
                .sku("SH1-L", "SH1")
                .priceList("Trade", OfferRows.of(offer("DR1", "90")))
                .standardList("Standard");
    }

    static CatalogSnapshot catalog() {
        return builder().priceList("Standard", OfferRows.of(standard())).build();
    }

    static List<OfferRow> standard() {
        return List.of(
                offer("DR1", "100"),
                offer("DR2", "250").upTo(Quantity.of(9)),
                offer("DR2", "230").from(Quantity.of(10)),
                offer("SW1", "80"),
                offer("SH1", "20"),
                offer("SH1-L", "18").from(Quantity.of(5)));
    }

    static OfferRow offer(String partNumber, String amount) {
        return OfferRow.of(partNumber, Money.of(amount, EURO));
    }

    static ContractBook book(ContractTerms... contracts) {
        return ContractBook.of(catalog(), rules(), List.of(), List.of(contracts));
    }

    static StoreRules rules() {
        return StoreRules.of(List.of(EURO), family("Default"));
    }

    static FamilyKey family(String name) {
        return new FamilyKey(name, id("seller"), "Manual");
    }

    static ContractTerms contract(String name, Term... terms) {
        return contract(name, Participants.of(MemberKey.organization(ALDER)), List.of(), terms);
    }

    static ContractTerms contract(
            String name, Participants buyers, List<String> references, Term... terms) {
        return new ContractTerms(
                id(name),
                family(name),
                "1.0",
                0,
                buyers,
                Optional.empty(),
                references.stream().map(Shop::family).toList(),
                Usability.ACTIVE,
                NOW.minusSeconds(name.hashCode() & 0xFFFF),
                Arrays.asList(terms));
    }

    static AccountTerms account(boolean allowsDefault) {
        return new AccountTerms(
                id("account"), ALDER, true, false, allowsDefault, Optional.empty(), true);
    }

    static Term master(String percent) {
        return new Term.MasterCatalog(
                1, Participants.everybody(), PolicyUse.PLAIN, Percentage.of(percent));
    }

    static Term list(String name, String percent) {
        return new Term.NamedList(
                2, Participants.everybody(), PolicyUse.PLAIN, name, Percentage.of(percent));
    }

    static Term own(OfferRow... offers) {
        return new Term.OwnPrices(3, Participants.everybody(), "Own", 0, OfferRows.of(offers));
    }

    static Decision decide(ContractBook book, String partNumber, long quantity) {
        int entry = book.catalog().find(partNumber).orElseThrow();
        return book.entitlementOf(ANN, NOW).decide(entry, Quantity.of(quantity), EURO);
    }

    static String price(Decision decision) {
        return switch (decision) {
            case Offer it -> it.unitPrice().decimal();
            case Refusal it -> it.reason().code();
        };
    }
}
