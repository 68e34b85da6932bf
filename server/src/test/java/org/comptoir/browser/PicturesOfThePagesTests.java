package org.comptoir.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Takes the pictures of all pages: `-Dcomptoir.pictures=true` writes them, and the page that shows
/// them, to `docs/images`.
@EnabledIfSystemProperty(named = "comptoir.pictures", matches = "true")
class PicturesOfThePagesTests extends BrowserTest {
    private static final Path FOLDER = Path.of("..", "docs", "images");
    private static final Set<String> TAKEN = new TreeSet<>();

    @Test
    void desktop() {
        take("desktop", Shopper.desktop());
    }

    @Test
    void phone() {
        take("phone", Shopper.phone());
    }

    @Test
    void dark() {
        var tess = tess(Shopper.dark()).at("/tooltech/product/HM-E500?quantity=10");
        tess.click("why-open").picture(FOLDER.resolve("product-dark.png"));
        var manager = manager(Shopper.dark());
        manager.at(DeskPages.HOME).picture(FOLDER.resolve("desk-home-dark.png"));
    }

    @AfterAll
    static void list() throws IOException {
        var page = new StringBuilder("# The pages\n\n| Page | Desktop | Phone |\n|---|---|---|\n");
        for (var name : TAKEN) {
            page.append(
                    "| %s | ![%s](%s-desktop.png) | ![%s](%s-phone.png) |\n"
                            .formatted(name, name, name, name, name));
        }
        Files.writeString(FOLDER.resolve("README.md"), page);
    }

    private void take(String width, NewContextOptions options) {
        take(shopper(options), "", width, ShopPages.open());
        var tess = tess(options).emptyCart("tooltech");
        take(tess, "", width, ShopPages.own());
        tess.at("/tooltech/product/HM-E500");
        tess.renew("#asked", () -> tess.type("quantity", "10"));
        tess.click("add-to-cart").see("toast").waitFor();
        take(tess, "", width, Map.of("cart", "/tooltech/cart", "checkout", "/tooltech/checkout"));
        tess.emptyCart("tooltech");
        take(manager(options), "desk-", width, DeskPages.of(port));
    }

    private static void take(Shopper who, String prefix, String width, Map<String, String> pages) {
        pages.forEach((name, path) -> {
            TAKEN.add(prefix + name);
            who.at(path).picture(FOLDER.resolve(prefix + name + "-" + width + ".png"));
        });
    }
}
