package org.comptoir.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Each page is opened once and read in the light, in the dark, and as narrow as a phone.
class EveryoneCanReadItTests extends BrowserTest {
    @Test
    void openPagesHaveNoBarriers() {
        readable(shopper(Shopper.still()), ShopPages.open().values());
    }

    @Test
    void aBuyersPagesHaveNoBarriers() {
        readable(tess(Shopper.still()), ShopPages.own().values());
    }

    @Test
    void anApproversPagesHaveNoBarriers() {
        var approver =
                shopper(Shopper.still()).signIn("tooltech", "b.frost", "tooltech-approver-2026");
        readable(approver, ShopPages.approver().values());
    }

    @Test
    void anAdministratorsPagesHaveNoBarriers() {
        var administrator =
                shopper(Shopper.still())
                        .signIn("tooltech", "g.hartley", "tooltech-administrator-2026");
        readable(administrator, ShopPages.administrator().values());
    }

    @Test
    void aFullCartAndTheCheckoutHaveNoBarriers() {
        var guest = shopper(Shopper.still()).at("/tooltech/product/HM-E500");
        guest.click("add-to-cart");
        guest.see("toast").waitFor();
        readable(guest, List.of("/tooltech/cart", "/tooltech/checkout"));
    }

    @Test
    void theDeskHasNoBarriers() {
        readable(manager(Shopper.still()), DeskPages.of(port).values());
    }

    @Test
    void thePagesOfASupervisorOfCareHaveNoBarriers() {
        var supervisor =
                shopper(Shopper.still()).signIn("tooltech", "k.vogt", "tooltech-supervisor-2026");
        readable(supervisor, DeskPages.care());
    }

    @Test
    void whereASiteAdministratorSetsTheOtherSitesThereAreNoBarriers() {
        var ingrid =
                shopper(Shopper.still()).signIn("tooltech", "i.solberg", "tooltech-admin-2026");
        readable(ingrid, DeskPages.SITES);
    }

    @Test
    void aPageTurnsDarkWithoutBeingOpenedAgain() {
        var guest = shopper(Shopper.still()).reads("/tooltech");
        var light = guest.ground();
        guest.darken();
        assertThat(guest.ground()).isNotEqualTo(light);
    }

    private static void readable(Shopper shopper, Collection<String> paths) {
        var found = new ArrayList<String>();
        for (var path : paths) {
            shopper.widen().reads(path);
            found.addAll(shopper.barriers());
            found.addAll(shopper.shades());
            if (!shopper.fitsItsWidth() || !shopper.fitsAPhone()) {
                found.add("Too wide: " + path);
            }
        }
        assertThat(found).isEmpty();
    }
}
