package org.comptoir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A contract is written where its products are seen, and what it does is seen beside it.
class MarkAContractTests extends BrowserTest {
    private static final String DESK = "/accelerator/tooltech";

    @Test
    void aDiscountAnExclusionAndOwnPricesAreMarkedAndSeenAtOnce() {
        var seller = shopper().signIn("tooltech", "m.devos", "tooltech-seller-2026");
        open(seller);
        type(seller, "-5");
        assertThat(seller.see("standing-said")).containsText("−5%");
        assertThat(seller.see("unsaved")).isVisible();
        find(seller, "engineer");
        node(seller, "c:EngineersHammers").locator(".node-name").first().click();
        assertThat(seller.see("panel-name")).hasText("Engineer’s hammers");
        type(seller, "-60");
        assertThat(node(seller, "c:EngineersHammers").getByTestId("mark").first()).hasText("−60%");
        seller.see("buyer").fill("t.cole");
        seller.click("look");
        assertThat(seller.see("compared")).containsText("Tess Cole");
        seller.see("sort").selectOption("change");
        var first = seller.see("effect-item").first();
        assertThat(first).containsText("Engineer");
        assertThat(seller.see("effect-items")).containsText("HM-E500");
        find(seller, "HM-E500");
        node(seller, "p:HM-E500").focus();
        seller.page().keyboard().press("e");
        assertThat(node(seller, "p:HM-E500").getByTestId("mark")).hasText("Excluded");
        assertThat(seller.see("effect-items")).not().containsText("HM-E500");
        seller.follow("save-marks");
        assertThat(seller.see("toast")).containsText("Saved");
        assertThat(seller.see("term")).hasCount(1);
        ownPrices(seller);
        assertThat(seller.see("term")).hasCount(2);
        find(seller, "HM-E800");
        assertThat(node(seller, "p:HM-E800").getByTestId("mark").first()).hasText("Own price");
        assertThat(seller.complaints()).isEmpty();
        throwAway(seller);
    }

    /// An answer that comes while somebody is about to write replaces the field under his hands.
    @Test
    void whatIsSelectedInAFieldIsStillSelectedWhenTheEffectComes() {
        var seller = shopper().signIn("tooltech", "m.devos", "tooltech-seller-2026");
        open(seller);
        assertThat(seller.see("buyer")).hasValue(Pattern.compile("o=Marlow.*"));
        var selected =
                seller.page()
                        .evaluate(
                                """
                                async () => {
                                  document.getElementById("percent").value = "-5";
                                  document.querySelector("[data-testid=adjust]").click();
                                  document.getElementById("buyer").select();
                                  await new Promise((seen) =>
                                    document.addEventListener("htmx:afterSwap", ({ target }) => target.id === "bench-effect" && seen()),
                                  );
                                  return document.getSelection().toString();
                                }
                                """);
        assertThat(selected).asString().startsWith("o=Marlow");
        seller.page().keyboard().type("t.cole");
        assertThat(seller.see("buyer")).hasValue("t.cole");
        seller.see("percent").fill("-7");
        find(seller, "engineer");
        assertThat(seller.see("percent")).hasValue("-7");
        throwAway(seller);
    }

    @Test
    void theTreeIsUsedByKeysAlone() {
        var seller = shopper().signIn("tooltech", "m.devos", "tooltech-seller-2026");
        open(seller);
        var keys = seller.page().keyboard();
        node(seller, "all").focus();
        keys.press("ArrowDown");
        assertThat(node(seller, "c:Fasteners")).isFocused();
        keys.press("ArrowRight");
        assertThat(node(seller, "c:Fasteners")).hasAttribute("aria-expanded", "true");
        keys.press("ArrowRight");
        var child = seller.page().locator("[data-node='c:Fasteners'] [role=group] [data-node]");
        assertThat(child.first()).isFocused();
        keys.press("i");
        assertThat(child.first().getByTestId("mark").first()).hasText("Included");
        assertThat(child.first()).isFocused();
        keys.press("Delete");
        assertThat(child.first().getByTestId("mark")).hasCount(0);
        assertThat(child.first()).isFocused();
        keys.press("ArrowLeft");
        assertThat(node(seller, "c:Fasteners")).isFocused();
        keys.press("ArrowLeft");
        assertThat(node(seller, "c:Fasteners")).hasAttribute("aria-expanded", "false");
        keys.press("%");
        assertThat(seller.see("percent")).isFocused();
        keys.type("-3");
        keys.press("Enter");
        assertThat(node(seller, "c:Fasteners").getByTestId("mark").first()).hasText("−3%");
        seller.click("undo");
        assertThat(node(seller, "c:Fasteners").getByTestId("mark").first()).isHidden();
        assertThat(seller.complaints()).isEmpty();
        throwAway(seller);
    }

    /// A new contract of a sample customer, at its products.
    private static void open(Shopper seller) {
        seller.at(DESK + "/accounts?q=marlow");
        seller.follow(seller.see("row").first().locator("a").first()::click);
        seller.follow("new-contract");
        seller.type("name", "Marks " + System.nanoTime()).follow("create");
        seller.follow(seller.see("chapter").getByText("Products")::click);
        assertThat(seller.see("tree")).isVisible();
    }

    private static void type(Shopper seller, String percent) {
        seller.see("percent").fill(percent);
        seller.click("adjust");
    }

    private static void find(Shopper seller, String words) {
        seller.see("tree-search").fill(words);
        seller.renew("#bench-tree", () -> seller.see("tree-search").press("Enter"));
    }

    private static Locator node(Shopper seller, String key) {
        return seller.page().locator("[data-node='" + key + "']").first();
    }

    /// Two tiers of an own price by keys, and a row from a spreadsheet.
    private static void ownPrices(Shopper seller) {
        seller.see("new-type").selectOption("PriceTCCustomPriceList");
        seller.follow("add-term");
        var cells = seller.page().locator("price-grid tbody input");
        cells.nth(0).fill("HM-E800");
        cells.nth(1).fill("1");
        cells.nth(2).fill("9");
        cells.nth(3).fill("7,5");
        cells.nth(3).press("Control+Enter");
        var second = row(seller, 1);
        assertThat(second.nth(0)).hasValue("HM-E800");
        assertThat(second.nth(1)).hasValue("10");
        assertThat(second.nth(3)).isFocused();
        second.nth(3).pressSequentially("6,9");
        second.nth(3).press("Control+d");
        assertThat(second.nth(3)).hasValue("7,5");
        second.nth(3).press("Control+z");
        assertThat(row(seller, 1).nth(3)).hasValue("6,9");
        row(seller, 1).nth(0).press("Enter");
        paste(row(seller, 2).nth(0), "HM-E300\t1\t\t5,10 €\t\t31/12/2027");
        assertThat(row(seller, 2).nth(3)).hasValue("5,10");
        assertThat(row(seller, 2).nth(5)).hasValue(Pattern.compile("2027-12-31T00:00.*"));
        seller.follow("save");
    }

    private static Locator row(Shopper seller, int place) {
        return seller.page().locator("price-grid tbody tr").nth(place).locator("input");
    }

    private static void paste(Locator cell, String text) {
        cell.evaluate(
                """
                (cell, text) => {
                  const data = new DataTransfer();
                  data.setData("text", text);
                  const event = { clipboardData: data, bubbles: true, cancelable: true };
                  cell.dispatchEvent(new ClipboardEvent("paste", event));
                }
                """,
                text);
    }

    private static void throwAway(Shopper seller) {
        var contract = seller.page().url().replaceAll("/edit.*", "").replaceAll(".*(?=/acc)", "");
        seller.at(contract).click("delete").follow("confirm-delete");
        assertThat(seller.see("toast")).isVisible();
    }
}
