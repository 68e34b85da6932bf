package org.comptoir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.browser.ScriptedFloor.message;
import static org.comptoir.browser.ScriptedFloor.state;
import static org.comptoir.browser.ScriptedFloor.welcome;

import org.junit.jupiter.api.Test;

/// The console of customer service, as far as the browser makes it: what comes over the socket is
/// told by the test.
class WorkInTheConsoleTests extends BrowserTest {
    private static final String ADA = "11111111-1111-7111-8111-111111111111";
    private static final String BEN = "22222222-2222-7222-8222-222222222222";
    private static final String HOSTILE = "<img src=x onerror=\"window.hit=1\">";

    @Test
    void conversationsAreTakenAnsweredAndClosedByKeysAlone() {
        var priya = priya();
        var floor = floor(priya);
        floor.say(state(ADA, 1, "offered", "asked", "Ada"));
        assertThat(priya.see("conversation")).containsText("Ada");
        var keys = priya.page().keyboard();
        keys.press("Alt+a");
        priya.page().waitForCondition(() -> floor.said("accept").size() == 1);
        floor.say(state(ADA, 2, "chatting", "owner", "Ada"));
        floor.say(message(ADA, 1, "shopper", "Do you have it in blue?"));
        assertThat(priya.see("message")).containsText("in blue");
        assertThat(priya.see("write")).isFocused();
        keys.type("Yes, we do");
        keys.press("Enter");
        priya.page().waitForCondition(() -> floor.said("say").size() == 1);
        keys.press("Alt+m");
        keys.type("Only until Friday");
        keys.press("Enter");
        priya.page().waitForCondition(() -> floor.said("note").size() == 1);
        keys.press("Alt+e");
        assertThat(priya.see("end-form")).isVisible();
        keys.press("Tab");
        keys.type("All said");
        priya.click("do-wrap");
        priya.page().waitForCondition(() -> floor.said("wrap-up").size() == 1);
        assertThat(floor.said("end")).hasSize(1);
        floor.say(state(ADA, 3, "ended", "none", "Ada"));
        assertThat(priya.see("conversation")).hasCount(0);
        assertThat(priya.complaints()).isEmpty();
    }

    @Test
    void whatWasNotAcknowledgedIsSentAgainUnderItsKey() {
        var priya = priya();
        var floor = floor(priya);
        floor.greets(state(ADA, 2, "chatting", "owner", "Ada"));
        floor.say(state(ADA, 2, "chatting", "owner", "Ada"));
        floor.say(message(ADA, 1, "shopper", "Is it in stock?"));
        priya.click("conversation");
        floor.isSilent(true);
        priya.type("write", "It is").see("write").press("Enter");
        priya.page().waitForCondition(() -> floor.said("say").size() == 1);
        floor.drop();
        priya.page().waitForCondition(() -> floor.said("say").size() == 2);
        var said = floor.said("say");
        assertThat(said.getLast().path("key").asString())
                .isEqualTo(said.getFirst().path("key").asString());
        assertThat(floor.said("hello").getLast().at("/conversations/" + ADA).asInt()).isEqualTo(1);
        floor.say(message(ADA, 1, "shopper", "Is it in stock?"));
        assertThat(priya.see("message").getByText("Is it in stock?")).hasCount(1);
    }

    @Test
    void aMessageElsewhereIsCountedAndTakesNothingAway() {
        var priya = priya();
        var floor = floor(priya);
        floor.say(state(ADA, 2, "chatting", "owner", "Ada"));
        floor.say(state(BEN, 2, "chatting", "owner", "Ben"));
        priya.see("conversation").getByText("Ada").first().click();
        priya.type("write", "Half a sentence");
        floor.say(message(BEN, 1, "shopper", "Hello?"));
        assertThat(priya.see("unread")).hasText("1");
        assertThat(priya.see("write")).isFocused();
        assertThat(priya.see("write")).hasValue("Half a sentence");
        priya.page().keyboard().press("Alt+n");
        assertThat(priya.see("talk-name")).hasText("Ben");
        assertThat(priya.see("write")).hasValue("");
        assertThat(priya.see("unread")).hasCount(0);
        priya.see("conversation").getByText("Ada").first().click();
        assertThat(priya.see("write")).hasValue("Half a sentence");
    }

    @Test
    void whatShoppersWriteIsNeverMarkup() {
        var priya = priya();
        var floor = floor(priya);
        floor.say(state(ADA, 2, "chatting", "owner", HOSTILE));
        floor.say(message(ADA, 1, "shopper", HOSTILE + " https://shop.example/?a=\"><b>"));
        priya.click("conversation");
        assertThat(priya.see("message")).containsText("<img src=x");
        assertThat(priya.see("talk-name")).containsText("<img src=x");
        assertThat(priya.page().evaluate("window.hit === undefined")).isEqualTo(true);
    }

    @Test
    void everyoneCanWorkThere() {
        var priya = priya();
        var floor = floor(priya);
        floor.say(state(ADA, 2, "chatting", "owner", "Ada"));
        floor.say(state(BEN, 2, "offered", "asked", "Ben"));
        floor.say(message(ADA, 1, "shopper", "Good morning"));
        priya.see("conversation").getByText("Ada").first().click();
        assertThat(priya.see("message")).isVisible();
        assertThat(priya.see("log")).hasAttribute("role", "log");
        assertThat(priya.barriers()).isEmpty();
        assertThat(priya.shades()).isEmpty();
        assertThat(priya.fitsAPhone()).isTrue();
    }

    private Shopper priya() {
        return shopper(Shopper.still()).signIn("tooltech", "p.nair", "tooltech-service-2026");
    }

    private static ScriptedFloor floor(Shopper agent) {
        var floor = new ScriptedFloor(agent.page());
        floor.greets(welcome());
        agent.reads("/accelerator/tooltech/care");
        assertThat(agent.see("line")).hasAttribute("data-state", "open");
        return floor;
    }
}
