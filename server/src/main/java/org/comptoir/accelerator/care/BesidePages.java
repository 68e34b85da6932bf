package org.comptoir.accelerator.care;

import java.util.Map;
import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.care.ConversationId;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The customer beside the talk: one part at a time, to be put into the console.
@Controller
class BesidePages {
    private final Customers customers;
    private final SeenPages pages;
    private final Trade trade;
    private final Deals deals;
    private final Persons persons;
    private final PastTalks past;
    private final Texts texts;

    BesidePages(
            Customers customers,
            SeenPages pages,
            Trade trade,
            Deals deals,
            Persons persons,
            PastTalks past,
            Texts texts) {
        this.customers = customers;
        this.pages = pages;
        this.trade = trade;
        this.deals = deals;
        this.persons = persons;
        this.past = past;
        this.texts = texts;
    }

    @GetMapping("/accelerator/{store}/care/conversations/{id}/customer/{part}")
    ModelAndView part(
            Desk desk,
            @PathVariable UUID id,
            @PathVariable String part,
            @RequestParam Map<String, String> asked) {
        var shown = desk.show("care/beside");
        try {
            return shown.addObject("view", view(desk, new ConversationId(id), part, asked));
        } catch (Problem hidden) {
            shown.setStatus(HttpStatus.valueOf(hidden.kind().status()));
            return shown.addObject("notice", Notice.of(Tone.WARNING, texts.of(hidden)));
        }
    }

    private Beside view(Desk desk, ConversationId id, String code, Map<String, String> asked) {
        var part = Part.of(code);
        var customer = customers.lookedAt(desk, id, part.code());
        var blocks =
                switch (part) {
                    case PAGE -> pages.of(customer, asked.getOrDefault("url", ""));
                    case CART -> trade.cart(customer);
                    case CUSTOMER -> persons.of(customer);
                    case CONTRACTS -> deals.of(customer, asked);
                    case ORDERS -> trade.orders(customer, asked.getOrDefault("number", ""));
                    case PAST -> past.of(customer, asked.getOrDefault("conversation", ""));
                };
        return new Beside(part.code(), blocks);
    }
}
