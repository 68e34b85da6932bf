package org.comptoir.journeys;

import java.util.Map;
import org.comptoir.SampleStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Tess, who buys for Marlow Shipyards, with a cart that is empty before and after each journey.
@SampleStores
abstract class CartOfTess {
    static final String STORE = "/stores/tooltech";
    static final String CART = STORE + "/cart";
    static final String ITEMS = CART + "/items";

    @LocalServerPort int port;
    Rest tess = Rest.guest(0);

    @BeforeEach
    void signIn() {
        tess = Rest.signedIn(port, "t.cole", "tooltech-buyer-2026");
        tess.delete(CART).expect(200);
    }

    @AfterEach
    void leaveTheCartEmpty() {
        tess.delete(CART).expect(200);
    }

    static Map<String, Object> item(String partNumber, Object quantity) {
        return Map.of("partNumber", partNumber, "quantity", quantity);
    }
}
