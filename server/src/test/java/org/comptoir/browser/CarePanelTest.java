package org.comptoir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.TestHttp;
import org.comptoir.members.Users;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// Shoppers of ToolTech talk in the panel with Priya, who answers as a program does.
abstract class CarePanelTest extends BrowserTest {
    static final String HAMMER = "/tooltech/product/HM-E500";
    private static final String CARE = "/api/v1/stores/tooltech/care/conversations/";
    private static final String HELD = "JSON.parse(localStorage['care.tooltech'] ?? '{}')";

    @Autowired JdbcClient jdbc;
    @Autowired Users users;

    /// A guest who has asked something in the panel; Priya holds the conversation.
    UUID asks(Shopper guest, String text) {
        guest.reads(HAMMER).click("help").type("care-text", text).click("care-begin");
        guest.page().waitForFunction("() => " + HELD + ".conversation");
        var id = UUID.fromString((String) guest.page().evaluate(HELD + ".conversation"));
        assertThat(messages(guest.page())).hasCount(1);
        taken(id);
        return id;
    }

    /// Priya holds it from now on, whoever else is there.
    void taken(UUID id) {
        jdbc.sql(
                        """
                        update care_conversation
                        set state = 'chatting', queue = gen_random_uuid(), owner = :owner,
                            version = version + 1
                        where id = :id
                        """)
                .param("owner", users.find("p.nair").orElseThrow().id().value())
                .param("id", id)
                .update();
    }

    /// Priya says something.
    void answers(UUID conversation, String text) {
        var said =
                priya().post(
                                CARE + conversation + "/messages",
                                JsonMapper.shared().writeValueAsString(Map.of("text", text)));
        assertThat(said.status()).isEqualTo(201);
    }

    private TestHttp priya() {
        var signIn = "{\"logonId\":\"p.nair\",\"password\":\"tooltech-service-2026\"}";
        var program = TestHttp.program(port);
        return program.as(program.post("/api/v1/tokens", signIn).text("/token"));
    }

    /// What is stored, as the number and the text of each message.
    List<String> stored(UUID conversation) {
        return jdbc.sql(
                        """
                        select seq, text from care_message
                        where conversation = (select number from care_conversation where id = :id)
                        order by seq
                        """)
                .param("id", conversation)
                .query((row, _) -> row.getInt("seq") + " " + row.getString("text"))
                .list();
    }

    static Locator messages(Page tab) {
        return tab.getByTestId("care-message");
    }

    /// What a tab shows, in the same words.
    @SuppressWarnings("unchecked")
    static List<String> shown(Page tab) {
        return (List<String>)
                messages(tab)
                        .evaluateAll(
                                "all => all.map(it => it.dataset.seq + ' ' +"
                                        + " it.querySelector('p').textContent)");
    }

    static void says(Page tab, String text) {
        tab.getByTestId("care-input").fill(text);
        tab.getByTestId("care-input").press("Enter");
    }

    /// Another tab of the same browser.
    Page tab(Shopper shopper, String path) {
        var tab = shopper.page().context().newPage();
        tab.navigate("http://127.0.0.1:" + port + path);
        return tab;
    }
}
