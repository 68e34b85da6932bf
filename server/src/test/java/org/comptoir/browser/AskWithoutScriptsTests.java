package org.comptoir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The help page does what the panel does, without scripts.
class AskWithoutScriptsTests extends CarePanelTest {
    @Test
    void aQuestionOfThePageBecomesAConversation() {
        var ada = shopper(Shopper.desktop().setJavaScriptEnabled(false)).reads(HAMMER);
        ada.click("help");
        assertThat(ada.page()).hasURL(Pattern.compile(".*/tooltech/help$"));
        ada.type("name", "Ada").type("text", "Card 4111 1111 1111 1111").click("help-send");
        assertThat(ada.page()).hasURL(Pattern.compile(".*/tooltech/help/[0-9a-f-]{36}$"));
        assertThat(ada.see("help-said")).containsText("•••• •••• •••• 1111");
        var id = UUID.fromString(ada.page().url().replaceFirst(".*/", ""));
        taken(id);
        answers(id, "Please do not send it.");
        ada.click("help-refresh");
        assertThat(ada.see("help-said")).containsText("Please do not send it.");
        ada.type("text", "I see").click("help-send");
        assertThat(ada.see("help-said").locator("li")).hasCount(3);
        ada.reads("/tooltech/help").click("help-conversation");
        assertThat(ada.see("help-said").locator("li")).hasCount(3);
        ada.click("help-leave");
        assertThat(ada.see("help-reply")).hasCount(0);
        shopper().reads("/tooltech/help/" + id).see("error").waitFor();
    }

    @Test
    void aQuestionThatIsTooLongStaysInItsForm() {
        var ada = shopper(Shopper.desktop().setJavaScriptEnabled(false)).reads("/tooltech/help");
        ada.type("text", "x".repeat(4001)).type("email", "ada@example.org").click("help-send");
        assertThat(ada.see("text-error")).isVisible();
        assertThat(ada.see("email")).hasValue("ada@example.org");
        assertThat(ada.see("text")).hasValue("x".repeat(4001));
    }

    @Test
    void helpIsAtTheSamePlaceOnEveryPageOfAStore() {
        var ada = shopper();
        var places = new ArrayList<String>();
        for (var path :
                new String[] {"", "/search?q=drill", "/product/HM-E500", "/cart", "/help"}) {
            ada.reads("/tooltech" + path);
            var place = ada.see("help").boundingBox();
            places.add(place.y + " " + place.width);
        }
        assertThat(places).hasSize(5);
        assertThat(places.stream().distinct()).hasSize(1);
    }
}
