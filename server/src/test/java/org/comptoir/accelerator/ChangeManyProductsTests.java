package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.comptoir.TestHttp.Answer;
import org.comptoir.catalog.product.ProductChanges;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Many products of the list are changed at once: all that were chosen, or none.
@SampleStores
class ChangeManyProductsTests {
    private static final String PRODUCTS = "/accelerator/tooltech/products";
    private static final String SLING = "LG-RS";
    private static final String SHACKLE = "LG-SH";

    @LocalServerPort int port;

    @Test
    void hiddenProductsAreSoldToNobodyUntilTheyArePublished() {
        var list = many(manager(), "hide", "", SLING, SHACKLE);
        try {
            assertThat(list.body()).contains("2 products are now hidden.");
            assertThat(sold(SLING)).isFalse();
            assertThat(manager().get(PRODUCTS + "?view=hidden").body())
                    .contains("data-id=\"" + SLING + "\"", "data-id=\"" + SHACKLE + "\"");
            assertThat(many(manager(), "hide", "", SLING).body())
                    .contains("All of them were hidden already.");
            var audit = manager().get("/accelerator/tooltech/audit?action=hide-products").body();
            assertThat(audit).contains("Hid products", SHACKLE, "Helen Ward");
        } finally {
            many(manager(), "publish", "", SLING, SHACKLE);
        }
        assertThat(sold(SLING)).isTrue();
        assertThat(sold(SHACKLE)).isTrue();
    }

    @Test
    void oneThatIsGoneStopsTheWholeChangeAndTheOthersStayChosen() {
        var refused = many(manager(), "hide", "", SLING, "LG-GONE");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("One of the products is no longer there: LG-GONE.");
        assertThat(manager().get(PRODUCTS + "?view=hidden").body())
                .doesNotContain("data-id=\"" + SLING + "\"");
        var chosen = many(manager(), "hide", "", "EL-R40", "LG-RS-1T").body();
        assertThat(chosen).contains("no longer there: LG-RS-1T");
        assertThat(many(manager(), "hide", "").body()).contains("No product is chosen.");
        var all = Stream.iterate(0, it -> it + 1).limit(ProductChanges.MOST + 1L);
        var parts = all.map(it -> "P-" + it).toArray(String[]::new);
        assertThat(many(manager(), "hide", "", parts).body()).contains("At most 500 products");
    }

    @Test
    void movedProductsAreFoundInTheirNewCategory() {
        var moved = many(manager(), "move", "Lashing", SLING, SHACKLE);
        try {
            assertThat(moved.body()).contains("2 products have another main category.");
            assertThat(manager().get(PRODUCTS + "?category=Lashing").body())
                    .contains("data-id=\"" + SLING + "\"");
            assertThat(manager().get(PRODUCTS + "?category=LiftingGear").body())
                    .doesNotContain("data-id=\"" + SLING + "\"");
        } finally {
            many(manager(), "move", "LiftingGear", SLING, SHACKLE);
        }
        var refused = many(manager(), "move", "Nowhere", SLING);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("There is no category “Nowhere”.");
    }

    @Test
    void whoOnlyReadsTheCatalogueIsOfferedNothingAndRefused() {
        var representative = new Visitors(port).representative();
        assertThat(manager().get(PRODUCTS).body()).contains("data-testid=\"bulk-hide\"");
        assertThat(representative.get(PRODUCTS).body()).doesNotContain("data-testid=\"bulk\"");
        assertThat(many(representative, "hide", "", SLING).status()).isEqualTo(403);
        assertThat(many(manager(), "burn", "", SLING).status()).isEqualTo(404);
    }

    private static Answer many(TestHttp caller, String command, String reason, String... parts) {
        var chosen = Stream.of(parts).map(it -> "&id=" + it).collect(Collectors.joining());
        return caller.with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", PRODUCTS, "command=" + command + "&reason=" + reason + chosen);
    }

    private boolean sold(String partNumber) {
        var guest = TestHttp.program(port);
        return guest.get("/api/v1/stores/tooltech/products/" + partNumber).status() == 200;
    }

    private TestHttp manager() {
        return new Visitors(port).manager();
    }
}
