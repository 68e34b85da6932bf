package org.comptoir.accelerator.explain;

import java.util.Map;
import java.util.Optional;
import org.comptoir.accelerator.Buyers;
import org.comptoir.accelerator.Buyers.Buyer;
import org.comptoir.accelerator.Desk;
import org.comptoir.catalog.Catalogs;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.trading.access.TradingAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Explains a price, or that there is none, to the seller's people, and lists who sees a product.
@Controller
class ExplainPages {
    private final TradingAccess access;
    private final Catalogs catalogs;
    private final Buyers buyers;
    private final Explainers explainers;
    private final KitExplainers kits;
    private final SightList sights;
    private final Texts texts;

    ExplainPages(
            TradingAccess access,
            Catalogs catalogs,
            Buyers buyers,
            Explainers explainers,
            KitExplainers kits,
            SightList sights,
            Texts texts) {
        this.access = access;
        this.catalogs = catalogs;
        this.buyers = buyers;
        this.explainers = explainers;
        this.kits = kits;
        this.sights = sights;
        this.texts = texts;
    }

    @GetMapping("/accelerator/{store}/explain")
    ModelAndView explain(
            Desk desk,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        access.requireTrader(desk.actor(), desk.store());
        var wish = Wish.of(desk, asked);
        if (part != null) {
            return desk.show("parts/listing").addObject("listing", sights.of(desk, wish));
        }
        var page = desk.show("explain").addObject("wish", wish);
        try {
            return answered(desk, wish, page);
        } catch (Problem unknown) {
            page.setStatus(HttpStatus.valueOf(unknown.kind().status()));
            return page.addObject("notice", Notice.of(Tone.DANGER, texts.of(unknown)));
        }
    }

    private ModelAndView answered(Desk desk, Wish wish, ModelAndView page) {
        if (wish.part().isEmpty()) {
            return page;
        }
        page.addObject("product", name(desk, wish));
        var buyer =
                Optional.of(wish.buyer())
                        .filter(it -> !it.isEmpty())
                        .map(it -> buyers.of(desk, it));
        page.addObject("listing", sights.of(desk, wish)).addObject("buyer", buyer.orElse(null));
        return buyer.isPresent() ? explained(desk, wish, buyer.get(), page) : page;
    }

    /// A kit where one was put together, else the product, and the form of its kits.
    private ModelAndView explained(Desk desk, Wish wish, Buyer buyer, ModelAndView page) {
        var form = kits.form(desk, wish, buyer);
        var view =
                form.flatMap(KitForm::kit)
                        .map(it -> kits.explain(desk, wish, buyer, it))
                        .orElseGet(() -> explainers.of(desk, wish, buyer));
        if (form.filter(KitForm::isWrong).isPresent()) {
            page.setStatus(HttpStatus.BAD_REQUEST);
        }
        return page.addObject("view", view).addObject("kit", form.orElse(null));
    }

    private String name(Desk desk, Wish wish) {
        var catalog = catalogs.of(desk.store());
        int entry =
                catalog.snapshot().find(wish.part()).stream()
                        .boxed()
                        .findFirst()
                        .orElseThrow(() -> Problem.missing("no-such-product", wish.part()));
        return catalog.name(desk.page().formats().locale(), entry);
    }
}
