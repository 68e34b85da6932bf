package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.master;

import java.util.Map;
import org.comptoir.trading.content.ContractState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// How a store combines contracts, and its floor list.
@NorthwindStore
class StoreSettingsIntegrationTests {
    private static final String SETTINGS = "/settings";

    private static final String OWNER =
            "<OrganizationRef distinguishName=\"o=Northwind Tools,o=Root Organization\"/>";

    @LocalServerPort int port;
    @Autowired Northwind northwind;
    NorthwindApi seller = NorthwindApi.guest(0);

    @BeforeEach
    void signIn() {
        seller = NorthwindApi.signedIn(port, "t.haas", "northwind-seller-2026");
    }

    @AfterEach
    void asItWas() {
        seller.patch(SETTINGS, Map.of("combination", "any", "floorList", "")).expect(200);
        northwind.cancelAll();
    }

    @Test
    void theNextPriceFollowsHowContractsCombine() {
        deploy("Settings one", filtered("NW-4410", "0"));
        deploy("Settings other", filtered("NW-7002", "-1"));
        var keller = northwind.actor("b.keller");
        assertThat(northwind.price(keller, "NW-4410")).isPresent();
        var changed = seller.patch(SETTINGS, Map.of("combination", "all")).expect(200);
        assertThat(changed.text("/combination")).isEqualTo("all");
        assertThat(northwind.price(keller, "NW-4410")).isEmpty();
        assertThat(northwind.price(keller, "NW-7002")).isEmpty();
        assertThat(northwind.price(keller, "NW-4420")).isPresent();
    }

    private void deploy(String name, String terms) {
        assertThat(northwind.take(contract(name, BIRCH, terms), ContractState.ACTIVE).problems())
                .isEmpty();
    }

    /// All but one product.
    private static String filtered(String product, String percentage) {
        return master(percentage)
                + """
                <ProductSetTCCustomExclusion><ProductSet name="All but one" catalogIdentifier="NorthwindMaster"><PSInclusionList><CatalogEntryRef partNumber="%1$s"><Owner>%2$s</Owner></CatalogEntryRef></PSInclusionList><PSExclusionList></PSExclusionList><ProductSetOwner>%2$s</ProductSetOwner><CatalogOwner>%2$s</CatalogOwner></ProductSet></ProductSetTCCustomExclusion>
                """
                        .formatted(product, OWNER);
    }

    @Test
    void findingsLookAtTheFloorListOfTheStore() {
        deploy("Settings cheap", master("-95"));
        var findings = "/contracts/findings?kind=below-floor";
        assertThat(seller.get(findings).expect(200).at("/items").size()).isZero();
        var set = seller.patch(SETTINGS, Map.of("floorList", "Northwind Trade")).expect(200);
        assertThat(seller.get(SETTINGS).expect(200).text("/floorList"))
                .isEqualTo("Northwind Trade");
        assertThat(seller.get(findings).expect(200).text("/items/0/name"))
                .isEqualTo("Settings cheap");
        assertThat(seller.get(findings + "&floor=").expect(200).at("/items").size()).isZero();
        assertThat(seller.get(SETTINGS).header("ETag")).isEqualTo(set.header("ETag"));
    }

    @Test
    void refusesWhatTheStoreHasNot() {
        refuses(Map.of("floorList", "Northwind Trad"), "floorList", "misspelt-price-list");
        refuses(Map.of("combination", "both"), "combination", "unknown-word");
        refuses(Map.of("combination", 1), "combination", "not-a-value");
        refuses(Map.of("colour", "red"), "colour", "unknown-key");
        var buyer = NorthwindApi.signedIn(port, "b.keller", "northwind-buyer-2026");
        buyer.get(SETTINGS).expect(403);
        buyer.patch(SETTINGS, Map.of("combination", "all")).expect(403);
    }

    private void refuses(Object wish, String field, String code) {
        var refused = seller.patch(SETTINGS, wish).expect(400);
        assertThat(refused.text("/field")).isEqualTo(field);
        assertThat(refused.text("/code")).isEqualTo(code);
    }
}
