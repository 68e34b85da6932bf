package org.comptoir.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/// The pages of the sample stores' shops, by the names of their pictures.
final class ShopPages {
    private ShopPages() {}

    /// What everybody may read.
    static Map<String, String> open() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("welcome", "/");
        pages.put("sign-in", "/sign-in?store=tooltech");
        pages.put("guest", "/tooltech");
        pages.put("guest-category", "/tooltech/catalog/Fasteners?attribute.thread=M8");
        pages.put("guest-search", "/tooltech/search?q=drill");
        pages.put("guest-product", "/tooltech/product/HB-M8-ZN-030");
        pages.put("guest-cart", "/tooltech/cart");
        pages.put("not-found", "/tooltech/nothing-here");
        pages.put("fashionflow", "/fashionflow");
        pages.put("fashionflow-product-french", "/fashionflow/product/FF-1001?lang=fr");
        return pages;
    }

    /// What a buyer of ToolTech's sample customer reads.
    static Map<String, String> own() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("home", "/tooltech");
        pages.put("category", "/tooltech/catalog/PowerTools");
        pages.put("product", "/tooltech/product/HM-E500?quantity=10");
        pages.put("account", "/tooltech/account");
        pages.put("account-orders", "/tooltech/account/orders");
        pages.put("account-approvals", "/tooltech/account/approvals");
        return pages;
    }
}
