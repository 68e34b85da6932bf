package org.comptoir.accelerator.entry;

import java.util.List;
import java.util.Map;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Refusals;
import org.comptoir.accelerator.entry.EntryViews.Typed;
import org.comptoir.members.Actor;
import org.comptoir.ordering.Checkout;
import org.comptoir.ordering.Placing;
import org.comptoir.ordering.Refused;
import org.comptoir.ordering.behalf.OnBehalf;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Places what was put together for a buyer, as his order.
@Controller
class DeskPlacingPages {
    private final OnBehalf behalf;
    private final Checkout checkout;
    private final EntryViews views;
    private final Refusals refusals;
    private final Texts texts;

    DeskPlacingPages(
            OnBehalf behalf, Checkout checkout, EntryViews views, Refusals refusals, Texts texts) {
        this.behalf = behalf;
        this.checkout = checkout;
        this.views = views;
        this.refusals = refusals;
        this.texts = texts;
    }

    @PostMapping("/accelerator/{store}/orders/new/place")
    ModelAndView place(
            Desk desk,
            @RequestParam(defaultValue = "") String buyer,
            @RequestParam(defaultValue = "") String key,
            @RequestParam Map<String, String> entered) {
        var actor = behalf.buyer(desk.actor(), desk.store(), buyer);
        try {
            var request = new EntryRequest(entered).request();
            var placing = checkout.place(desk.store(), actor, request, key.isBlank() ? null : key);
            return switch (placing) {
                case Placing.Placed(var order, _) ->
                        new ModelAndView(
                                "redirect:"
                                        + desk.at("orders/" + order.number() + "?done=entered"));
                case Refused refused -> throw refused.problem();
            };
        } catch (Problem refusal) {
            return refused(desk, actor, entered, refusal);
        }
    }

    private ModelAndView refused(
            Desk desk, Actor buyer, Map<String, String> entered, Problem refusal) {
        var field = refusal.details().getOrDefault("field", refusal.field());
        var wrong =
                field == null
                        ? Map.<String, String>of()
                        : Map.of(field.toString(), texts.of(refusal));
        var page =
                desk.show("entry")
                        .addObject("view", views.of(desk, buyer, new Typed(entered, wrong)))
                        .addObject("notices", List.of());
        return refusals.on(page, refusal);
    }
}
