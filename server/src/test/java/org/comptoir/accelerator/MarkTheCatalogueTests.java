package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.comptoir.TestHttp.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The catalogue tree of a draft: marked step by step, looked at as a buyer, and saved as terms.
@SampleStores
class MarkTheCatalogueTests {
    private static final String TREE = "bench-tree";
    private static final String EFFECT = "bench-effect";
    private static final Pattern TOTAL = Pattern.compile("data-total=\"(\\d+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @LocalServerPort int port;
    private TestHttp manager = TestHttp.program(0);
    private Drafts draft = new Drafts(manager, "");

    @BeforeEach
    void draft() {
        manager = new Visitors(port).manager();
        draft = Drafts.of(manager, "[]");
    }

    @AfterEach
    void delete() {
        draft.delete();
    }

    private Answer send(TestHttp who, String part, Map<String, String> fields) {
        var all = new HashMap<>(Map.of("steps", "", "open", "all|50"));
        all.putAll(fields);
        return who.with("HX-Target", part).submit(draft.page("edit/products/bench"), all);
    }

    private String part(String part, Map<String, String> fields) {
        var answer = send(manager, part, fields);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static int total(String effect) {
        var found = TOTAL.matcher(effect);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    private String version() {
        var page = manager.get(draft.page("edit/products")).body();
        var version = VERSION.matcher(page);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    @Test
    void thePageShowsTheRootOfTheTreeAndNothingBelowItsChildren() {
        var page = manager.get(draft.page("edit/products")).body();
        assertThat(page)
                .contains("role=\"tree\"", "data-node=\"all\"", "data-node=\"c:HandTools\"")
                .doesNotContain("data-node=\"c:Hammers\"", "data-node=\"p:HM-E500\"");
    }

    @Test
    void childrenAreFetchedByTheirNode() {
        var branch =
                part(
                        "",
                        Map.of(
                                "branch",
                                "c:EngineersHammers",
                                "level",
                                "4",
                                "toggle",
                                "c:EngineersHammers"));
        assertThat(branch)
                .contains("data-node=\"p:HM-E500\"", "aria-level=\"5\"")
                .doesNotContain("data-node=\"all\"", "<html");
    }

    @Test
    void categoriesProductsAndSkusAreFound() {
        assertThat(part(TREE, Map.of("q", "HM-E500"))).contains("data-node=\"p:HM-E500\"");
        assertThat(part(TREE, Map.of("q", "hammers"))).contains("data-node=\"c:Hammers\"");
        assertThat(part(TREE, Map.of("q", "xqzzk"))).contains("no-nodes");
    }

    @Test
    void aStepIsShownAndCountsForTheBuyerBeforeItIsSaved() {
        var step = Map.of("node", "c:Hammers", "do", "adjust", "percent", "−50");
        var tree = part(TREE, step);
        assertThat(tree).contains("value=\"adjust -50 c:Hammers\"", "−50%");
        int all = total(part(EFFECT, Map.of("steps", "adjust -50 c:Hammers")));
        int less = total(part(EFFECT, Map.of("steps", "adjust -50 c:Hammers\nexclude p:HM-E500")));
        assertThat(all).isPositive();
        assertThat(less).isLessThan(all);
        assertThat(draft.terms()).isEmpty();
    }

    @Test
    void theLastStepIsTakenBack() {
        var steps = Map.of("steps", "adjust -50 c:Hammers\nexclude p:HM-E500", "do", "undo");
        assertThat(part(TREE, steps)).contains("value=\"adjust -50 c:Hammers\"");
    }

    @Test
    void stepsAreSavedAsTermsThatTheTreeReadsBack() {
        var saved =
                manager.submit(
                        draft.page("edit/products/marks"),
                        Map.of(
                                "version",
                                version(),
                                "steps",
                                "adjust -5 all\nadjust -20 c:Hammers\nexclude p:HM-C450"));
        assertThat(saved.status()).as(saved.body()).isEqualTo(302);
        assertThat(draft.kinds()).isEqualTo("PriceTCMasterCatalogWithFiltering");
        var marks = draft.terms().path(0).path("selection").path("marks");
        assertThat(marks.size()).isEqualTo(2);
        assertThat(part(TREE, Map.of("marked", "true")))
                .contains("data-node=\"c:Hammers\"", "data-node=\"p:HM-C450\"", "−20%");
    }

    @Test
    void aPercentageThatIsNoneIsRefusedAndStays() {
        var step = Map.of("node", "c:Hammers", "do", "adjust", "percent", "a fifth");
        var answer = send(manager, TREE, step);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("mark-problem", "value=\"a fifth\"");
        var much = Map.of("node", "c:Hammers", "do", "adjust", "percent", "-99999");
        assertThat(send(manager, TREE, much).status()).isEqualTo(422);
    }

    @Test
    void stepsThatNobodyCouldTakeAreRefused() {
        assertThat(send(manager, TREE, Map.of("steps", "burn c:Hammers")).status()).isEqualTo(400);
        assertThat(send(manager, TREE, Map.of("steps", "clear all\n".repeat(501))).status())
                .isEqualTo(400);
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsNotWrittenOver() {
        var version = version();
        var first = Map.of("version", version, "steps", "include c:Hammers");
        var address = draft.page("edit/products/marks");
        assertThat(manager.submit(address, first).status()).isEqualTo(302);
        var second = Map.of("version", version, "steps", "exclude c:Hammers");
        var answer = manager.submit(address, second);
        assertThat(answer.status()).isIn(409, 412);
        assertThat(answer.body()).contains("value=\"exclude c:Hammers\"");
    }

    @Test
    void aRefusedSaveChoosesTheNodeThatIsWrong() {
        var steps = "adjust -20 c:Hammers\nexclude p:HM-GONE\nexclude p:HM-C450";
        var answer =
                manager.submit(
                        draft.page("edit/products/marks"),
                        Map.of("version", version(), "steps", steps, "node", "c:Hammers"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body())
                .contains("HM-GONE", "name=\"node\" value=\"p:HM-GONE\"")
                .containsPattern("data-node=\"p:HM-GONE\"[^>]*aria-selected=\"true\"")
                .contains("data-node=\"p:HM-C450\"", "exclude p:HM-C450");
    }

    @Test
    void whatTheTreeDoesNotWriteIsNamedWithItsForm() {
        var custom =
                """
                [{"kind": "PriceTCCustomPriceList", "list": {"name": "Own", "precedence": "0",
                  "type": "C", "offers": [{"published": "Published", "precedence": "0",
                  "product": {"kind": "product", "partNumber": "HM-E500", "owner": {
                  "kind": "organization",
                  "distinguishedName": "o=ToolTech Industrial,o=Root Organization"}},
                  "prices": [{"value": "9", "currency": "EUR"}]}]}}]
                """;
        draft.delete();
        draft = Drafts.of(manager, custom);
        assertThat(part(TREE, Map.of("q", "HM-E500")))
                .contains("Own price", draft.page("edit/products/0"));
    }

    @Test
    void theBuyerIsOneThroughWhoseEyesTheReaderMayLook() {
        var representative = new Visitors(port).representative();
        var stranger = "o=FashionFlow,o=Root Organization";
        var steps = "adjust -50 c:Hammers";
        var refused =
                send(representative, EFFECT, Map.of("steps", steps, "buyer", stranger)).body();
        assertThat(refused).contains("effect-problem").doesNotContain("effect-item\"");
        var asked = send(representative, EFFECT, Map.of("steps", steps, "buyer", "t.cole"));
        assertThat(asked.body()).contains("effect-item\"");
    }

    @Test
    void theEffectIsSortedByHowPricesChange() {
        var steps = "adjust -50 c:Hammers\nadjust -80 p:HM-E500";
        var falling = part(EFFECT, Map.of("steps", steps, "sort", "change"));
        assertThat(falling.indexOf("HM-E500")).isPositive();
        assertThat(falling.substring(0, falling.indexOf("HM-E500")))
                .containsOnlyOnce("data-testid=\"effect-item\"");
    }
}
