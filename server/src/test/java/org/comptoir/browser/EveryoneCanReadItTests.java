package org.comptoir.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EveryoneCanReadItTests extends BrowserTest {
    private static final List<String> OPEN =
            List.of(
                    "/",
                    "/sign-in?store=tooltech",
                    "/tooltech",
                    "/tooltech/catalog/Fasteners?attribute.thread=M8",
                    "/tooltech/search?q=drill",
                    "/tooltech/product/HB-M8-ZN-030",
                    "/tooltech/cart",
                    "/tooltech/nothing-here",
                    "/fashionflow",
                    "/fashionflow/product/FF-1001?lang=fr");
    private static final List<String> OWN =
            List.of(
                    "/tooltech",
                    "/tooltech/product/HM-E500",
                    "/tooltech/account",
                    "/tooltech/account/orders",
                    "/tooltech/account/approvals");

    @Test
    void openPagesHaveNoBarriersInTheLight() {
        assertThat(barriers(shopper(), OPEN)).isEmpty();
    }

    @Test
    void openPagesHaveNoBarriersInTheDark() {
        assertThat(barriers(shopper(Shopper.dark()), OPEN)).isEmpty();
    }

    @Test
    void aBuyersPagesHaveNoBarriers() {
        assertThat(barriers(tess(Shopper.desktop()), OWN)).isEmpty();
    }

    @Test
    void aFullCartAndTheCheckoutHaveNoBarriers() {
        var guest = shopper().at("/tooltech/product/HM-E500");
        guest.click("add-to-cart");
        guest.see("toast").waitFor();
        assertThat(barriers(guest, List.of("/tooltech/cart", "/tooltech/checkout"))).isEmpty();
    }

    @Test
    void theDeskHasNoBarriersInTheLight() {
        assertThat(barriers(manager(Shopper.desktop()), DeskPages.of(port))).isEmpty();
    }

    @Test
    void theDeskHasNoBarriersInTheDark() {
        assertThat(barriers(manager(Shopper.dark()), DeskPages.of(port))).isEmpty();
    }

    @Test
    void nothingOfTheDeskSticksOutOnAPhone() {
        var manager = manager(phone());
        for (var path : DeskPages.of(port)) {
            assertThat(manager.at(path).fitsItsWidth()).as(path).isTrue();
        }
    }

    private Shopper manager(NewContextOptions options) {
        return shopper(options).signIn("tooltech", "h.ward", "tooltech-manager-2026");
    }

    @Test
    void nothingSticksOutOnAPhone() {
        var shopper = shopper(phone());
        for (var path : OPEN) {
            assertThat(shopper.at(path).fitsItsWidth()).as(path).isTrue();
        }
    }

    private static NewContextOptions phone() {
        return Shopper.phone().setHasTouch(true);
    }

    private static List<String> barriers(Shopper shopper, List<String> paths) {
        var found = new ArrayList<String>();
        paths.forEach(path -> found.addAll(shopper.at(path).barriers()));
        return found;
    }
}
