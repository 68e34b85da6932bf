package org.comptoir.storefront;

import org.comptoir.members.Actor;
import org.comptoir.platform.page.Page;
import org.comptoir.stores.Store;
import org.comptoir.trading.assortment.Browsing;
import org.springframework.web.servlet.ModelAndView;

/// Somebody looks at a page of a store; controllers take it as a parameter.
public record Visit(Page page, Actor actor, Store store, Browsing browsing, Shop shop) {
    /// The template of that name, around which the shop stands.
    public ModelAndView show(String template) {
        return new ModelAndView("storefront/" + template).addObject("shop", shop);
    }

    /// The same visit after the cart has changed.
    public Visit in(int cartLines) {
        return new Visit(page, actor, store, browsing, shop.with(cartLines));
    }

    /// The same visit by a guest who is known from now on.
    public Visit by(Actor known) {
        return new Visit(page, known, store, browsing, shop);
    }

    public Wording words() {
        return new Wording(page);
    }

    public String text(String key, Object... arguments) {
        return page.text(key, arguments);
    }
}
