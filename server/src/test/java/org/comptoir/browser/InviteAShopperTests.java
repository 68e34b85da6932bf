package org.comptoir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.comptoir.care.OpenTalks;
import org.comptoir.members.signin.Guests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A guest looks around in FashionFlow; Simon, who works in French, sees him and asks whether he
/// would like to talk.
class InviteAShopperTests extends BrowserTest {
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void nobodyElseIsThere() {
        OpenTalks.endAll(jdbc);
        jdbc.sql("delete from care_visit").update();
        jdbc.sql("delete from care_invitation").update();
    }

    @Test
    void aGuestIsSeenGoingFromPageToPageIsInvitedAndTalks() {
        var simon = atWork();
        assertThat(simon.see("shoppers-empty")).isVisible();
        assertThat(simon.barriers()).isEmpty();
        var ada = shopper();
        ada.reads("/fashionflow");
        assertThat(page(simon)).hasText(title(ada));
        assertThat(ada.page().context().cookies()).noneMatch(it -> it.name.equals(Guests.COOKIE));
        ada.reads("/fashionflow/cart");
        assertThat(page(simon)).hasText(title(ada));
        assertThat(simon.see("shopper")).hasCount(1);
        assertThat(simon.barriers()).isEmpty();
        invites(simon, "Is it a present?");
        assertThat(ada.see("care-invitation")).containsText("Is it a present?");
        ada.reads("/fashionflow");
        assertThat(ada.see("care-invitation")).containsText("Is it a present?");
        ada.click("care-invitation-yes");
        assertThat(ada.see("care-message").first()).containsText("Is it a present?");
        assertThat(simon.see("kind-say")).isEnabled();
        simon.click("kind-say").type("write", "For whom?").click("send");
        assertThat(ada.see("care-message").last()).containsText("For whom?");
        ada.type("care-input", "For my aunt").see("care-input").press("Enter");
        assertThat(simon.see("message").last()).containsText("For my aunt");
        assertThat(ada.complaints()).isEmpty();
        assertThat(simon.complaints()).isEmpty();
    }

    @Test
    void aGuestWhoSaysNoIsToldOfAndHasNoCookie() {
        var ada = shopper();
        ada.reads("/fashionflow");
        var simon = atWork();
        assertThat(page(simon)).hasText(title(ada));
        invites(simon, "May I help?");
        assertThat(simon.see("shopper-status")).hasText("Invité");
        ada.click("care-invitation-no");
        assertThat(simon.see("toast").last()).containsText("ne souhaite pas parler");
        assertThat(simon.see("shopper-status")).hasText("Consulte");
        assertThat(ada.see("care-invitation")).hasCount(0);
        assertThat(ada.page().context().cookies()).noneMatch(it -> it.name.equals(Guests.COOKIE));
        simon.page().keyboard().press("Alt+s");
        assertThat(simon.see("shoppers-place")).isHidden();
    }

    private Shopper atWork() {
        var simon = shopper().signIn("fashionflow", "s.petit", "fashionflow-service-2026");
        simon.reads("/accelerator/fashionflow/care");
        assertThat(simon.see("line")).hasAttribute("data-state", "open");
        jdbc.sql("delete from care_visit where not guest").update();
        simon.page().keyboard().press("Alt+s");
        assertThat(simon.see("shoppers-place")).isVisible();
        return simon;
    }

    private static Locator page(Shopper agent) {
        return agent.see("shopper-page").first();
    }

    /// The title of a page without that of the store.
    private static String title(Shopper shopper) {
        return shopper.page().title().replace(" · FashionFlow", "");
    }

    private static void invites(Shopper agent, String text) {
        agent.click("invite").type("invite-text", text).click("do-invite");
        assertThat(agent.see("toast").last()).containsText("est invité");
    }
}
