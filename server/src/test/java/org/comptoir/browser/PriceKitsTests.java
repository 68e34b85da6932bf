package org.comptoir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;

/// Kits are priced in the notebook, part by part, in rows within rows.
class PriceKitsTests extends BrowserTest {
    private static final String DESK = "/accelerator/tooltech";
    private static final String PARTS = "configurations.0.blocks";

    @Test
    void aKitIsWrittenWithItsPartsAndReadBack() {
        var seller = shopper().signIn("tooltech", "m.devos", "tooltech-seller-2026");
        var form = open(seller);
        seller.click("add-configurations").type("configurations.0.base", "WS-T6");
        part(seller, 0, "SS-V7");
        price(seller, 0, "fixed").type(PARTS + ".0.prices.0.fixed.amount.value", "thirty");
        part(seller, 1, "WS-T6");
        price(seller, 1, "percentage")
                .type(PARTS + ".1.prices.0.percentage.signedPercentage", "-10");
        seller.follow("save");
        assertThat(seller.page().getByText("Please give a number")).isVisible();
        assertThat(seller.see(PARTS + ".1.product")).hasValue("WS-T6");
        seller.type(PARTS + ".0.prices.0.fixed.amount.value", "38").follow("save");
        assertThat(seller.see("term")).containsText("Prices for the parts of one kit");
        seller.follow("edit-term");
        assertThat(seller.see("configurations.0.base")).hasValue("WS-T6");
        assertThat(seller.see(PARTS + ".0.prices.0.fixed.amount.value")).hasValue("38");
        assertThat(seller.see(PARTS + ".1.prices.0.percentage.signedPercentage")).hasValue("-10");
        assertThat(seller.complaints()).isEmpty();
        seller.at(form).click("delete").follow("confirm-delete");
    }

    /// The form of a new draft; its contract's address.
    private static String open(Shopper seller) {
        seller.at(DESK + "/accounts?q=marlow");
        seller.follow(seller.see("row").first().locator("a").first()::click);
        seller.follow("new-contract").type("name", "Kits " + System.nanoTime()).follow("create");
        seller.follow(seller.see("chapter").getByText("Products")::click);
        seller.see("new-type").selectOption("PriceTCConfigBuildBlock");
        seller.follow("add-term");
        return seller.page().url().replaceAll("/edit.*", "").replaceAll(".*(?=/acc)", "");
    }

    private static void part(Shopper seller, int place, String product) {
        seller.click("add-" + PARTS).type(PARTS + "." + place + ".product", product);
    }

    /// Only the fields of the kind that is chosen are shown.
    private static Shopper price(Shopper seller, int place, String kind) {
        var prices = PARTS + "." + place + ".prices";
        seller.click("add-" + prices);
        var row = seller.see(prices + ".0");
        row.locator("select[name$='.kind']").selectOption(kind);
        assertThat(seller.see(prices + ".0.fixed.amount.value"))
                .isVisible(visible(kind.equals("fixed")));
        return seller;
    }

    private static LocatorAssertions.IsVisibleOptions visible(boolean shown) {
        return new LocatorAssertions.IsVisibleOptions().setVisible(shown);
    }
}
