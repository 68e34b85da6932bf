package org.comptoir.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Takes the pictures of the documents: `-Dcomptoir.pictures=true` writes them to `docs/images`.
@EnabledIfSystemProperty(named = "comptoir.pictures", matches = "true")
class PicturesOfThePagesTests extends BrowserTest {
    private static final Path FOLDER = Path.of("..", "docs", "images");
    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("home", "/tooltech");
        PAGES.put("category", "/tooltech/catalog/PowerTools");
        PAGES.put("product", "/tooltech/product/HM-E500?quantity=10");
        PAGES.put("account", "/tooltech/account");
    }

    @Test
    void desktop() throws IOException {
        take("desktop", Shopper.desktop());
    }

    @Test
    void phone() throws IOException {
        take("phone", Shopper.phone());
    }

    @Test
    void dark() throws IOException {
        Files.createDirectories(FOLDER);
        var tess = tess(Shopper.dark()).at("/tooltech/product/HM-E500?quantity=10");
        tess.click("why-open").picture(FOLDER.resolve("product-dark.png"));
    }

    private void take(String width, NewContextOptions options) throws IOException {
        Files.createDirectories(FOLDER);
        shopper(options).at("/").picture(FOLDER.resolve("welcome-" + width + ".png"));
        shopper(options)
                .at("/fashionflow")
                .picture(FOLDER.resolve("fashionflow-" + width + ".png"));
        var tess = tess(options).emptyCart("tooltech");
        PAGES.forEach(
                (name, path) -> tess.at(path).picture(FOLDER.resolve(name + "-" + width + ".png")));
        tess.at("/tooltech/product/HM-E500").type("quantity", "10").settle();
        tess.click("add-to-cart").see("toast").waitFor();
        tess.at("/tooltech/cart").picture(FOLDER.resolve("cart-" + width + ".png"));
        tess.at("/tooltech/checkout").picture(FOLDER.resolve("checkout-" + width + ".png"));
        tess.emptyCart("tooltech");
    }
}
