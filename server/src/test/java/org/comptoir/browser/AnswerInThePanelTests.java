package org.comptoir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What a shopper is asked while he talks; the questions come from the server's side of his line.
class AnswerInThePanelTests extends CarePanelTest {
    private static final Pattern SOCKET = Pattern.compile(".*/ws/care.*");

    private final List<WebSocketRoute> lines = new CopyOnWriteArrayList<>();
    private final List<String> sent = new CopyOnWriteArrayList<>();

    /// A guest in a conversation, whose line can be spoken into.
    private UUID talks(Shopper guest) {
        guest.page()
                .routeWebSocket(
                        SOCKET,
                        page -> {
                            var server = page.connectToServer();
                            lines.add(page);
                            page.onMessage(frame -> {
                                sent.add(frame.text());
                                if (!frame.text().contains("\"accepted\"")) {
                                    server.send(frame.text());
                                }
                            });
                        });
        return asks(guest, "Which hammer fits?");
    }

    private void tells(Map<String, ?> frame) {
        lines.getLast().send(JsonMapper.shared().writeValueAsString(frame));
    }

    private void pushes(UUID conversation, String id, String url) {
        tells(
                Map.of(
                        "type",
                        "push",
                        "conversation",
                        conversation,
                        "id",
                        id,
                        "url",
                        url,
                        "title",
                        "<b>Hammers</b>"));
    }

    private void awaitSent(Page page, String type, String id, boolean accepted) {
        page.waitForCondition(() ->
                sent.stream()
                        .anyMatch(it ->
                                it.contains("\"" + type + "\"")
                                        && it.contains("\"id\":\"" + id + "\"")
                                        && it.contains("\"accepted\":" + accepted)));
    }

    @Test
    void aPageIsShownOnceTheShopperAgrees() {
        var ada = shopper();
        var id = talks(ada);
        pushes(id, "p1", "/tooltech/catalog/HandTools");
        assertThat(ada.see("care-push")).containsText("<b>Hammers</b>");
        ada.click("care-push-no");
        awaitSent(ada.page(), "pushed", "p1", false);
        assertThat(ada.see("care-push")).hasCount(0);
        pushes(id, "p1", "/tooltech/catalog/HandTools");
        pushes(id, "p2", "/tooltech/catalog/HandTools");
        assertThat(ada.see("care-push")).hasCount(1);
        ada.follow("care-push-yes");
        assertThat(ada.page()).hasURL(Pattern.compile(".*/tooltech/catalog/HandTools$"));
        awaitSent(ada.page(), "pushed", "p2", true);
        assertThat(messages(ada.page())).hasCount(1);
    }

    @Test
    void aPageOfAnotherSiteIsRefusedAndThatIsReported() {
        var ada = shopper();
        var id = talks(ada);
        var foreign =
                List.of(
                        "https://example.org/tooltech/x",
                        "//example.org/",
                        "javascript:alert(1)",
                        "/fashionflow",
                        "/tooltechnik",
                        "/tooltech/../accelerator");
        for (int i = 0; i < foreign.size(); i++) {
            pushes(id, "f" + i, foreign.get(i));
            awaitSent(ada.page(), "pushed", "f" + i, false);
        }
        assertThat(ada.see("care-push")).hasCount(0);
        assertThat(ada.complaints()).isEmpty();
    }

    @Test
    void aFormThatIsBeingFilledStaysAndThePageOpensBesideIt() {
        var ada = shopper();
        var id = talks(ada);
        ada.type("quantity", "7");
        pushes(id, "p3", "/tooltech/catalog/HandTools");
        var beside = ada.page().waitForPopup(() -> ada.click("care-push-yes"));
        assertThat(beside).hasURL(Pattern.compile(".*/tooltech/catalog/HandTools$"));
        assertThat(ada.see("quantity")).hasValue("7");
        assertThat(ada.page()).hasURL(Pattern.compile(".*" + HAMMER));
    }

    @Test
    void aChangeOfTheCartIsShownWithItsDifferenceAndDecided() {
        var ada = shopper();
        var id = talks(ada);
        var amount = Map.of("amount", "122.50", "currency", "EUR");
        tells(
                Map.of(
                        "type",
                        "proposal",
                        "conversation",
                        id,
                        "id",
                        "q1",
                        "lines",
                        List.of(
                                Map.of(
                                        "partNumber",
                                        "HM-E500",
                                        "name",
                                        "Engineer’s hammer",
                                        "quantity",
                                        10,
                                        "total",
                                        amount)),
                        "total",
                        amount,
                        "difference",
                        amount));
        assertThat(ada.see("care-proposal")).containsText("Engineer’s hammer");
        assertThat(ada.see("care-proposal")).containsText("Your cart changes by €122.50.");
        ada.click("care-proposal-yes");
        awaitSent(ada.page(), "decide", "q1", true);
        assertThat(ada.see("care-proposal")).hasCount(0);
        tells(Map.of("type", "decided", "conversation", id, "id", "q1", "accepted", true));
        assertThat(ada.see("care-in-cart").locator("a")).hasAttribute("href", "/tooltech/cart");
    }

    @Test
    void aGuestWhoLeftAMessageMayBeAnsweredByMail() {
        var ada = shopper();
        var id = talks(ada);
        tells(
                Map.of(
                        "type",
                        "state",
                        "conversation",
                        id,
                        "you",
                        "shopper",
                        "state",
                        "message",
                        "version",
                        99,
                        "seq",
                        1));
        ada.type("care-mail", "not an address").click("care-mail-send");
        assertThat(ada.see("care-reply")).containsText("is not an e-mail address");
        ada.type("care-mail", "ada@example.org").click("care-mail-send");
        assertThat(ada.see("care-mailed")).containsText("ada@example.org");
        assertThat(
                        jdbc.sql("select email from care_reply where conversation = :id")
                                .param("id", id)
                                .query(String.class)
                                .single())
                .isEqualTo("ada@example.org");
    }
}
