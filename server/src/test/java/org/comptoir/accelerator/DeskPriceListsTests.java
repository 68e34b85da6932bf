package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.comptoir.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/// Price lists at the desk: what is entered or sent is planned, then applied just so.
@SampleStores
class DeskPriceListsTests {
    private static final String LISTS = "/accelerator/tooltech/price-lists";
    private static final String STANDARD = LISTS + "/ToolTech%20Standard";
    private static final String HEADER = "priceList,partNumber,currency,amount,minimumQuantity\n";
    private static final Pattern DIGEST = Pattern.compile("data-digest=\"([0-9a-f]*)\"");

    @LocalServerPort int port;

    @Test
    void aPriceChangedInTheGridCountsInTheShopAtOnce() {
        var before = offers(STANDARD + "?q=SQ-C300");
        var entered = new HashMap<>(fields(manager().get(STANDARD + "?q=SQ-C300").body()));
        var changed = before.replaceFirst("\"value\":\"[^\"]*\"", "\"value\":\"77.77\"");
        entered.put("offers", changed);
        var plan = manager().submit(STANDARD + "/plan", entered);
        assertThat(plan.status()).isEqualTo(200);
        assertThat(plan.body()).contains("0 added, 1 changed, 0 removed", "€77.77");
        assertThat(offers(STANDARD + "?q=SQ-C300")).isEqualTo(before);
        entered.put("digest", digest(plan));
        assertThat(manager().submit(STANDARD + "/apply", entered).status()).isEqualTo(302);
        assertThat(shopPrice("SQ-C300")).startsWith("77.77");
        var page = manager().get(STANDARD).body();
        assertThat(page.substring(page.indexOf("data-testid=\"history\""))).contains("1 changed");
        entered.put("offers", before);
        entered.put("digest", digest(manager().submit(STANDARD + "/plan", entered)));
        assertThat(manager().submit(STANDARD + "/apply", entered).status()).isEqualTo(302);
        assertThat(offers(STANDARD + "?q=SQ-C300")).isEqualTo(before);
    }

    @Test
    void everyToolOfTheGridHasItsWords() {
        assertThat(manager().get(STANDARD).body())
                .contains("&#34;tier&#34;:&#34;Next tier", "&#34;undo&#34;:&#34;Undo");
    }

    @Test
    void whatWouldBeSomethingElseThanPlannedIsNotDone() {
        var list = list("Outdated plans");
        applied(list, "Outdated plans,HM-E300,EUR,10,\n");
        var later = "Outdated plans,HM-E300,EUR,12,\n";
        var digest = digest(sent(list, "plan", later, ""));
        applied(list, "Outdated plans,HM-E300,EUR,11,\n");
        var refused = sent(list, "apply", later, "&digest=" + digest);
        assertThat(refused.status()).isEqualTo(412);
        assertThat(offers(list)).contains("\"11\"").doesNotContain("\"12\"");
        var entered = new HashMap<>(fields(manager().get(list).body()));
        entered.put("offers", offers(list).replace("\"11\"", "\"13\""));
        entered.put("digest", digest);
        var again = manager().submit(list + "/apply", entered);
        assertThat(again.status()).isEqualTo(412);
        assertThat(again.body()).contains("data-testid=\"plan\"", "€13.00");
        assertThat(offers(list)).contains("\"11\"");
    }

    @Test
    void aRowTakenOutOfTheGridIsTakenOutOfTheList() {
        var list = list("Shrinking list");
        applied(list, "Shrinking list,HM-E300,EUR,10,\nShrinking list,HM-E500,EUR,11,\n");
        var entered = new HashMap<>(fields(manager().get(list + "?q=HM-E300").body()));
        entered.put("offers", "[]");
        var plan = manager().submit(list + "/plan", entered);
        assertThat(plan.body()).contains("0 added, 0 changed, 1 removed");
        entered.put("digest", digest(plan));
        assertThat(manager().submit(list + "/apply", entered).status()).isEqualTo(302);
        assertThat(offers(list)).contains("HM-E500").doesNotContain("HM-E300");
    }

    @Test
    void aWrongRowOfTheGridIsNamedAndWhatWasTypedStays() {
        var list = list("Wrong rows");
        var entered = new HashMap<>(fields(manager().get(list).body()));
        entered.put("offers", row("HM-E300", "10") + "," + row("NO-SUCH", "x"));
        entered.computeIfPresent("offers", (_, rows) -> "[" + rows + "]");
        var answer = manager().submit(list + "/plan", entered);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Row 2", "which is not a decimal number");
        assertThat(fields(answer.body())).containsEntry("offers", entered.get("offers"));
        entered.put("offers", "no list");
        assertThat(manager().submit(list + "/plan", entered).status()).isEqualTo(400);
        assertThat(offers(list)).isEqualTo("[]");
    }

    @Test
    void aFileIsPlannedWithTheLinesThatAreWrong() {
        var list = list("Files of prices");
        var wrong = "Files of prices,HM-E300,EUR,10,\nToolTech Trade,HM-E300,EUR,x,\n";
        var answer = sent(list, "plan", wrong, "");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Line 3, column 1", "Line 3, column 4");
        assertThat(sent(list, "apply", wrong, "&digest=").status()).isEqualTo(422);
        assertThat(offers(list)).isEqualTo("[]");
        assertThat(sent(list, "plan", "", "").body()).contains("0 added, 0 changed");
    }

    @Test
    void aFileThatIsTheWholeListTakesTheRestOut() {
        var list = list("Whole files");
        applied(list, "Whole files,HM-E300,EUR,10,\nWhole files,HM-E500,EUR,11,5\n");
        var one = "Whole files,HM-E300,EUR,10,\n";
        assertThat(sent(list, "plan", one, "").body()).contains("0 removed, 1 as they are");
        var plan = sent(list, "plan", one, "&whole=true");
        assertThat(plan.body()).contains("0 changed, 1 removed");
        var digest = "&whole=true&digest=" + digest(plan);
        assertThat(sent(list, "apply", one, digest).body()).contains("data-applied");
        assertThat(offers(list)).contains("HM-E300").doesNotContain("HM-E500");
    }

    @Test
    void whatIsExportedChangesNothingWhenItComesBack() {
        var export = manager().get(STANDARD + "/offers.csv").body();
        assertThat(export).startsWith("priceList,partNumber,currency,amount");
        var answer = take(STANDARD + "/import?mode=plan&whole=true", export);
        assertThat(answer.body()).contains("0 added, 0 changed, 0 removed");
    }

    @Test
    void aListIsMadeOnceAndOnlyByThoseWhoKeepTheCatalogue() {
        list("Made once");
        var again = manager().submit(LISTS, Map.of("name", "Made once", "precedence", "0"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(manager().submit(LISTS, Map.of("name", " ")).status()).isEqualTo(400);
        assertThat(manager().get(LISTS + "/No%20such%20list").status()).isEqualTo(404);
        var representative = new Visitors(port).representative();
        assertThat(representative.submit(LISTS, Map.of("name", "Mine")).status()).isEqualTo(403);
        assertThat(representative.submit(STANDARD + "/apply", Map.of()).status()).isEqualTo(403);
        assertThat(representative.get(STANDARD + "/offers.csv").status()).isEqualTo(403);
        var audit = new Visitors(port).manager().get("/accelerator/tooltech/audit?q=made+once");
        assertThat(audit.body()).contains(LISTS + "/Made%20once");
    }

    private static String row(String partNumber, String amount) {
        return "{\"product\":{\"partNumber\":\"%s\"},\"prices\":[{\"value\":\"%s\",\"currency\":\"EUR\"}],\"published\":\"Published\"}"
                .formatted(partNumber, amount);
    }

    private String list(String name) {
        var wish = Map.of("name", name, "precedence", "0", "description", "of a test");
        assertThat(manager().submit(LISTS, wish).status()).isEqualTo(302);
        return LISTS + "/" + UriUtils.encode(name, StandardCharsets.UTF_8);
    }

    private void applied(String list, String rows) {
        var digest = digest(sent(list, "plan", rows, ""));
        assertThat(sent(list, "apply", rows, "&digest=" + digest).body()).contains("data-applied");
    }

    private Answer sent(String list, String mode, String rows, String more) {
        return take(list + "/import?mode=" + mode + more, HEADER + rows);
    }

    private Answer take(String address, String csv) {
        return manager().with("Content-Type", "text/csv").send("POST", address, csv);
    }

    private static String digest(Answer plan) {
        var digest = DIGEST.matcher(plan.body());
        assertThat(digest.find()).as(plan.body()).isTrue();
        return digest.group(1);
    }

    private String offers(String page) {
        return fields(manager().get(page).body()).getOrDefault("offers", "");
    }

    /// What the form of the grid would send.
    private static Map<String, String> fields(String page) {
        var form = page.substring(page.indexOf("data-testid=\"price-form\""));
        var fields = new HashMap<String, String>();
        var hidden = Pattern.compile("name=\"(q|page|seen)\" value=\"([^\"]*)\"").matcher(form);
        while (hidden.find()) {
            fields.put(hidden.group(1), HtmlUtils.htmlUnescape(hidden.group(2)));
        }
        var areas = Pattern.compile("<textarea[^>]*name=\"(\\w+)\"[^>]*>\n?([^<]*)<").matcher(form);
        while (areas.find()) {
            fields.put(areas.group(1), HtmlUtils.htmlUnescape(areas.group(2)));
        }
        return fields;
    }

    private String shopPrice(String partNumber) {
        var wish = "{\"items\":[{\"partNumber\":\"%s\",\"quantity\":1}]}".formatted(partNumber);
        return TestHttp.program(port)
                .post("/api/v1/stores/tooltech/prices", wish)
                .text("/items/0/price/amount");
    }

    private TestHttp manager() {
        return new Visitors(port).manager();
    }
}
