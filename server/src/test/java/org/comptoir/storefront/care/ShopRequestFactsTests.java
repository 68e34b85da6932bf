package org.comptoir.storefront.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.comptoir.SampleStores;
import org.comptoir.care.Reception;
import org.comptoir.care.RequestFacts;
import org.comptoir.members.Actor;
import org.comptoir.members.Members;
import org.comptoir.members.Users;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What rules of ToolTech may look at.
@SampleStores
class ShopRequestFactsTests {
    @Autowired RequestFacts facts;
    @Autowired Reception reception;
    @Autowired Stores stores;
    @Autowired Users users;
    @Autowired Members members;

    @Test
    void aShopperBringsHisAccountsAndContracts() {
        assertThat(facts.accounts(store(), tess())).containsExactly("Marlow Shipyards");
        assertThat(facts.contracts(store(), tess())).contains("Marlow Framework 2026");
        assertThat(facts.accounts(store(), Actor.guest())).isEmpty();
        assertThat(facts.contracts(store(), Actor.guest()))
                .containsExactly("ToolTech Default Contract");
    }

    @Test
    void aPageBringsItsCategoriesUpToTheRoot() {
        assertThat(facts.categories(store(), "/tooltech/product/HB-M5-ZN?quantity=2"))
                .containsExactlyInAnyOrder("HexBolts", "Bolts", "Fasteners");
        assertThat(facts.categories(store(), "/tooltech/catalog/Fasteners/Nuts"))
                .containsExactlyInAnyOrder("Nuts", "Fasteners");
        for (var other :
                new String[] {
                    "",
                    "/tooltech",
                    "/tooltech/cart",
                    "/fashionflow/catalog/Men",
                    "/tooltech/product/%zz",
                    "/tooltech/catalog/"
                }) {
            assertThat(facts.categories(store(), other)).isEmpty();
        }
    }

    @Test
    void anAccountThatARuleNamesGoesFirst() {
        assertThat(priority(tess())).isEqualTo(5);
        assertThat(priority(Actor.guest())).isEqualTo(1);
    }

    private int priority(Actor actor) {
        var request =
                new Reception.Request(
                        store(), actor, Optional.empty(), "delivery", "en", Optional.empty());
        return reception.place(request).priority();
    }

    private Store store() {
        return stores.get("tooltech");
    }

    private Actor tess() {
        return members.actorOf(users.find("t.cole").orElseThrow().id()).orElseThrow();
    }
}
