package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.comptoir.SampleStores;
import org.comptoir.members.Actor;
import org.comptoir.members.Members;
import org.comptoir.members.Users;
import org.comptoir.ordering.OrderRequest.Destination;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Rita of Marlow's outfitters buys gloves at ToolTech.
@SampleStores
abstract class Shopping {
    @Autowired Carts carts;
    @Autowired Checkout checkout;
    @Autowired Stores stores;
    @Autowired Users users;
    @Autowired Members members;

    @BeforeEach
    @AfterEach
    void emptyTheCart() {
        carts.clear(store(), rita(), null);
    }

    Store store() {
        return stores.get("tooltech");
    }

    Actor rita() {
        return actor("r.moss");
    }

    Actor actor(String logonId) {
        return members.actorOf(users.find(logonId).orElseThrow().id()).orElseThrow();
    }

    CartView add(int quantity) {
        var change =
                carts.add(
                        store(),
                        rita(),
                        "GL-NI-09",
                        BigDecimal.valueOf(quantity),
                        Optional.empty(),
                        null);
        assertThat(change).isInstanceOf(CartChange.Done.class);
        return carts.view(store(), rita());
    }

    Placing place(String key) {
        var request =
                new OrderRequest(
                        Optional.empty(),
                        "BillMeLater",
                        "Parcel",
                        Optional.of(new Destination.Known("Main yard")),
                        Optional.empty(),
                        "MS-2026-BLANKET",
                        "",
                        Map.of(),
                        Optional.empty());
        return checkout.place(store(), rita(), request, key);
    }
}
