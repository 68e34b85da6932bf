package org.comptoir.trading.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.catalog.OfferRow;
import org.comptoir.engine.catalog.OfferRows;
import org.comptoir.engine.entitlement.ContractBook;
import org.comptoir.engine.entitlement.Entitlement;
import org.comptoir.engine.entitlement.kit.Kit;
import org.comptoir.engine.entitlement.terms.Buyer;
import org.comptoir.engine.entitlement.terms.ContractTerms;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.engine.entitlement.terms.KitConfiguration;
import org.comptoir.engine.entitlement.terms.KitConfiguration.Block;
import org.comptoir.engine.entitlement.terms.Participants;
import org.comptoir.engine.entitlement.terms.PolicyUse;
import org.comptoir.engine.entitlement.terms.StoreRules;
import org.comptoir.engine.entitlement.terms.Term;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Percentage;
import org.comptoir.engine.money.Quantity;
import org.junit.jupiter.api.Test;

/// What carts and orders would cost after a change: kits by their components (docs/rules.md
/// §3.2.10).
class ReplayedGoodsTests {
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final FamilyKey DEFAULT = new FamilyKey("Default", new UUID(1, 1), "Manual");
    private static final Participants EVERYBODY = Participants.everybody();

    private static final Goods KIT =
            new Goods("TROLLEY", List.of(new Kit.Component("KEY", Quantity.of(2))));

    private static OfferRow row(String part, String amount) {
        return OfferRow.of(part, Money.of(amount, EURO));
    }

    private static Entitlement world(KitConfiguration... kits) {
        var catalog =
                CatalogSnapshot.builder()
                        .category("Tools")
                        .product("TROLLEY", "Tools")
                        .product("KEY", "Tools")
                        .priceList(
                                "Standard",
                                OfferRows.of(List.of(row("TROLLEY", "100"), row("KEY", "3"))))
                        .standardList("Standard")
                        .build();
        var master = new Term.MasterCatalog(1, EVERYBODY, PolicyUse.PLAIN, Percentage.ZERO);
        var contract =
                new ContractTerms(
                        new UUID(2, 2),
                        DEFAULT,
                        "1.0",
                        0,
                        EVERYBODY,
                        Optional.empty(),
                        List.of(),
                        ContractTerms.Usability.ACTIVE,
                        Instant.EPOCH,
                        List.of(master, new Term.ConfiguredKits(2, EVERYBODY, List.of(kits))));
        var rules = StoreRules.of(List.of(EURO), DEFAULT);
        return ContractBook.of(catalog, rules, List.of(), List.of(contract))
                .entitlementOf(Buyer.of(new UUID(3, 3), List.of()), Instant.EPOCH);
    }

    private static KitConfiguration keysAt(String amount) {
        return new KitConfiguration("TROLLEY", List.of(Block.of("KEY", row("KEY", amount))));
    }

    @Test
    void aKitCostsItsComponentsBeforeAndAfter() {
        assertThat(KIT.cost(world(keysAt("2.50")), Quantity.of(3), EURO))
                .contains(Money.of("15", EURO));
        assertThat(KIT.cost(world(keysAt("2")), Quantity.of(3), EURO))
                .contains(Money.of("12", EURO));
    }

    @Test
    void aKitThatIsNoLongerConfiguredIsLost() {
        assertThat(KIT.isTradable(world())).isTrue();
        assertThat(KIT.isSold(world())).isFalse();
        assertThat(KIT.isSold(world(keysAt("2")))).isTrue();
        assertThat(KIT.cost(world(), Quantity.ONE, EURO)).isEmpty();
    }

    @Test
    void anArticleCostsItsOwnPrice() {
        var trolley = new Goods("TROLLEY", List.of());
        assertThat(trolley.cost(world(keysAt("2")), Quantity.of(2), EURO))
                .contains(Money.of("200", EURO));
        assertThat(new Goods("GONE", List.of()).isTradable(world())).isFalse();
    }
}
