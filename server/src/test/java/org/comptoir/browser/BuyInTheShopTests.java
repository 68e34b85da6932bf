package org.comptoir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BuyInTheShopTests extends BrowserTest {
    @Test
    void aBuyerSeesHisContractPriceAndWhy() {
        var tess = tess(Shopper.desktop()).at("/tooltech/product/HM-E500");
        assertThat(tess.see("price-amount").first()).hasText("€12.7596");
        assertThat(tess.see("price-list").first()).isVisible();
        tess.click("why-open");
        assertThat(tess.see("why-sentence")).containsText("€12.7596");
        assertThat(tess.see("why-sentence")).containsText("Marlow Trade Tools 2026");
        assertThat(tess.see("why-losers")).containsText("Marlow Framework 2026");
        assertThat(tess.see("why-losers")).containsText("€13.50");
        assertThat(tess.complaints()).isEmpty();
    }

    @Test
    void anotherQuantityShowsItsPriceAndStep() {
        var tess = tess(Shopper.desktop()).at("/tooltech/product/HM-E500");
        tess.click("why-open").type("quantity", "10");
        assertThat(tess.see("price-amount").first()).hasText("€12.25");
        assertThat(tess.see("why-sentence")).isVisible();
        assertThat(tess.see("why-sentence")).containsText("€12.25");
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
        tess.follow("cart");
        assertThat(tess.read("contract")).contains("Marlow Trade Tools 2026");
        assertThat(tess.read("total-goods")).isEqualTo("€12.76");
        assertThat(tess.read("display")).contains("Welcome, Marlow Shipyards");
        tess.follow("to-checkout");
        assertThat(tess.read("po-ceiling-0")).contains("MS-2026-DOCK4", "of €150,000.00");
        assertThat(tess.read("credit")).contains("of €500,000.00");
        tess.see("payment").locator("input").first().check();
        tess.type("purchaseOrderNumber", "PO-" + System.nanoTime()).follow("place-order");
        assertThat(tess.see("confirmation")).isVisible();
        var number = tess.read("order-number");
        tess.at("/tooltech/account/orders");
        tess.follow(tess.page().locator("[data-number='" + number + "'] a").first()::click);
        assertThat(tess.page().locator("h1")).containsText(number);
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
    void whatIsTypedInAnotherLineWhileTheCartIsReckonedStaysAndCounts() {
        var guest = shopper();
        for (var article : new String[] {"HM-E500", "GL-NI-09"}) {
            guest.at("/tooltech/product/" + article).click("add-to-cart").see("toast").waitFor();
        }
        guest.at("/tooltech/cart");
        var held = new ArrayList<Route>();
        guest.page().route(Pattern.compile(".*/tooltech/cart/items/1$"), held::add);
        var quantities = guest.see("quantity");
        quantities.nth(0).fill("5");
        quantities.nth(0).press("Tab");
        guest.page().waitForCondition(() -> !held.isEmpty());
        quantities.nth(1).fill("7");
        guest.renew("#cart", held.getFirst()::resume);
        assertThat(quantities.nth(0)).hasValue("5");
        assertThat(quantities.nth(1)).hasValue("7");
        assertThat(quantities.nth(1)).isFocused();
        guest.renew("#cart", () -> quantities.nth(1).press("Tab"));
        guest.at("/tooltech/cart");
        assertThat(quantities.nth(0)).hasValue("5");
        assertThat(quantities.nth(1)).hasValue("7");
        assertThat(guest.complaints()).isEmpty();
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
        assertThat(guest.page()).hasURL(Pattern.compile(".*/tooltech/product/.*"));
        guest.click("add-to-cart");
        assertThat(guest.page()).hasURL(Pattern.compile(".*/tooltech/cart$"));
        assertThat(guest.see("cart-line")).hasCount(1);
        guest.click("line-remove");
        assertThat(guest.see("empty")).isVisible();
    }
}
