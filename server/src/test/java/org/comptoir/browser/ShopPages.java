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
        pages.put("help", "/tooltech/help");
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
        pages.put("account-contracts", "/tooltech/account/contracts");
        pages.put("account-addresses", "/tooltech/account/addresses");
        pages.put("account-address", "/tooltech/account/addresses/new");
        pages.put("search-mended", "/tooltech/search?q=cordles+dril");
        return pages;
    }

    /// What an approver reads besides.
    static Map<String, String> approver() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("account-approvals", "/tooltech/account/approvals");
        pages.put("account-approved", "/tooltech/account/approvals?view=approvals");
        pages.put("account-deputy", "/tooltech/account/deputy");
        return pages;
    }

    /// What the administrator of a buying organization reads besides.
    static Map<String, String> administrator() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("account-people", "/tooltech/account/people");
        pages.put("account-person", "/tooltech/account/people/new");
        pages.put("account-units", "/tooltech/account/units");
        return pages;
    }
}
