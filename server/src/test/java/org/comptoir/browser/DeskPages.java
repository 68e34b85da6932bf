package org.comptoir.browser;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.TestHttp;

/// The pages of the business users' tool, over the sample store.
final class DeskPages {
    private static final String DESK = "/accelerator/tooltech";

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
                    "/policies",
                    "/policies/new?type=ReturnCharge",
                    "/orders",
                    "/reports",
                    "/reports/commitments",
                    "/nothing-of-the-kind",
                    "/organizations",
                    "/people",
                    "/groups",
                    "/audit",
                    "/stores",
                    "/find?q=marlow");

    private DeskPages() {}

    static List<String> of(int port) {
        var caller = TestHttp.program(port);
        var body = "{\"logonId\":\"h.ward\",\"password\":\"tooltech-manager-2026\"}";
        var manager = caller.as(caller.post("/api/v1/tokens", body).text("/token"));
        var contract = first(manager, "contracts?name=Marlow%20Trade");
        var draft = first(manager, "contracts?state=Draft");
        var account = first(manager, "accounts?name=Marlow");
        var pages = new ArrayList<>(PLACES);
        pages.add("/contracts/" + contract);
        pages.add("/contracts/" + contract + "/impact");
        pages.add("/contracts/" + contract + "/diff/" + draft);
        pages.add("/contracts/" + draft + "/effect");
        pages.add("/explain?product=HM-E500&buyer=t.cole");
        pages.add("/see?buyer=t.cole");
        pages.add("/accounts/" + account);
        pages.add("/accounts/" + account + "/edit/account");
        pages.add("/contracts/" + draft + "/edit/profile");
        pages.add("/contracts/" + draft + "/edit/products");
        pages.add("/contracts/" + draft + "/edit/products/new?type=PriceTCCustomPriceList");
        pages.add(
                "/contracts/"
                        + draft
                        + "/edit/products/new?type=PriceTCMasterCatalogWithFiltering");
        return pages.stream().map(it -> DESK + it).toList();
    }

    private static String first(TestHttp manager, String list) {
        return manager.get("/api/v1/stores/tooltech/" + list).text("/items/0/id");
    }
}
