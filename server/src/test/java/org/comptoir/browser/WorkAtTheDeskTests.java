package org.comptoir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What representatives and sales managers do all day, from the first draft to the buyer's cart.
class WorkAtTheDeskTests extends BrowserTest {
    private static final String DESK = "/accelerator/tooltech";

    @Test
    void aContractIsWrittenApprovedBoughtUnderReplacedAndUndone() {
        var name = "Trial " + System.nanoTime();
        var seller = worker("m.devos", "tooltech-seller-2026");
        write(seller, name);
        seller.follow("submit");
        assertThat(seller.see("standing")).hasText("waiting");
        assertThat(seller.see("toast")).containsText("is submitted");
        var contract =
                seller.page().url().replaceAll("\\?.*", "").replaceAll(".*(?=/accelerator)", "");

        var manager = worker("h.ward", "tooltech-manager-2026").at(DESK + "/approvals");
        manager.page().getByLabel("Choose " + name + " 1.0").check();
        manager.page().onceDialog(it -> it.accept());
        manager.follow("bulk-approve");
        assertThat(manager.see("notices")).containsText("One is approved");
        manager.at(contract);
        assertThat(manager.see("standing")).hasText("selling");

        var tess = tess(Shopper.desktop()).at("/tooltech/product/HM-E500");
        tess.type("quantity", "10");
        assertThat(tess.see("price-amount").first()).hasText("€8.88");

        manager.follow("new-version");
        assertThat(manager.see("title")).containsText("1.1");
        end(manager, name);
        tess.at("/tooltech/product/HM-E500");
        assertThat(tess.read("price-amount")).isEqualTo("€12.7596");
        assertThat(seller.complaints()).isEmpty();
        assertThat(manager.complaints()).isEmpty();
    }

    /// A tenth off everything, one product excluded, an own price from ten pieces on.
    private static void write(Shopper seller, String name) {
        seller.at(DESK + "/accounts?q=marlow");
        seller.follow(seller.see("row").first().locator("a").first()::click);
        seller.follow("new-contract");
        seller.type("name", name).follow("create");
        add(seller, "PriceTCMasterCatalogWithFiltering");
        seller.see("selection.includeEntireCatalog").check();
        seller.type("selection.signedPercentage", "one tenth").follow("save");
        assertThat(seller.page().getByText("Please give a number")).isVisible();
        seller.type("selection.signedPercentage", "-1").click("add-selection.marks");
        seller.see("selection.marks.0.type").selectOption("Exclude");
        seller.type("selection.marks.0.target", "HM-C450").follow("save");
        add(seller, "PriceTCCustomPriceList");
        var grid = seller.page().locator("price-grid tbody");
        grid.locator("input").nth(0).fill("HM-E500");
        grid.locator("input").nth(1).fill("10");
        grid.locator("input").nth(3).fill("8,88");
        seller.follow("save");
        assertThat(seller.see("term")).hasCount(2);
        seller.follow(seller.see("chapter").getByText("Shipping")::click);
        add(seller, "ShippingTCShippingCharge");
        seller.type("policy", "ToolTechShippingCharge").follow("save");
    }

    private static void add(Shopper seller, String kind) {
        seller.see("new-type").selectOption(kind);
        seller.follow("add-term");
    }

    /// The draft is thrown away and the version that sells is closed: others meet the store as it
    /// was.
    private static void end(Shopper manager, String name) {
        manager.click("delete").follow("confirm-delete");
        manager.at(DESK + "/contracts?view=selling&q=" + name.replace(" ", "%20"));
        manager.follow(manager.see("row").first().locator("a").first()::click);
        manager.click("more-actions").click("close");
        manager.page().locator("#do-close-reason").fill("The trial is over");
        manager.follow("confirm-close");
        assertThat(manager.see("standing")).hasText("closed");
    }

    @Test
    void everythingIsReachedByKeysAlone() {
        var manager = worker("h.ward", "tooltech-manager-2026").at(DESK);
        var keys = manager.page().keyboard();
        keys.press("g");
        manager.follow(() -> keys.press("c"));
        assertThat(manager.page()).hasURL(Pattern.compile(".*" + DESK + "/contracts"));
        keys.press("j");
        keys.press("j");
        manager.follow(() -> keys.press("Enter"));
        assertThat(manager.page()).hasURL(Pattern.compile(".*" + DESK + "/contracts/[^/]+"));
        keys.press("Control+k");
        assertThat(manager.see("palette-dialog")).isVisible();
        assertThat(manager.see("hit").first()).isVisible();
        keys.type("granit const");
        manager.follow(() -> keys.press("Enter"));
        assertThat(manager.see("title")).containsText("Granit");
        keys.press("?");
        assertThat(manager.see("keys")).isVisible();
        keys.press("Escape");
        assertThat(manager.see("keys")).isHidden();
        assertThat(manager.complaints()).isEmpty();
    }

    @Test
    void aListRemembersItsLookAndKeepsViews() {
        var manager = worker("h.ward", "tooltech-manager-2026");
        manager.at(DESK + "/contracts?q=larch%20winter");
        manager.renew("#browse", manager.see("tab").getByText("suspended")::click);
        assertThat(manager.see("row")).hasCount(1);
        manager.click("list-look");
        manager.page().getByLabel("Changed").uncheck();
        manager.click("list-look");
        manager.click("kept-views");
        manager.page().locator("#view-name").fill("Sleeping");
        manager.follow("keep-view");
        manager.at(DESK + "/contracts");
        assertThat(manager.page().locator("th[data-key=updated]")).isHidden();
        manager.click("list-look");
        manager.page().getByLabel("Changed").check();
        manager.click("list-look");
        assertThat(manager.page().locator("th[data-key=updated]")).isVisible();
        manager.click("kept-views");
        manager.follow(manager.see("kept-view").getByText("Sleeping")::click);
        assertThat(manager.see("row")).hasCount(1);
        assertThat(manager.page().locator("th[data-key=updated]")).isHidden();
        manager.click("kept-views");
        manager.page().onceDialog(it -> it.accept());
        manager.follow("view-delete");
        assertThat(manager.see("kept-view")).hasCount(0);
    }

    @Test
    void twoEditorsDoNotWriteOverEachOther() {
        var first = worker("h.ward", "tooltech-manager-2026");
        first.at(DESK + "/contracts?view=draft&q=renewal");
        first.follow(first.see("row").first().locator("a").first()::click);
        first.follow("tab-edit");
        var place = first.page().url().replaceAll(".*(?=/accelerator)", "");
        var second = worker("m.devos", "tooltech-seller-2026").at(place);
        assertThat(second.see("locked")).containsText("Helen Ward is editing");
        assertThat(second.see("save")).isDisabled();
        second.page().onceDialog(it -> it.accept());
        second.follow("take-over");
        assertThat(second.see("save")).isEnabled();
        first.type("comment", "not lost").follow("save");
        assertThat(first.see("notices")).isVisible();
        assertThat(first.see("comment")).hasValue("not lost");
        second.follow("finish");
    }

    @Test
    void aFileIsPlannedAndThenApplied() {
        var manager = worker("h.ward", "tooltech-manager-2026").at(DESK + "/imports");
        assertThat(manager.see("import-apply")).isDisabled();
        var file = Path.of("../samples/tooltech/contracts/50-platinum-club.xml");
        manager.see("import-file").setInputFiles(file);
        manager.click("import-plan");
        assertThat(manager.see("import-run")).containsText("as it was");
        assertThat(manager.see("import-run").getByTestId("run-state")).hasText("done");
        manager.click("import-apply");
        assertThat(manager.see("import-run")).containsText("applied");
        manager.at(DESK + "/imports");
        manager.follow(manager.see("row").first().locator("a").first()::click);
        assertThat(manager.see("run-line").first()).containsText("Platinum Club");
        assertThat(manager.complaints()).isEmpty();
    }

    @Test
    void onlyWhatWasPlannedJustSoIsApplied() {
        var manager = worker("h.ward", "tooltech-manager-2026").at(DESK + "/imports");
        var file = Path.of("../samples/tooltech/contracts/50-platinum-club.xml");
        manager.see("import-file").setInputFiles(file);
        var held = new ArrayList<Route>();
        manager.page().route(Pattern.compile(".*mode=plan.*"), held::add);
        manager.click("import-plan");
        manager.page().waitForCondition(() -> !held.isEmpty());
        manager.page().locator("[name=strict]").click();
        assertThat(manager.see("import-plan")).isDisabled();
        held.getFirst().resume();
        assertThat(manager.see("import-run").getByTestId("run-state")).hasText("done");
        assertThat(manager.see("import-plan")).isEnabled();
        assertThat(manager.see("import-apply")).isDisabled();
    }

    @Test
    void whoLooksForSomethingInAListGoesOnWriting() {
        var manager = worker("h.ward", "tooltech-manager-2026").at(DESK + "/accounts");
        var held = new ArrayList<Route>();
        manager.page().route(Pattern.compile(".*q=marl$"), held::add);
        manager.type("list-search", "marl").see("list-search").press("Enter");
        manager.page().waitForCondition(() -> !held.isEmpty());
        manager.type("list-search", "marlow");
        manager.renew("#browse", held.getFirst()::resume);
        assertThat(manager.see("list-search")).hasValue("marlow");
        assertThat(manager.see("list-search")).isFocused();
        assertThat(manager.see("row").first()).containsText("Marlow");
    }

    private Shopper worker(String logonId, String password) {
        return shopper().signIn("tooltech", logonId, password);
    }
}
