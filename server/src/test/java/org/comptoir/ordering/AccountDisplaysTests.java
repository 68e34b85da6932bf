package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.comptoir.journeys.Rest;
import org.comptoir.trading.Asked;
import org.comptoir.trading.account.Display;
import org.comptoir.trading.account.Displays;
import org.comptoir.trading.file.FileProblem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/// What accounts show on the store’s pages: docs/rules.md §1.
class AccountDisplaysTests extends Customers {
    @Autowired Displays displays;
    @LocalServerPort int port;

    private static String text(String html, String locale) {
        var escaped = html.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return "<DisplayCustomizationTC displayType=\"1\" indexNumber=\"1\"><DisplayText text=\"%s\" locale=\"%s\"/></DisplayCustomizationTC>"
                .formatted(escaped, locale);
    }

    private static String logo(String address) {
        return "<DisplayCustomizationTC displayType=\"0\" indexNumber=\"0\"><DisplayLogo><Attachment URL=\"%s\"/></DisplayLogo></DisplayCustomizationTC>"
                .formatted(address);
    }

    @Test
    void onlyTheBuyersOfTheAccountSeeItsTextInTheirLanguageByPosition() {
        var terms = text("<b>Welcome</b>", "en_US") + logo("https://logos.example/a.svg");
        var customer = customer(terms, "");
        var shown = displays.of(buyer(customer), store(), Locale.FRENCH);
        assertThat(shown).extracting(Display::position).containsExactly(0, 1);
        assertThat(shown.getFirst().logo()).contains("https://logos.example/a.svg");
        assertThat(shown.getLast().html()).contains("<b>Welcome</b>");
        assertThat(displays.of(buyer(customer("", "")), store(), Locale.FRENCH)).isEmpty();
        assertThat(Rest.guest(port).get("/stores/tooltech/display").at("/items").size()).isZero();
        accounts.suspend(customer.account(), Asked.by("test").because("test"));
        assertThat(displays.of(buyer(customer), store(), Locale.FRENCH)).isEmpty();
    }

    @Test
    void whatCouldHarmIsTakenOutWhenSavedAndHarmlessTextStaysAsWritten() {
        var harmful =
                "<p onclick=\"x()\">It's <script>alert(1)</script><a href=\"javascript:x()\">us</a></p>";
        var customer = customer(text(harmful, "en_US"), "");
        var saved = accounts.whole(customer.account()).content().terms().toString();
        assertThat(saved)
                .contains("us")
                .doesNotContain("<script", "alert", "javascript")
                .doesNotContain("onclick");
        var harmless =
                customer(text("<p>It's <a href=\"https://a.example\">us</a></p>", "en_US"), "");
        assertThat(accounts.whole(harmless.account()).content().terms().toString())
                .contains("<p>It's <a href=\"https://a.example\">us</a></p>");
    }

    @Test
    void aLogoComesOverHttpsOrFromTheStoreItself() {
        var seller = Rest.signedIn(port, "m.devos", "tooltech-seller-2026");
        var path =
                "/stores/tooltech/accounts/"
                        + customer(logo("https://logos.example/a.svg"), "").account();
        var content = (ObjectNode) seller.get(path).expect(200).at("/content").deepCopy();
        var attachment = (ObjectNode) content.at("/terms/0/logos/0/attachment");
        for (var bad : new String[] {"javascript:x()", "http://a.example/a.png", "//a.example/a"}) {
            attachment.put("url", bad);
            assertThat(seller.put(path, content).expect(422).text("/code"))
                    .isEqualTo("bad-logo-address");
        }
        attachment.put("url", "/assets/logo.svg");
        seller.put(path, content).expect(200);
    }

    @Test
    void anImportGoesOnWithoutAnOldLogoAndWithACleanTextAndSaysSo() {
        var customer = customer("", "");
        var old = logo("http://old.example/a.png") + text("<b>Hi</b><script>x</script>", "en_US");
        var report = imported(customer.name(), old, "", false);
        assertThat(report.problems()).isEmpty();
        assertThat(report.warnings())
                .extracting(FileProblem::code)
                .containsExactlyInAnyOrder("logo-left-out", "display-text-cleaned");
        assertThat(report.warnings()).allMatch(it -> it.line() == 2);
        var shown = displays.of(buyer(customer), store(), Locale.FRENCH);
        assertThat(shown).extracting(Display::html).containsExactly(Optional.of("<b>Hi</b>"));
        assertThat(shown).extracting(Display::language).containsExactly(Optional.of("en-US"));
        assertThat(imported(customer.name(), old, "", true).problems())
                .extracting(FileProblem::code)
                .contains("logo-left-out");
    }

    @Test
    void anAccountShowsFiftyLogosAndTextsAtMost() {
        var many = imported(customer("", "").name(), text("Hi", "en_US").repeat(51), "", false);
        assertThat(many.problems()).extracting(FileProblem::code).contains("too-many-displays");
    }

    @Test
    void eachBuyerIsShownHisOwnAccountsTextOnly() {
        var marlow = Rest.signedIn(port, "t.cole", "tooltech-buyer-2026");
        assertThat(marlow.get("/stores/tooltech/display").text("/items/0/html"))
                .contains("Welcome, Marlow Shipyards");
        var granit = Rest.signedIn(port, "l.perrin", "tooltech-buyer-2026");
        assertThat(granit.get("/stores/tooltech/display").raw().body()).doesNotContain("Marlow");
    }
}
