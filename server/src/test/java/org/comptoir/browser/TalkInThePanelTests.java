package org.comptoir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.WebSocketRoute;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What a shopper and who serves him see of each other, whatever happens to pages and network.
class TalkInThePanelTests extends CarePanelTest {
    private static final Pattern SOCKET = Pattern.compile(".*/ws/care.*");

    @Test
    void aGuestAsksAndReadsTheAnswer() {
        var ada = shopper();
        var id = asks(ada, "Does the hammer come with a spare handle?");
        assertThat(ada.see("care-input")).isFocused();
        answers(id, "Yes, it is in the box.");
        assertThat(messages(ada.page())).hasCount(2);
        assertThat(messages(ada.page()).last()).containsText("Priya Nair");
        assertThat(messages(ada.page()).last()).containsText("Yes, it is in the box.");
        ada.click("care-close");
        assertThat(ada.see("care-launcher")).isFocused();
        answers(id, "Anything else?");
        assertThat(ada.see("care-unread")).hasText("1");
        assertThat(ada.see("care-bubble")).containsText("Anything else?");
        assertThat(ada.page()).hasTitle(Pattern.compile("^\\(1\\) .*"));
        ada.click("care-launcher");
        assertThat(messages(ada.page())).hasCount(3);
        assertThat(ada.page()).not().hasTitle(Pattern.compile("^\\(.*"));
        assertThat(shown(ada.page())).isEqualTo(stored(id));
        assertThat(ada.complaints()).isEmpty();
    }

    @Test
    void theTalkStaysOverPagesReloadsAndTabs() {
        var ada = shopper();
        var id = asks(ada, "First");
        ada.reads("/tooltech/cart");
        assertThat(ada.see("care-panel")).isVisible();
        assertThat(messages(ada.page())).hasCount(1);
        ada.type("care-input", "Not sent yet");
        ada.page().reload();
        assertThat(ada.see("care-input")).hasValue("Not sent yet");
        ada.reads("/tooltech/help");
        assertThat(ada.see("care-launcher")).isVisible();
        assertThat(ada.see("help-conversation")).hasCount(1);
        ada.click("care-launcher");
        var second = tab(ada, "/tooltech");
        second.getByTestId("care-launcher").click();
        assertThat(messages(second)).hasCount(1);
        says(second, "Second");
        says(ada.page(), "Third");
        answers(id, "Fourth");
        assertThat(messages(ada.page())).hasCount(4);
        assertThat(messages(second)).hasCount(4);
        assertThat(ada.page().locator(".waiting")).hasCount(0);
        assertThat(shown(ada.page())).isEqualTo(stored(id)).isEqualTo(shown(second));
    }

    @Test
    void whatIsWrittenWithoutANetworkIsSentOnceItIsBack() {
        var ada = shopper();
        var id = asks(ada, "Is anybody there?");
        ada.page().context().setOffline(true);
        assertThat(ada.see("care-banner")).containsText("The connection is lost");
        says(ada.page(), "I am in a tunnel");
        says(ada.page(), "Still there");
        assertThat(ada.see("care-receipt")).hasText("Sending");
        answers(id, "Missed one");
        answers(id, "Missed two");
        ada.page().context().setOffline(false);
        assertThat(ada.see("care-banner")).isHidden();
        assertThat(messages(ada.page())).hasCount(5);
        assertThat(ada.see("care-receipt")).containsText("Sent");
        assertThat(shown(ada.page())).isEqualTo(stored(id));
    }

    @Test
    void whatIsSentOverADyingLineIsSaidOnce() {
        var ada = shopper();
        var dying = new AtomicBoolean();
        ada.page().routeWebSocket(SOCKET, loses(dying));
        var id = asks(ada, "One");
        dying.set(true);
        says(ada.page(), "Two");
        assertThat(ada.see("care-receipt")).containsText("Sent");
        assertThat(shown(ada.page())).isEqualTo(stored(id)).containsExactly("1 One", "2 Two");
        assertThat(dying).isFalse();
    }

    /// The answer to what is said next is lost with the connection.
    private static Consumer<WebSocketRoute> loses(AtomicBoolean dying) {
        return page -> {
            var server = page.connectToServer();
            page.onMessage(frame -> server.send(frame.text()));
            server.onMessage(frame -> {
                boolean isAnswer = frame.text().matches(".*\"type\":\"(ack|message)\".*");
                if (isAnswer && dying.compareAndSet(true, false)) {
                    page.close();
                    server.close();
                } else {
                    page.send(frame.text());
                }
            });
        };
    }

    @Test
    void whoEndsTheTalkMayAskAnew() {
        var ada = shopper();
        asks(ada, "Never mind");
        ada.click("care-menu").click("care-leave").click("care-leave-sure");
        assertThat(ada.see("care-standing")).containsText("has ended");
        assertThat(ada.see("care-input")).isHidden();
        ada.click("care-anew");
        assertThat(ada.see("care-form")).isVisible();
        assertThat(messages(ada.page())).hasCount(0);
        ada.type("care-text", "Something else").click("care-begin");
        assertThat(messages(ada.page())).hasCount(1);
    }

    @Test
    void aFormThatIsWrongSaysSoAndKeepsWhatWasTyped() {
        var ada = shopper().reads(HAMMER).click("help");
        ada.type("care-name", "Ada").click("care-begin");
        assertThat(ada.see("care-text-error")).hasText("Write your question first.");
        assertThat(ada.see("care-text")).isFocused();
        ada.type("care-text", "x".repeat(4001)).click("care-begin");
        assertThat(ada.see("care-text-error")).containsText("4,000 characters");
        ada.page().reload();
        ada.click("help");
        assertThat(ada.see("care-name")).hasValue("Ada");
        assertThat(ada.see("care-text")).hasValue("x".repeat(4001));
    }

    @Test
    void noPageFetchesThePanelBeforeItIsWanted() {
        var ada = shopper();
        var fetched = new ArrayList<String>();
        ada.page().onRequest(request -> fetched.add(request.url()));
        ada.at(HAMMER);
        assertThat(fetched).isNotEmpty().noneMatch(it -> it.contains("/care/"));
        ada.click("help").see("care-form").waitFor();
        assertThat(fetched).anyMatch(it -> it.endsWith("/care/panel.js"));
    }
}
