package org.comptoir.storefront.account;

import java.util.regex.Pattern;
import org.comptoir.TestHttp;

/// People of ToolTech's sample customers who look after their account in the store.
record AccountVisitors(int port) {
    static final String ACCOUNT = "/tooltech/account/";
    private static final String CART = "/api/v1/stores/tooltech/cart";

    TestHttp signedIn(String logonId, String role) {
        var http = TestHttp.program(port);
        var wish =
                "{\"logonId\": \"%s\", \"password\": \"tooltech-%s-2026\"}"
                        .formatted(logonId, role);
        return http.as(http.post("/api/v1/tokens", wish).text("/token"))
                .with("Accept-Language", "en");
    }

    /// Orders hammers that need approval from 439 pieces on, and gives the order's number.
    String ordered(TestHttp buyer, int hammers) {
        buyer.delete(CART);
        buyer.post(
                CART + "/items",
                "{\"partNumber\": \"HM-E500\", \"quantity\": %d}".formatted(hammers));
        var order =
                buyer.post(
                        "/api/v1/stores/tooltech/orders",
                        "{\"payment\": \"BillMeLater\", \"shippingMode\": \"Parcel\", \"shipTo\": \"Main yard\","
                                + " \"purchaseOrderNumber\": \"MS-2026-BLANKET\"}");
        return order.text("/number");
    }

    static String state(TestHttp reader, String number) {
        return reader.get("/api/v1/stores/tooltech/orders/" + number).text("/state");
    }

    /// What stands in the first place of a page that the pattern's group finds.
    static String found(String page, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(page);
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not in " + page);
        }
        return matcher.group(1);
    }
}
