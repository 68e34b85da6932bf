package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comptoir.TestHttp;
import org.comptoir.members.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What an account shows stands at its position on every page of its buyers, and on no page of
/// anybody else: docs/rules.md §1.
class DisplayPositionsTests extends Customers {
    private static final String PASSWORD = "a-password-of-a-test-2026";
    private static final List<String> PAGES =
            List.of(
                    "/tooltech",
                    "/tooltech/catalog/Fasteners",
                    "/tooltech/search?q=hammer",
                    "/tooltech/product/HM-E500",
                    "/tooltech/cart",
                    "/tooltech/checkout",
                    "/tooltech/account",
                    "/tooltech/account/orders",
                    "/tooltech/account/contracts");

    @LocalServerPort int port;

    private static String text(String words, int position) {
        return "<DisplayCustomizationTC displayType=\"1\" indexNumber=\"%d\"><DisplayText text=\"%s\" locale=\"en_US\"/></DisplayCustomizationTC>"
                .formatted(position, words);
    }

    private static String logo(String address, int position) {
        return "<DisplayCustomizationTC displayType=\"0\" indexNumber=\"%d\"><DisplayLogo><Attachment URL=\"%s\"/></DisplayLogo></DisplayCustomizationTC>"
                .formatted(position, address);
    }

    private TestHttp signedIn(Actor buyer) {
        users.setPassword(buyer.requireUser(), PASSWORD);
        var http = TestHttp.program(port);
        var wish =
                "{\"logonId\": \"%s\", \"password\": \"%s\"}".formatted(buyer.logonId(), PASSWORD);
        return http.as(http.post("/api/v1/tokens", wish).text("/token"));
    }

    @Test
    void everyPageOfItsBuyersShowsEachPositionInItsOrderAndNobodyElsesDoes() {
        var terms =
                text("Third thing", 3)
                        + logo("https://logos.example/first.svg", 0)
                        + text("Second thing", 1);
        var buyer = buyer(customer(terms, ""));
        add(buyer, 1);
        var his = signedIn(buyer);
        var other = signedIn(buyer(customer("", "")));
        for (var path : PAGES) {
            var page = his.get(path).body();
            assertThat(page)
                    .as(path)
                    .containsSubsequence(
                            "https://logos.example/first.svg",
                            "Second thing",
                            "Third thing",
                            "<h1");
            assertThat(other.get(path).body()).as(path).doesNotContain("data-testid=\"display\"");
            assertThat(TestHttp.program(port).get(path).body())
                    .as(path)
                    .doesNotContain("data-testid=\"display\"");
        }
        carts.clear(store(), buyer, null);
    }
}
