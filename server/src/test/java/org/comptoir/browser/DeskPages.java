package org.comptoir.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.TestHttp;

/// The pages of the business users' tool over the sample store, by the names of their pictures.
final class DeskPages {
    static final String HOME = "/accelerator/tooltech";

    /// The pages that need nobody's number; their names are their addresses.
    private static final List<String> PLACES =
            List.of(
                    "",
                    "/accounts",
                    "/accounts?q=nothing-of-the-kind",
                    "/accounts/new",
                    "/contracts",
                    "/contracts?as=timeline",
                    "/contracts/new",
                    "/approvals",
                    "/findings",
                    "/imports",
                    "/imports/sources",
                    "/imports/sources/new",
                    "/policies",
                    "/policies/new?type=ReturnCharge",
                    "/orders",
                    "/orders/new",
                    "/orders/new?buyer=t.cole",
                    "/reports",
                    "/reports/commitments",
                    "/nothing-of-the-kind",
                    "/organizations",
                    "/people",
                    "/groups",
                    "/audit",
                    "/stores",
                    "/categories",
                    "/categories/Fasteners",
                    "/products?q=hammer",
                    "/products/HM-E500",
                    "/products/HB-M8-ZN-030",
                    "/price-lists",
                    "/price-lists/ToolTech%20Clearance",
                    "/price-lists/ToolTech%20Clearance/import",
                    "/product-sets",
                    "/product-sets/Aerosols",
                    "/product-sets/Aerosols/edit",
                    "/price-rules",
                    "/price-rules/20010",
                    "/price-rules/20010/edit",
                    "/catalog-filters",
                    "/catalog-filters/new/form",
                    "/find?q=marlow");

    private static final List<String> CARE =
            List.of(
                    "board",
                    "history",
                    "history?q=nothing-of-the-kind",
                    "settings/queues",
                    "settings/queues/returns",
                    "settings/queues/new/form",
                    "settings/agents",
                    "settings/agents/p.nair",
                    "settings/rules",
                    "settings/rules/try",
                    "settings/rules/try?subject=return&language=fr",
                    "settings/topics",
                    "settings/topics/greeting",
                    "settings/page-lists",
                    "settings/page-lists/often-asked-for",
                    "settings/general");

    /// What a site administrator sets of customer care besides.
    static final List<String> SITES = List.of(HOME + "/care/settings/embedding");

    private DeskPages() {}

    /// Where a supervisor of customer care looks and what he sets.
    static List<String> care() {
        return CARE.stream().map(it -> HOME + "/care/" + it).toList();
    }

    static Map<String, String> of(int port) {
        var caller = TestHttp.program(port);
        var body = "{\"logonId\":\"h.ward\",\"password\":\"tooltech-manager-2026\"}";
        var manager = caller.as(caller.post("/api/v1/tokens", body).text("/token"));
        var contract = "/contracts/" + first(manager, "contracts?name=Marlow%20Trade");
        var draft = "/contracts/" + first(manager, "contracts?state=Draft");
        var account = "/accounts/" + first(manager, "accounts?name=Marlow");
        var pages = new LinkedHashMap<String, String>();
        PLACES.forEach(it -> pages.put(name(it), it));
        pages.put("contract", contract);
        pages.put("contract-impact", contract + "/impact");
        pages.put("contract-diff", contract + "/diff" + draft.substring("/contracts".length()));
        pages.put("contract-effect", draft + "/effect");
        pages.put("explain", "/explain?part=HM-E500&buyer=t.cole");
        pages.put("explain-kit", "/explain?part=WS-T6&buyer=t.cole&in-WS-T6=1&in-SS-V7=1");
        pages.put("see", "/see?buyer=t.cole");
        pages.put("account", account);
        pages.put("account-edit", account + "/edit/account");
        pages.put("contract-edit-profile", draft + "/edit/profile");
        pages.put("contract-edit-products", draft + "/edit/products");
        var term = draft + "/edit/products/new?type=";
        pages.put("contract-edit-prices", term + "PriceTCCustomPriceList");
        pages.put("contract-edit-filter", term + "PriceTCMasterCatalogWithFiltering");
        pages.replaceAll((name, path) -> HOME + path);
        return pages;
    }

    /// `accounts-new` of `/accounts/new`, `home` of nothing.
    private static String name(String place) {
        var words = place.replaceAll("[^a-zA-Z]+", "-").replaceFirst("^-", "");
        return words.isEmpty() ? "home" : words;
    }

    private static String first(TestHttp manager, String list) {
        return manager.get("/api/v1/stores/tooltech/" + list).text("/items/0/id");
    }
}
