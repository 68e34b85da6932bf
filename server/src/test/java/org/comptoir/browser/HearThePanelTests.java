package org.comptoir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.comptoir.care.talk.CardNumberCases;
import org.comptoir.care.talk.CardNumbers;
import org.junit.jupiter.api.Test;

/// The panel for those who listen, who use the keyboard alone, who write in any direction, and
/// against those who mean harm.
class HearThePanelTests extends CarePanelTest {
    private static final String HOSTILE =
            "<img src=x onerror=\"window.hacked=1\"><script>window.hacked=1</script>";
    private static final String COUNTED =
            """
            log => {
              window.additions = 0;
              new MutationObserver(changes => changes.forEach(it => (window.additions += it.addedNodes.length)))
                .observe(log.querySelector('ol'), { childList: true });
            }
            """;

    @Test
    void aNewMessageIsAnnouncedOnceAndTheFocusStays() {
        var ada = shopper();
        var id = asks(ada, "Hello");
        var log = ada.see("care-log");
        assertThat(log).hasAttribute("role", "log");
        assertThat(log).hasAttribute("aria-live", "polite");
        assertThat(log).hasAttribute("aria-relevant", "additions");
        log.evaluate(COUNTED);
        ada.type("care-input", "I am writing");
        ada.see("care-input").focus();
        answers(id, "Good morning");
        assertThat(messages(ada.page())).hasCount(2);
        assertThat(ada.see("care-input")).isFocused();
        assertThat(ada.see("care-input")).hasValue("I am writing");
        ada.see("care-input").press("Enter");
        assertThat(ada.see("care-receipt")).containsText("Sent");
        assertThat(messages(ada.page())).hasCount(3);
        assertThat(ada.page().evaluate("window.additions")).isEqualTo(2);
    }

    @Test
    void thePanelHasNoBarriers() {
        var guest = shopper(Shopper.still()).reads("/tooltech").click("help");
        guest.see("care-form").waitFor();
        assertThat(guest.barriers()).isEmpty();
        guest.type("care-text", "Is the hammer in stock?").click("care-begin");
        guest.see("care-message").waitFor();
        guest.click("care-menu");
        assertThat(guest.barriers()).isEmpty();
        assertThat(guest.shades()).isEmpty();
        assertThat(guest.fitsAPhone()).isTrue();
        assertThat(guest.barriers()).isEmpty();
    }

    @Test
    void everythingWorksByKeyboard() {
        var ada = shopper().reads(HAMMER);
        ada.see("help").focus();
        ada.see("help").press("Enter");
        assertThat(ada.see("care-name")).isFocused();
        ada.page().keyboard().press("Escape");
        assertThat(ada.see("care-panel")).isHidden();
        assertThat(ada.see("help")).isFocused();
        ada.see("help").press("Enter");
        ada.see("care-text").fill("By keyboard");
        ada.see("care-text").press("Tab");
        assertThat(ada.see("care-begin")).isFocused();
        ada.page().keyboard().press("Enter");
        assertThat(ada.see("care-input")).isFocused();
        assertThat(messages(ada.page())).hasCount(1);
        ada.see("care-input").pressSequentially("one");
        ada.see("care-input").press("Shift+Enter");
        ada.see("care-input").pressSequentially("two");
        ada.see("care-input").press("Enter");
        assertThat(messages(ada.page()).last().locator("p")).hasText("one\ntwo");
        ada.see("care-menu").press("Enter");
        assertThat(ada.see("care-leave")).isVisible();
        ada.page().keyboard().press("Escape");
        assertThat(ada.see("care-leave")).isHidden();
        ada.page().keyboard().press("Escape");
        assertThat(ada.see("care-launcher")).isFocused();
    }

    @Test
    void textOfAnyScriptComesThroughUnchangedAndInItsDirection() {
        var ada = shopper();
        var id = asks(ada, "مرحبا، أين طلبي رقم 12؟");
        answers(id, "在庫がございます。👩🏽‍🔧");
        assertThat(messages(ada.page())).hasCount(2);
        assertThat(shown(ada.page())).isEqualTo(stored(id));
        assertThat(stored(id)).containsExactly("1 مرحبا، أين طلبي رقم 12؟", "2 在庫がございます。👩🏽‍🔧");
        assertThat(messages(ada.page()).first().locator("p")).hasCSS("direction", "rtl");
        assertThat(messages(ada.page()).last().locator("p")).hasCSS("direction", "ltr");
    }

    @Test
    void whatIsMeantToHarmIsShownAsWritten() {
        var ada = shopper();
        ada.reads(HAMMER).click("help").type("care-name", HOSTILE);
        var id = asks(ada, HOSTILE);
        answers(id, HOSTILE + " javascript:alert(1) https://example.org/?a=<b>");
        assertThat(messages(ada.page())).hasCount(2);
        assertThat(messages(ada.page()).first().locator("p")).hasText(HOSTILE);
        var links = messages(ada.page()).last().locator("a");
        assertThat(links).hasCount(1);
        assertThat(links).hasAttribute("href", "https://example.org/?a=");
        ada.reads("/tooltech/help/" + id);
        assertThat(ada.see("help-said").locator("p").first()).hasText(HOSTILE);
        assertThat(ada.page().locator("main img[src=x]")).hasCount(0);
        assertThat(ada.page().evaluate("window.hacked")).isNull();
        assertThat(ada.complaints()).isEmpty();
    }

    @Test
    void aCardNumberNeverLeavesTheBrowser() {
        var ada = shopper();
        var sent = new ArrayList<String>();
        ada.page().onWebSocket(socket -> socket.onFrameSent(frame -> sent.add(frame.text())));
        var id = asks(ada, "My card is 4111 1111 1111 1111");
        says(ada.page(), "Or 5500-0000-0000-0004, order 2026-000431");
        assertThat(ada.see("care-hint")).containsText("The number of a card");
        assertThat(ada.see("care-receipt")).containsText("Sent");
        assertThat(stored(id))
                .containsExactly(
                        "1 My card is •••• •••• •••• 1111",
                        "2 Or ••••-••••-••••-0004, order 2026-000431");
        assertThat(sent).isNotEmpty().noneMatch(it -> it.contains("4111 1111"));
        assertThat(sent).noneMatch(it -> it.contains("5500"));
    }

    @Test
    void theBrowserRedactsAsTheServerDoes() {
        var ada = shopper().reads(HAMMER);
        var cases = CardNumberCases.read();
        var texts = new ArrayList<>(cases.redacted());
        texts.addAll(cases.left());
        var random = new Random(8);
        for (int round = 0; round < 3_000; round++) {
            texts.add(text(random));
        }
        var expected = texts.stream().map(CardNumbers::redact).toList();
        var redacted =
                ada.page()
                        .evaluate(
                                """
                                async texts => {
                                  const script = document.querySelector('script[type=module]').src;
                                  const { redact } = await import(script.replace('js/shop.js', 'care/redact.js'));
                                  return texts.map(redact);
                                }
                                """,
                                texts);
        assertThat(redacted).isEqualTo(expected);
        assertThat(expected).anyMatch(it -> it.contains("••••"));
    }

    /// Digits in groups with signs between them, often such as a card begins with.
    private static String text(Random random) {
        var starts = List.of("4", "51", "34", "36", "6011", "62", "2221", "50", "+4", "1", "٤");
        var signs = List.of("", "", " ", "-", " - ", "    ", ".", "\u00a0", "a", "\u200b", "+");
        var text = new StringBuilder(starts.get(random.nextInt(starts.size())));
        int length = 10 + random.nextInt(12);
        for (int digit = 0; digit < length; digit++) {
            text.append(random.nextInt(10));
            text.append(digit % 4 == 2 ? signs.get(random.nextInt(signs.size())) : "");
        }
        return text.toString();
    }
}
