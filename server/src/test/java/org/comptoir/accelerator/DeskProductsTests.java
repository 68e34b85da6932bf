package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Categories and products at the desk, and what names them.
@SampleStores
class DeskProductsTests {
    private static final String DESK = "/accelerator/tooltech";
    private static final String HAMMER = DESK + "/products/HM-E500";

    @LocalServerPort int port;

    @Test
    void theTreeCountsWhatLiesBelowAndIsSearched() {
        var tree = manager().get(DESK + "/categories").body();
        assertThat(tree).contains("data-id=\"Fasteners\"", "data-id=\"PowerTools\"");
        var found = manager().get(DESK + "/categories?q=hammers").body();
        assertThat(found).contains("data-id=\"HandTools\"", "branch-found");
        assertThat(found).doesNotContain("data-id=\"Fasteners\"");
        assertThat(manager().get(DESK + "/categories?q=nothing-of-the-kind").body())
                .contains("data-testid=\"empty\"");
        assertThat(manager().get(DESK + "/categories.csv").body()).contains("HandTools");
    }

    @Test
    void aCategoryShowsItsProductsAndWhatNamesIt() {
        var page = manager().get(DESK + "/categories/Fasteners").body();
        assertThat(page).contains("Visserie et fixations", "data-testid=\"below\"");
        assertThat(namings(page)).contains("/accelerator/tooltech/product-sets/Fasteners");
        var rows = manager().get(DESK + "/categories/Fasteners?q=FN-M8-ZN").body();
        assertThat(rows).contains("/accelerator/tooltech/products/FN-M8-ZN");
        var other = manager().get(DESK + "/categories/Safety?q=FN-M8-ZN").body();
        assertThat(other).doesNotContain("/accelerator/tooltech/products/FN-M8-ZN");
        assertThat(manager().get(DESK + "/categories/Nowhere").status()).isEqualTo(404);
    }

    @Test
    void productsAreFoundByTheirSkusNamesAndCategories() {
        assertThat(products("?q=HB-M8-ZN-030")).contains("products/HB-M8-ZN\"");
        assertThat(products("?q=engineer%E2%80%99s+hammer")).contains("products/HM-E500\"");
        assertThat(products("?q=HM-E500&category=HandTools")).contains("products/HM-E500\"");
        assertThat(products("?q=HM-E500&category=Fasteners")).doesNotContain("products/HM-E500\"");
        assertThat(products("?q=HM-E500&view=hidden")).doesNotContain("products/HM-E500\"");
        assertThat(products("?q=HM-E500&view=unpriced")).doesNotContain("products/HM-E500\"");
        assertThat(manager().get(DESK + "/products.csv?q=HM-E500").body())
                .contains("HM-E500", "14.8");
    }

    @Test
    void aProductShowsItsPricesByListItsTextsAndWhatNamesIt() {
        var page = manager().get(HAMMER).body();
        assertThat(page).contains("data-list=\"ToolTech Standard\"", "10 – 49", "Marteau rivoir");
        assertThat(page).contains("/accelerator/tooltech/explain?part=HM-E500");
        assertThat(page).contains("href=\"/tooltech/product/HM-E500\"", "Ash");
        assertThat(namings(page)).contains("Marlow Framework 2026");
        var sku = manager().get(DESK + "/products/HB-M8-ZN-030").body();
        assertThat(sku).contains("/accelerator/tooltech/products/HB-M8-ZN\"");
        assertThat(manager().get(DESK + "/products/NO-SUCH-PART").status()).isEqualTo(404);
    }

    @Test
    void aRepresentativeSeesProductsButNoPriceListsNorOthersContracts() {
        var representative = new Visitors(port).representative();
        var page = representative.get(HAMMER).body();
        assertThat(page).contains("Marteau rivoir").doesNotContain("data-list=", "price-lists");
        assertThat(representative.get(DESK + "/categories/Fasteners").body())
                .doesNotContain("product-sets/Fasteners");
        for (var place : new String[] {"price-lists", "product-sets", "price-rules", "plug-ins"}) {
            assertThat(representative.get(DESK + "/" + place).status()).as(place).isEqualTo(403);
        }
    }

    @Test
    void aCategoryManagerKeepsTheCatalogueAndIsSuggestedItsNames() {
        var keeper = new Visitors(port).signedIn("y.demir", "tooltech-category-2026");
        assertThat(keeper.get(HAMMER).body()).contains("data-list=\"ToolTech Standard\"");
        assertThat(keeper.get(DESK + "/price-lists").status()).isEqualTo(200);
        assertThat(keeper.get(DESK + "/names?what=RuleTarget&q=voltar").body())
                .contains("product set Voltar 18 V");
        assertThat(keeper.get(DESK + "/names?what=MemberRef&q=a").status()).isEqualTo(403);
        assertThat(keeper.get(DESK + "/find?q=HM-E500").body()).contains("products/HM-E500");
    }

    private String products(String query) {
        return manager().get(DESK + "/products" + query).body();
    }

    private static String namings(String page) {
        int start = page.indexOf("data-testid=\"namings\"");
        return start < 0 ? "" : page.substring(start, page.indexOf("</ul>", start));
    }

    private TestHttp manager() {
        return new Visitors(port).manager();
    }
}
