package org.comptoir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.comptoir.care.OpenTalks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A guest of FashionFlow in the panel, Simon and Quinn in their consoles, Wendy at the board: all
/// over the real thing.
class ServeAShopperTests extends BrowserTest {
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void everyAgentHasHisPlaces() {
        OpenTalks.endAll(jdbc);
    }

    @Test
    void aGuestIsServedShownAPageHandedOnAndRates() {
        var simon = atWork("s.petit", "fashionflow-service-2026");
        var ada = shopper();
        ada.reads("/fashionflow").click("help");
        ada.type("care-text", "Does the jumper come in blue?").click("care-begin");
        takes(simon, "Does the jumper come in blue?");
        says(simon, "It does, in three blues.");
        assertThat(ada.see("care-message").last()).containsText("in three blues");
        aPageIsShown(simon, ada);
        var quinn = atWork("q.adams", "fashionflow-service-2026");
        isHandedOn(simon, quinn, ada);
        ada.page().reload();
        assertThat(ada.see("care-message")).hasCount(3);
        says(quinn, "Quinn here. Anything else?");
        assertThat(ada.see("care-message").last()).containsText("Quinn here");
        isClosed(quinn);
        ada.click("care-star-4").see("care-rating").locator("button").click();
        assertThat(ada.see("care-rated")).isVisible();
        assertThat(stars()).isEqualTo(4);
        isFoundAgain(quinn);
        assertThat(simon.complaints()).isEmpty();
        assertThat(quinn.complaints()).isEmpty();
        assertThat(ada.complaints()).isEmpty();
    }

    @Test
    void aSupervisorListensWhispersAndTakesOver() {
        var simon = atWork("s.petit", "fashionflow-service-2026");
        var ada = shopper();
        ada.reads("/fashionflow").click("help");
        ada.type("care-text", "My parcel is late").click("care-begin");
        takes(simon, "My parcel is late");
        var wendy = atWork("w.tran", "fashionflow-supervisor-2026");
        wendy.reads("/accelerator/fashionflow/care/board");
        wendy.follow(wendy.see("running-row").first().getByTestId("listen")::click);
        assertThat(wendy.see("message").first()).containsText("My parcel is late");
        wendy.type("write", "Offer him the express refund").click("send");
        assertThat(simon.see("note").last()).containsText("express refund");
        assertThat(ada.see("care-message")).hasCount(1);
        wendy.click("do-take-over");
        assertThat(wendy.see("kind-say")).isEnabled();
        says(wendy, "Wendy here, I see to it myself.");
        assertThat(ada.see("care-message").last()).containsText("I see to it myself");
        assertThat(simon.see("banner")).isVisible();
        isClosed(wendy);
    }

    /// Somebody of the store at his console, to whom conversations may be offered.
    private Shopper atWork(String logonId, String password) {
        var agent = shopper().signIn("fashionflow", logonId, password);
        agent.reads("/accelerator/fashionflow/care");
        assertThat(agent.see("line")).hasAttribute("data-state", "open");
        return agent;
    }

    private static void takes(Shopper agent, String text) {
        agent.see("conversation").first().click();
        assertThat(agent.see("message").first()).containsText(text);
        agent.click("do-accept");
        assertThat(agent.see("kind-say")).isEnabled();
    }

    private static void says(Shopper agent, String text) {
        agent.click("kind-say").type("write", text).click("send");
        assertThat(agent.see("message").last()).containsText(text);
    }

    private static void aPageIsShown(Shopper agent, Shopper shopper) {
        agent.page().keyboard().press("Alt+p");
        var pages = agent.page().locator("#care-page");
        var shelf = pages.locator("option[value*='/catalog/']").first();
        pages.selectOption(shelf.getAttribute("value"));
        agent.see("pages-form").locator("button.btn-primary").click();
        shopper.follow("care-push-yes");
        assertThat(shopper.page()).hasURL(Pattern.compile(".*/fashionflow/catalog/.*"));
        assertThat(shopper.see("care-message")).hasCount(2);
    }

    private static void isHandedOn(Shopper from, Shopper to, Shopper shopper) {
        from.page().keyboard().press("Alt+t");
        var colleague = from.see("transfer-to").locator("option[value^=agent]:not([disabled])");
        assertThat(colleague).hasCount(1);
        from.see("transfer-to").selectOption(colleague.getAttribute("value"));
        from.type("transfer-note", "Wants blue").click("hand-on");
        to.see("conversation").first().click();
        assertThat(to.see("banner")).containsText("Wants blue");
        says(from, "I hand you on to a colleague.");
        to.click("do-accept");
        assertThat(to.see("kind-say")).isEnabled();
        assertThat(shopper.see("care-panel")).containsText("Quinn");
    }

    private static void isClosed(Shopper agent) {
        agent.page().keyboard().press("Alt+e");
        agent.see("wrap-reason").selectOption(new SelectOption().setIndex(0));
        agent.click("do-wrap");
        assertThat(agent.see("conversation")).hasCount(0);
    }

    /// Whoever served it to its end reads it again.
    private static void isFoundAgain(Shopper agent) {
        agent.reads("/accelerator/fashionflow/care/history");
        assertThat(agent.barriers()).isEmpty();
        agent.follow(agent.page().locator("main tbody a").first()::click);
        assertThat(agent.see("transcript")).containsText("in three blues");
        assertThat(agent.see("facts")).containsText("Quinn Adams");
        assertThat(agent.barriers()).isEmpty();
    }

    private int stars() {
        return jdbc.sql("select stars from care_rating order by at desc limit 1")
                .query(Integer.class)
                .single();
    }
}
