package org.comptoir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BuyInTheShopTests extends BrowserTest {
    @Test
    void aBuyerSeesHisContractPriceAndWhy() {
        var tess = tess(Shopper.desktop()).at("/tooltech/product/HM-E500");
        assertThat(tess.read("price-amount")).isEqualTo("€12.7596");
        assertThat(tess.see("price-list").first()).isVisible();
        tess.click("why-open");
        assertThat(tess.read("why-sentence")).contains("€12.7596", "Marlow Trade Tools 2026");
        assertThat(tess.read("why-losers")).contains("Marlow Framework 2026", "€13.50");
        assertThat(tess.complaints()).isEmpty();
    }

    @Test
    void anotherQuantityShowsItsPriceAndStep() {
        var tess = tess(Shopper.desktop()).at("/tooltech/product/HM-E500");
        tess.type("quantity", "10");
        assertThat(tess.see("price-amount").first()).hasText("€12.25");
        assertThat(tess.see("tier").and(tess.page().locator("[aria-current]")))
                .containsText("from 10");
        assertThat(tess.see("tier")).hasCount(3);
        assertThat(tess.see("tier").last()).containsText("from 50");
    }

    @Test
    void aBuyerFillsTheCartAndOrders() {
        var tess = tess(Shopper.desktop()).emptyCart("tooltech").at("/tooltech/product/HM-E500");
        tess.click("add-to-cart");
        assertThat(tess.see("toast")).containsText("is in your cart");
        assertThat(tess.see("cart-count")).hasText("1");
        tess.click("cart").settle();
        assertThat(tess.read("contract")).contains("Marlow Trade Tools 2026");
        assertThat(tess.read("total-goods")).isEqualTo("€12.76");
        assertThat(tess.read("display")).contains("Welcome, Marlow Shipyards");
        tess.click("to-checkout").settle();
        assertThat(tess.read("po-ceiling-0")).contains("MS-2026-DOCK4", "of €150,000.00");
        assertThat(tess.read("credit")).contains("of €500,000.00");
        tess.see("payment").locator("input").first().check();
        tess.type("purchaseOrderNumber", "PO-" + System.nanoTime()).click("place-order");
        assertThat(tess.see("confirmation")).isVisible();
        var number = tess.read("order-number");
        tess.at("/tooltech/account/orders").click("order");
        tess.at("/tooltech/account/orders/" + number);
        assertThat(tess.read("order-line")).contains("HM-E500", "€12.7596");
        assertThat(tess.complaints()).isEmpty();
    }

    @Test
    void whoTypesAQuantityAndAddsAtOnceIsTold() {
        var guest = shopper().at("/tooltech/product/HM-E500");
        guest.type("quantity", "10").click("add-to-cart");
        assertThat(guest.see("toast")).containsText("is in your cart");
        guest.at("/tooltech/cart");
        assertThat(guest.see("quantity")).hasValue("10");
    }

    @Test
    void aGuestAtFashionFlowSeesEverybodysPrices() {
        var guest = shopper().at("/fashionflow/product/FF-1001");
        assertThat(guest.see("price-list")).hasCount(0);
        assertThat(guest.see("contract")).hasCount(0);
        assertThat(guest.see("sign-in")).isVisible();
    }

    @Test
    void aMemberOfThePlatinumClubPaysFivePercentLess() {
        var guest = shopper().at("/fashionflow/product/FF-1001");
        var alice =
                shopper()
                        .signIn("fashionflow", "a.morel", "fashionflow-customer-2026")
                        .at("/fashionflow/product/FF-1001?lang=en");
        assertThat(alice.read("price-list")).endsWith(guest.read("price-amount"));
        assertThat(alice.read("price-saving")).contains("5%");
        assertThat(alice.read("contract")).contains("Platinum Club 5 percent");
    }

    @Test
    void withoutScriptsTheShopStillSells() {
        var guest = shopper(Shopper.desktop().setJavaScriptEnabled(false));
        guest.at("/tooltech/catalog/HandTools?sort=name").click("product-link");
        guest.click("add-to-cart").settle();
        assertThat(guest.page()).hasURL(java.util.regex.Pattern.compile(".*/tooltech/cart$"));
        assertThat(guest.see("cart-line")).hasCount(1);
        guest.click("line-remove").settle();
        assertThat(guest.see("empty")).isVisible();
    }
}
