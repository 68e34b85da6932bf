package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/// Product sets, price rules and catalogue filters at the desk, in their forms.
@SampleStores
class DeskObjectsTests {
    private static final String DESK = "/accelerator/fashionflow/";
    private static final Pattern FIELD =
            Pattern.compile("<(?:input|select)[^>]*? name=\"([^\"]+)\"([^>]*)>");

    @LocalServerPort int port;

    @Test
    void aProductSetIsMadeChangedAndDeleted() {
        var category = "category " + category();
        var wanted = Map.of("key", "Made here", "rows.0.on", category, "rows.1.on", "");
        var made = manager().submit(DESK + "product-sets/new/form", wanted);
        assertThat(made.status()).isEqualTo(302);
        var set = DESK + "product-sets/Made%20here";
        assertThat(made.header("Location")).startsWith(set);
        assertThat(manager().get(set).body()).contains("It selects", "data-testid=\"unused\"");
        assertThat(manager().submit(DESK + "product-sets/new/form", wanted).status())
                .isEqualTo(409);
        var changed = Map.of("version", "1", "rows.0.on", category, "without.0.on", category);
        assertThat(manager().submit(set + "/edit", changed).status()).isEqualTo(302);
        assertThat(manager().submit(set + "/edit", changed).status()).isEqualTo(412);
        assertThat(manager().get(set).body()).contains("selects no product", "changed");
        assertThat(manager().submit(set + "/delete", Map.of("version", "1")).status())
                .isEqualTo(412);
        assertThat(manager().submit(set + "/delete", Map.of("version", "2")).status())
                .isEqualTo(302);
        assertThat(manager().get(set).status()).isEqualTo(404);
    }

    @Test
    void whatIsWrongStandsAtItsRowAndWhatWasTypedStays() {
        var wanted =
                Map.of(
                        "key", "4711",
                        "name", "Wrong rule",
                        "rows.3.on", "all",
                        "rows.3.priceList", "No such list",
                        "rows.3.adjustment", "−5,5");
        var refused = manager().submit(DESK + "price-rules/new/form", wanted);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("id=\"rows-0-error\"", "−5,5");
        assertThat(refused.body()).contains("No such list", "value=\"Wrong rule\"");
        assertThat(manager().get(DESK + "price-rules/4711").status()).isEqualTo(404);
    }

    @Test
    void theLinesOfARuleKeepTheOrderInWhichTheyStood() {
        var list = list();
        var wanted = new LinkedHashMap<String, String>();
        wanted.put("key", "4712");
        wanted.put("name", "Ordered rule");
        wanted.put("rows.7.on", "category " + category());
        wanted.put("rows.7.priceList", list);
        wanted.put("rows.7.adjustment", "-8");
        wanted.put("rows.2.on", "all");
        wanted.put("rows.2.priceList", list);
        wanted.put("rows.2.start", "2026-01-31T08:00");
        assertThat(manager().submit(DESK + "price-rules/new/form", wanted).status()).isEqualTo(302);
        var rule = manager().get("/api/v1/stores/fashionflow/price-rules/4712").json();
        assertThat(rule.at("/lines/0/adjustment").asString()).isEqualTo("-8");
        assertThat(rule.at("/lines/1/on").asString()).isEqualTo("all");
        assertThat(rule.at("/lines/1/start").asString()).isEqualTo("2026-01-31T08:00:00Z");
        assertThat(manager().submit(DESK + "price-rules/4712/delete", Map.of()).status())
                .isEqualTo(302);
    }

    @Test
    void aFormThatIsSentBackUnchangedChangesNothing() {
        for (var kind : List.of("product-sets", "price-rules", "catalog-filters")) {
            var api = "/api/v1/stores/tooltech/" + kind;
            manager("tooltech")
                    .get(api + "?limit=500")
                    .json()
                    .path("items")
                    .valueStream()
                    .map(it -> it.path("key").asString().replace(" ", "%20"))
                    .forEach(key -> {
                        var before = manager("tooltech").get(api + "/" + key);
                        var form = "/accelerator/tooltech/" + kind + "/" + key + "/edit";
                        var sent = manager("tooltech").submit(form, fields(form));
                        assertThat(sent.status()).as(form).isEqualTo(302);
                        var after = manager("tooltech").get(api + "/" + key);
                        assertThat(after.body()).isEqualTo(before.body());
                        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
                    });
        }
    }

    @Test
    void whatIsUsedIsNotDeletedAndSaysByWhom() {
        var rule = "/accelerator/tooltech/price-rules/20010";
        var page = manager("tooltech").get(rule).body();
        assertThat(page).contains("Granit Chantiers 2026", "data-testid=\"off-delete\"");
        var refused = manager("tooltech").submit(rule + "/delete", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Take it out of them first");
        var seller = new Visitors(port).seller();
        var changed = fields(rule + "/edit");
        changed.put("rows.0.adjustment", "-90");
        assertThat(seller.submit(rule + "/edit", changed).status()).isEqualTo(403);
    }

    private Map<String, String> fields(String form) {
        var page = manager("tooltech").get(form).body();
        int start = page.indexOf("object-form");
        var from = page.substring(start, page.indexOf("</form>", start));
        var body = from.replaceAll("(?s)<template>.*?</template>", "");
        var fields = new LinkedHashMap<String, String>();
        var field = FIELD.matcher(body);
        while (field.find()) {
            var attributes = field.group(2);
            boolean off = attributes.contains("checkbox") && !attributes.contains("checked");
            if (!off) {
                fields.put(field.group(1), value(body, field.end(), attributes));
            }
        }
        return fields;
    }

    /// The value of an input, or of the chosen option of the list that begins there.
    private static String value(String body, int at, String attributes) {
        var own = Pattern.compile("value=\"([^\"]*)\"").matcher(attributes);
        if (own.find()) {
            return HtmlUtils.htmlUnescape(own.group(1));
        }
        var options = body.substring(at, body.indexOf("</select>", at));
        var chosen = Pattern.compile("value=\"([^\"]*)\" selected").matcher(options);
        return chosen.find() ? HtmlUtils.htmlUnescape(chosen.group(1)) : "";
    }

    private String category() {
        return firstOf("categories.csv");
    }

    private String list() {
        return firstOf("price-lists.csv");
    }

    /// What stands first in the first row of a file.
    private String firstOf(String file) {
        var row = manager().get(DESK + file).body().lines().toList().get(1);
        return row.substring(0, row.indexOf(','));
    }

    private TestHttp manager() {
        return manager("fashionflow");
    }

    private TestHttp manager(String store) {
        return store.equals("tooltech")
                ? new Visitors(port).manager()
                : new Visitors(port).signedIn("f.lange", "fashionflow-manager-2026");
    }
}
