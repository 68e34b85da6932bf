package org.comptoir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/// A relationship from nothing: the customer and his account, the contract he buys under, its next
/// version, and the step back.
class TakeOnACustomerTests extends BrowserTest {
    private static final String DESK = "/accelerator/tooltech";
    private static final String PASSWORD = "quay-buyer-2026";

    private final String name = "Quay " + System.nanoTime();
    private final String logonId = name.replace("Quay ", "q.quay.");

    @Test
    void aNewCustomerBuysUnderAContractThatIsReplacedAndUndone() {
        register(worker("i.solberg", "tooltech-admin-2026"));
        var seller = worker("m.devos", "tooltech-seller-2026");
        openAccount(seller);
        writeContract(seller);
        var contract = here(seller);
        seeEffect(seller, contract);
        submit(seller, contract);
        var manager = worker("h.ward", "tooltech-manager-2026");
        approve(manager, contract);
        var buyer = shopper().signIn("tooltech", logonId, PASSWORD);
        buy(buyer);
        var next = newVersion(seller, contract);
        approve(manager, next);
        compare(manager);
        ten(buyer, "€7.77");
        manager.at(next).click("more-actions").click("undo-deployment");
        manager.follow("confirm-undo-deployment");
        ten(buyer, "€8.88");
        assertThat(manager.at(contract).see("standing")).hasText("selling");
        assertThat(seller.complaints()).isEmpty();
        assertThat(manager.complaints()).isEmpty();
        assertThat(buyer.complaints()).isEmpty();
    }

    /// The customer's organization and its buyer.
    private void register(Shopper administrator) {
        administrator.at(DESK + "/organizations?q=Root%20Organization");
        administrator.follow(administrator.see("row").first().locator("a").first()::click);
        administrator.see("new-unit").locator("summary").click();
        administrator.type("unit", name).follow("create-unit");
        administrator.at(DESK + "/organizations?q=" + name.replace(" ", "%20"));
        administrator.follow(administrator.see("row").first().locator("a").first()::click);
        assertThat(administrator.see("title")).containsText(name);
        administrator.follow("new-person");
        administrator.type("givenName", "Quentin").type("familyName", "Quay");
        administrator.type("logonId", logonId).type("email", "q.quay@quay.example");
        administrator.see("role").selectOption("buyer");
        administrator.follow("save");
        administrator.type("password", PASSWORD).follow("reset-password");
        assertThat(administrator.see("toast")).isVisible();
    }

    private void openAccount(Shopper seller) {
        seller.at(DESK + "/accounts/new").type("name", name);
        seller.type("customer", "o=" + name + ",o=Root Organization");
        seller.see("allowStoreDefaultContract").uncheck();
        seller.follow("create");
        assertThat(seller.see("title")).containsText(name);
    }

    /// A discount on a category, a product of it excluded, and an own price with a tier.
    private void writeContract(Shopper seller) {
        seller.follow("new-contract");
        seller.type("name", name).follow("create");
        seller.follow(seller.see("chapter").getByText("Products")::click);
        find(seller, "engineer");
        node(seller, "c:EngineersHammers").locator(".node-name").first().click();
        assertThat(seller.see("panel-name")).hasText("Engineer’s hammers");
        seller.type("percent", "-10").click("adjust");
        assertThat(node(seller, "c:EngineersHammers").getByTestId("mark").first()).hasText("−10%");
        node(seller, "p:HM-E1000").focus();
        seller.page().keyboard().press("e");
        assertThat(node(seller, "p:HM-E1000").getByTestId("mark").first()).hasText("Excluded");
        seller.follow("save-marks");
        assertThat(seller.see("toast")).containsText("Saved");
        add(seller, "PriceTCCustomPriceList");
        var cells = seller.page().locator("price-grid tbody input");
        cells.nth(0).fill("HM-E500");
        cells.nth(1).fill("10");
        cells.nth(3).fill("8,88");
        seller.follow("save");
        seller.follow(seller.see("chapter").getByText("Shipping")::click);
        add(seller, "ShippingTCShippingCharge");
        seller.type("policy", "ToolTechShippingCharge").follow("save");
        seller.follow("finish");
    }

    private void seeEffect(Shopper seller, String contract) {
        seller.at(contract).follow("tab-effect");
        assertThat(seller.see("compared")).containsText(name);
        assertThat(seller.see("listing")).containsText("Engineer");
        seller.at(contract).follow("tab-impact");
        assertThat(seller.see("compared").first()).isVisible();
    }

    private void submit(Shopper seller, String contract) {
        seller.at(contract).follow("submit");
        assertThat(seller.see("standing")).hasText("waiting");
    }

    private static void approve(Shopper manager, String contract) {
        manager.at(contract).follow("approve");
        assertThat(manager.see("standing")).hasText("selling");
    }

    private void buy(Shopper buyer) {
        buyer.at("/tooltech/product/HM-E1000");
        assertThat(buyer.see("add-to-cart")).hasCount(0);
        ten(buyer, "€8.88");
        buyer.click("add-to-cart");
        assertThat(buyer.see("cart-count")).hasText("1");
        buyer.follow("cart");
        assertThat(buyer.read("contract")).contains(name);
        buyer.follow("to-checkout");
        buyer.type("shipTo.recipient", "Quentin Quay").type("shipTo.street", "1 Quay Street");
        buyer.type("shipTo.postalCode", "1000").type("shipTo.city", "Bruges");
        buyer.type("shipTo.country", "BE");
        buyer.see("payment").locator("input").first().check();
        buyer.click("place-order");
        assertThat(buyer.see("confirmation")).isVisible();
    }

    /// What ten hammers cost each.
    private static void ten(Shopper buyer, String price) {
        buyer.at("/tooltech/product/HM-E500").type("quantity", "10");
        assertThat(buyer.see("price-amount").first()).hasText(price);
    }

    private String newVersion(Shopper seller, String contract) {
        seller.at(contract).follow("new-version");
        assertThat(seller.see("title")).containsText("1.1");
        var next = here(seller);
        seller.at(next + "/edit/products").follow(seller.see("edit-term").last()::click);
        seller.page().locator("price-grid tbody input").nth(3).fill("7,77");
        seller.follow("save");
        seller.follow("finish");
        submit(seller, next);
        return next;
    }

    private static void compare(Shopper manager) {
        manager.follow(manager.see("versions").locator(".version-diff").first()::click);
        assertThat(manager.see("line").first()).containsText("7.77");
        assertThat(manager.see("line").first()).containsText("8.88");
    }

    private static String here(Shopper somebody) {
        return somebody.page()
                .url()
                .replaceAll("(/edit.*|\\?.*|#.*)", "")
                .replaceAll(".*(?=/accelerator)", "");
    }

    private static void add(Shopper seller, String kind) {
        seller.see("new-type").selectOption(kind);
        seller.follow("add-term");
    }

    private static void find(Shopper seller, String words) {
        seller.see("tree-search").fill(words);
        seller.see("tree-search").press("Enter");
        assertThat(node(seller, "c:EngineersHammers")).isVisible();
    }

    private static Locator node(Shopper seller, String key) {
        return seller.page().locator("[data-node='" + key + "']").first();
    }

    private Shopper worker(String logon, String password) {
        return shopper().signIn("tooltech", logon, password);
    }
}
