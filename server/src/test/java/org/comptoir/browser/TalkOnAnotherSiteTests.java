package org.comptoir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import org.comptoir.TestHttp;
import org.comptoir.care.OtherShop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A shop of its own, on another origin and with a strict policy, has the panel on its pages.
class TalkOnAnotherSiteTests extends CarePanelTest {
    private static final String HELD = "JSON.parse(localStorage['care.tooltech'] ?? '{}')";
    private static final Pattern COPIED = Pattern.compile("Copied|Selected: .*");

    @Autowired Clock clock;

    private OtherShop shop = new OtherShop(TestHttp.program(0), TestHttp.program(0), "", "");
    private HttpServer site = server();
    private String token = "";

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException taken) {
            throw new IllegalStateException(taken);
        }
    }

    @BeforeEach
    void begin() {
        site.createContext("/", this::answer);
        site.start();
        var origin = "http://localhost:" + site.getAddress().getPort();
        var program = TestHttp.program(port);
        var signIn = "{\"logonId\":\"i.solberg\",\"password\":\"tooltech-admin-2026\"}";
        var ingrid = program.as(program.post("/api/v1/tokens", signIn).text("/token"));
        shop = OtherShop.of(program, ingrid, "tooltech", origin);
    }

    @AfterEach
    void end() {
        shop.closes();
        site.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var here = "http://127.0.0.1:" + port;
        var policy =
                """
                default-src 'none'; img-src *; style-src 'unsafe-inline'; script-src %1$s; \
                connect-src %1$s %2$s\
                """
                        .formatted(here, here.replace("http", "ws"));
        var body =
                """
                <!doctype html><html lang="en"><meta charset="utf-8"><title>Another shop</title>
                <style>html { font-size: 9px } * { color: red !important; position: static }
                :root { --accent: 12px; --surface: none }</style>
                <main><h1>Another shop</h1></main>
                <script src="%1$s/assets/care/embed.js" data-store="tooltech" data-visitor="%2$s" defer>
                </script></html>
                """
                        .formatted(here, token)
                        .getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "text/html;charset=UTF-8");
        headers.set("Content-Security-Policy", policy);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /// Somebody asks on the other site; Priya holds the conversation.
    private UUID asksThere(Shopper shopper, String text) {
        shopper.page().navigate(shop.origin() + "/drills?session=7");
        shopper.click("care-embed").type("care-text", text).click("care-begin");
        shopper.page().waitForFunction("() => " + HELD + ".conversation");
        assertThat(messages(shopper.page())).hasCount(1);
        var id = UUID.fromString((String) shopper.page().evaluate(HELD + ".conversation"));
        taken(id);
        return id;
    }

    @Test
    void aGuestAsksIsAnsweredAndFindsItAgain() {
        var ada = shopper();
        var id = asksThere(ada, "Do you ship to Malta?");
        answers(id, "We do.");
        assertThat(messages(ada.page())).hasCount(2);
        ada.page().reload();
        assertThat(messages(ada.page())).hasCount(2);
        says(ada.page(), "Thank you");
        assertThat(messages(ada.page())).hasCount(3);
        var second = ada.page().context().newPage();
        second.navigate(shop.origin() + "/saws");
        second.getByTestId("care-launcher").click();
        assertThat(messages(second)).hasCount(3);
        assertThat(shown(second)).isEqualTo(stored(id));
        assertThat(ada.page().context().cookies()).isEmpty();
        assertThat(ada.complaints()).isEmpty();
    }

    @Test
    void aCustomerOfTheShopIsKnownOnEveryDevice() {
        var secret = shop.secret();
        token = OtherShop.signed(secret, OtherShop.claims(clock.instant(), "c-77"));
        var ada = shopper();
        var id = asksThere(ada, "My order, please");
        var phone = shopper();
        phone.page().navigate(shop.origin() + "/account");
        phone.click("care-embed");
        assertThat(messages(phone.page())).hasCount(1);
        assertThat(shown(phone.page())).isEqualTo(stored(id));
        token = "";
        ada.page().reload();
        assertThat(ada.see("care-message")).hasCount(0);
    }

    @Test
    void anAgentShowsAPageOfTheSite() {
        var ada = shopper();
        var id = asksThere(ada, "Where are your saws?");
        var priya = shopper().signIn("tooltech", "p.nair", "tooltech-service-2026");
        priya.page().evaluate("id => sessionStorage.setItem('care-selected', id)", id.toString());
        priya.reads("/accelerator/tooltech/care");
        assertThat(priya.see("message").first()).containsText("your saws");
        priya.click("pages");
        assertThat(priya.see("page-choice")).isHidden();
        assertThat(priya.see("page-site")).hasValue(shop.origin());
        priya.type("page-path", "https://elsewhere.example/saws").click("page-send");
        assertThat(priya.page().locator("#care-path:invalid")).isVisible();
        assertThat(priya.see("pages-form")).isVisible();
        priya.type("page-path", "/saws?sort=new").type("page-title", "Saws").click("page-send");
        assertThat(priya.see("pages-form")).isHidden();
        ada.follow("care-push-yes");
        assertThat(ada.page()).hasURL(shop.origin() + "/saws?sort=new");
    }

    @Test
    void anAdministratorMakesCopiesAndRevokesASecret() {
        var ingrid = shopper(Shopper.still());
        ingrid.signIn("tooltech", "i.solberg", "tooltech-admin-2026");
        ingrid.reads("/accelerator/tooltech/care/settings/embedding");
        assertThat(ingrid.see("no-secrets")).isVisible();
        ingrid.follow("make-secret");
        assertThat(ingrid.see("fresh-secret")).hasText(Pattern.compile("[\\w-]{43}"));
        ingrid.click("copy-fresh-secret");
        assertThat(ingrid.see("fresh").locator("[role=status]")).hasText(COPIED);
        assertThat(ingrid.barriers()).isEmpty();
        assertThat(ingrid.shades()).isEmpty();
        assertThat(ingrid.fitsAPhone()).isTrue();
        ingrid.click("revoke");
        assertThat(ingrid.see("dialog-revoke")).containsText("It is the only one");
        ingrid.follow("confirm-revoke");
        assertThat(ingrid.see("no-secrets")).isVisible();
        assertThat(ingrid.see("fresh")).hasCount(0);
        assertThat(ingrid.complaints()).isEmpty();
    }

    @Test
    void nothingOfThePagesStylesComesIn() {
        var ada = shopper();
        ada.page().navigate(shop.origin() + "/");
        ada.click("care-embed");
        assertThat(ada.see("care-form")).isVisible();
        assertThat(style(ada.page(), "font-size")).isEqualTo("15px");
        assertThat(style(ada.page(), "position")).isEqualTo("fixed");
        assertThat(style(ada.page(), "color")).isNotEqualTo("rgb(255, 0, 0)");
        ada.page().mouse().move(0, 0);
        assertThat(ada.see("care-begin")).hasCSS("background-color", "rgb(31, 95, 83)");
        assertThat(
                        ada.page()
                                .evaluate(
                                        "Object.keys(window).filter(it => /care|comptoir/i.test(it))"))
                .asString()
                .isEqualTo("[]");
    }

    private static Object style(Page page, String property) {
        return page.evaluate(
                "name => getComputedStyle(document.querySelector('comptoir-care'))"
                        + ".getPropertyValue(name)",
                property);
    }
}
