package org.comptoir.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class EveryoneCanReadItTests extends BrowserTest {
    @Test
    void openPagesHaveNoBarriersInTheLight() {
        assertThat(barriers(shopper(), ShopPages.open().values())).isEmpty();
    }

    @Test
    void openPagesHaveNoBarriersInTheDark() {
        assertThat(barriers(shopper(Shopper.dark()), ShopPages.open().values())).isEmpty();
    }

    @Test
    void aBuyersPagesHaveNoBarriers() {
        assertThat(barriers(tess(Shopper.desktop()), ShopPages.own().values())).isEmpty();
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
        assertThat(barriers(manager(Shopper.desktop()), DeskPages.of(port).values())).isEmpty();
    }

    @Test
    void theDeskHasNoBarriersInTheDark() {
        assertThat(barriers(manager(Shopper.dark()), DeskPages.of(port).values())).isEmpty();
    }

    @Test
    void nothingOfTheDeskSticksOutOnAPhone() {
        var manager = manager(phone());
        for (var path : DeskPages.of(port).values()) {
            assertThat(manager.at(path).fitsItsWidth()).as(path).isTrue();
        }
    }

    @Test
    void nothingSticksOutOnAPhone() {
        var shopper = shopper(phone());
        for (var path : ShopPages.open().values()) {
            assertThat(shopper.at(path).fitsItsWidth()).as(path).isTrue();
        }
    }

    private static NewContextOptions phone() {
        return Shopper.phone().setHasTouch(true);
    }

    private static List<String> barriers(Shopper shopper, Collection<String> paths) {
        var found = new ArrayList<String>();
        paths.forEach(path -> found.addAll(shopper.at(path).barriers()));
        return found;
    }
}
