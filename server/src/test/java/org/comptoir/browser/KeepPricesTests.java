package org.comptoir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// What keepers of the catalogue do with prices: type them, bring them, see what changes first.
class KeepPricesTests extends BrowserTest {
    @Test
    void pricesAreTypedIntoTheGridAndBroughtByAFile() {
        var name = "Prices " + System.nanoTime();
        var keeper = shopper().signIn("tooltech", "y.demir", "tooltech-category-2026");
        keeper.at("/accelerator/tooltech/price-lists").see("new-list").locator("summary").click();
        keeper.type("name", name).follow("create");
        assertThat(keeper.see("title")).containsText(name);

        var grid = keeper.page().locator("price-grid tbody");
        assertThat(keeper.page().locator(".grid-tools button"))
                .hasText(new String[] {"Add a row", "Next tier", "Undo"});
        grid.locator("input").nth(0).fill("HM-E500");
        grid.locator("input").nth(3).fill("8,88");
        keeper.follow("plan-prices");
        assertThat(keeper.see("change")).hasCount(1);
        assertThat(keeper.see("plan")).containsText("1 added, 0 changed");
        keeper.follow("apply");
        assertThat(keeper.see("toast")).containsText("The prices are changed");
        assertThat(keeper.page().locator(".grid-name").first()).hasText("Engineer’s hammer 500 g");

        keeper.follow("import");
        bring(keeper, name, "NO-SUCH-PART,EUR,9");
        assertThat(keeper.see("notices")).containsText("Line 2, column 2");
        assertThat(keeper.see("import-apply")).isDisabled();
        bring(keeper, name, "HM-E500,EUR,9.99");
        assertThat(keeper.see("plan")).containsText("+12.5");
        keeper.see("whole").check();
        assertThat(keeper.see("import-apply")).isDisabled();
        keeper.see("whole").uncheck();
        keeper.follow("import-apply");
        assertThat(keeper.see("toast")).containsText("The prices are changed");
        assertThat(grid.locator("input").nth(3)).hasValue("9.99");
        assertThat(keeper.see("history").locator("li")).hasCount(2);
    }

    private static void bring(Shopper keeper, String list, String row) {
        var file = "priceList,partNumber,currency,amount\n%s,%s\n".formatted(list, row);
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        keeper.see("price-file").setInputFiles(new FilePayload("prices.csv", "text/csv", bytes));
        keeper.click("import-plan");
    }
}
