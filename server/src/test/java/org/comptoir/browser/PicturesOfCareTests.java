package org.comptoir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.comptoir.care.OpenTalks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Takes the pictures of customer care while Tess asks and Priya answers:
/// `-Dcomptoir.pictures=true` writes them to `docs/images`.
@EnabledIfSystemProperty(named = "comptoir.pictures", matches = "true")
class PicturesOfCareTests extends BrowserTest {
    private static final Path FOLDER = Path.of("..", "docs", "images");
    private static final String CARE = DeskPages.HOME + "/care";

    @Autowired JdbcClient jdbc;

    @BeforeEach
    void nobodyElseIsThere() {
        OpenTalks.endAll(jdbc);
        jdbc.sql("delete from care_visit").update();
    }

    @Test
    void consolePanelShoppersAndBoard() {
        var priya = atWork("p.nair", "tooltech-service-2026");
        var tess = tess(Shopper.desktop()).reads("/tooltech/product/HM-E500");
        tess.click("help").type("care-text", "What would twenty of these cost us?");
        tess.click("care-begin");
        isAnswered(priya, "At your contract, 20 come at the price from 10 on: 12.25 € each.");
        assertThat(tess.see("care-message")).hasCount(2);
        take(tess, "panel");
        priya.click("side-contracts");
        assertThat(priya.see("side-panel")).containsText("Marlow Trade Tools");
        take(priya, "console");
        shopper().reads("/tooltech/catalog/PowerTools");
        priya.page().keyboard().press("Alt+s");
        assertThat(priya.see("shopper")).hasCount(2);
        take(priya, "shoppers");
        priya.page().keyboard().press("Alt+s");
        isClosed(priya);
        tess.click("care-star-5").see("care-rating").locator("button").click();
        assertThat(tess.see("care-rated")).isVisible();
        var karin = shopper().signIn("tooltech", "k.vogt", "tooltech-supervisor-2026");
        karin.reads(CARE + "/board");
        assertThat(karin.see("live-agents")).hasText(Pattern.compile("\\d / \\d"));
        take(karin, "board");
    }

    private static void take(Shopper who, String name) {
        who.picture(FOLDER.resolve("care-" + name + "-desktop.png"));
    }

    private Shopper atWork(String logonId, String password) {
        var agent = shopper().signIn("tooltech", logonId, password).reads(CARE);
        assertThat(agent.see("line")).hasAttribute("data-state", "open");
        return agent;
    }

    private static void isAnswered(Shopper agent, String text) {
        agent.see("conversation").first().click();
        agent.click("do-accept");
        assertThat(agent.see("kind-say")).isEnabled();
        agent.click("kind-say").type("write", text).click("send");
        assertThat(agent.see("message").last()).containsText(text);
    }

    private static void isClosed(Shopper agent) {
        agent.page().keyboard().press("Alt+e");
        agent.see("wrap-reason").selectOption(new SelectOption().setIndex(0));
        agent.click("do-wrap");
        assertThat(agent.see("conversation")).hasCount(0);
    }
}
