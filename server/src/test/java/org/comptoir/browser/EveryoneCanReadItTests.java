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
    void theAccountPagesHaveNoBarriersInTheLightAndFitAPhone() {
        for (var options : List.of(Shopper.desktop(), phone())) {
            var approver = shopper(options).signIn("tooltech", "b.frost", "tooltech-approver-2026");
            readable(approver, ShopPages.approver().values());
            var administrator =
                    shopper(options).signIn("tooltech", "g.hartley", "tooltech-administrator-2026");
            readable(administrator, ShopPages.administrator().values());
        }
        readable(tess(phone()), ShopPages.own().values());
    }

    @Test
    void theAccountPagesHaveNoBarriersInTheDark() {
        readable(tess(Shopper.dark()), ShopPages.own().values());
        readable(
                shopper(Shopper.dark()).signIn("tooltech", "b.frost", "tooltech-approver-2026"),
                ShopPages.approver().values());
    }

    private static void readable(Shopper shopper, Collection<String> paths) {
        for (var path : paths) {
            assertThat(shopper.at(path).barriers()).as(path).isEmpty();
            assertThat(shopper.fitsItsWidth()).as(path).isTrue();
        }
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
