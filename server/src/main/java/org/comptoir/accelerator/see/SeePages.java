package org.comptoir.accelerator.see;

import java.util.Map;
import java.util.UUID;
import org.comptoir.accelerator.Buyers;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Inquiry;
import org.comptoir.members.OrganizationId;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.access.TradingAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The store through the eyes of a buyer; nothing can be done there.
@Controller
class SeePages {
    private final TradingAccess access;
    private final Buyers buyers;
    private final SeeViews views;
    private final SeenProductViews products;
    private final Texts texts;

    SeePages(
            TradingAccess access,
            Buyers buyers,
            SeeViews views,
            SeenProductViews products,
            Texts texts) {
        this.access = access;
        this.buyers = buyers;
        this.views = views;
        this.products = products;
        this.texts = texts;
    }

    @GetMapping("/accelerator/{store}/see")
    ModelAndView see(
            Desk desk,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        access.requireTrader(desk.actor(), desk.store());
        var named = asked.getOrDefault("buyer", "").strip();
        var page =
                desk.show(part == null ? "see" : "parts/see")
                        .addObject("inquiry", Inquiry.of(desk, asked))
                        .addObject("named", named);
        if (named.isEmpty()) {
            return page;
        }
        try {
            return page.addObject("view", views.of(desk, buyers.of(desk, named), asked));
        } catch (Problem unknown) {
            page.setStatus(HttpStatus.valueOf(unknown.kind().status()));
            return page.addObject("notice", Notice.of(Tone.DANGER, texts.of(unknown)));
        }
    }

    /// One product, with why it has its price.
    @GetMapping("/accelerator/{store}/see/product")
    ModelAndView product(Desk desk, @RequestParam Map<String, String> asked) {
        access.requireTrader(desk.actor(), desk.store());
        var buyer = buyers.of(desk, asked.getOrDefault("buyer", ""));
        return desk.show("seeproduct").addObject("view", products.of(desk, buyer, asked));
    }

    /// As anybody of the customer of an account.
    @GetMapping("/accelerator/{store}/accounts/{id}/see")
    ModelAndView customer(Desk desk, @PathVariable UUID id) {
        var account = access.account(desk.actor(), desk.store(), new AccountId(id));
        var holder =
                account.holder()
                        .map(OrganizationId::toString)
                        .orElseThrow(() -> Problem.missing("no-such-buyer", account.name()));
        return new ModelAndView("redirect:" + desk.at("see?buyer=" + holder));
    }
}
