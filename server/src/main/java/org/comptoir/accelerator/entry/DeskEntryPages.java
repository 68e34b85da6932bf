package org.comptoir.accelerator.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Refusals;
import org.comptoir.accelerator.entry.EntryViews.Typed;
import org.comptoir.members.Actor;
import org.comptoir.ordering.CartChange;
import org.comptoir.ordering.Carts;
import org.comptoir.ordering.Refused;
import org.comptoir.ordering.behalf.OnBehalf;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/// Puts together for a buyer what he wants to order: with his prices, contracts and rights.
@Controller
class DeskEntryPages {
    private static final String ROOT = "/accelerator/{store}/orders/new";

    private final OnBehalf behalf;
    private final Carts carts;
    private final EntryBuyers buyers;
    private final EntryViews views;
    private final Refusals refusals;
    private final Texts texts;

    DeskEntryPages(
            OnBehalf behalf,
            Carts carts,
            EntryBuyers buyers,
            EntryViews views,
            Refusals refusals,
            Texts texts) {
        this.behalf = behalf;
        this.carts = carts;
        this.buyers = buyers;
        this.views = views;
        this.refusals = refusals;
        this.texts = texts;
    }

    @GetMapping(ROOT)
    ModelAndView entry(
            Desk desk,
            @RequestParam(defaultValue = "") String buyer,
            @RequestParam(required = false) @Nullable UUID account) {
        requireMay(desk);
        var choice =
                desk.show("entrybuyer")
                        .addObject("buyer", buyer)
                        .addObject("choices", buyers.of(desk, account));
        if (buyer.isBlank()) {
            return choice;
        }
        try {
            return page(desk, behalf.buyer(desk.actor(), desk.store(), buyer), List.of());
        } catch (Problem refusal) {
            return refusals.on(choice, refusal);
        }
    }

    private void requireMay(Desk desk) {
        if (!behalf.may(desk.actor(), desk.store())) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
    }

    private ModelAndView page(Desk desk, Actor buyer, List<Notice> notices) {
        return page(desk, buyer, notices, Typed.NOTHING);
    }

    private ModelAndView page(Desk desk, Actor buyer, List<Notice> notices, Typed typed) {
        return desk.show("entry")
                .addObject("view", views.of(desk, buyer, typed))
                .addObject("notices", notices);
    }

    /// Adds lines; those that cannot be added stay in the field, each with its reason.
    @PostMapping(ROOT + "/items")
    ModelAndView add(
            Desk desk,
            @RequestParam(defaultValue = "") String buyer,
            @RequestParam(defaultValue = "") String entries,
            @RequestParam(defaultValue = "") String contract) {
        var actor = behalf.buyer(desk.actor(), desk.store(), buyer);
        var notices = new ArrayList<Notice>();
        var left = new ArrayList<String>();
        try {
            var under = id(contract);
            for (var entry : QuickEntry.read(entries)) {
                add(desk, actor, entry, under)
                        .ifPresent(reason -> {
                            notices.add(Notice.of(Tone.DANGER, reason, entry.line()));
                            left.add(entry.line());
                        });
            }
        } catch (Problem refusal) {
            return refusals.on(
                    page(desk, actor, List.of(), typed(Map.of("entries", entries))), refusal);
        }
        return left.isEmpty()
                ? back(desk, actor)
                : page(desk, actor, notices, typed(Map.of("entries", String.join("\n", left))));
    }

    private Optional<String> add(
            Desk desk, Actor buyer, QuickEntry entry, Optional<UUID> contract) {
        try {
            var part = entry.partNumber();
            var change = carts.add(desk.store(), buyer, part, entry.quantity(), contract, null);
            return change instanceof Refused refused
                    ? Optional.of(EntryViews.words(desk, refused))
                    : Optional.empty();
        } catch (Problem refusal) {
            return Optional.of(texts.of(refusal));
        }
    }

    private static Typed typed(Map<String, String> entered) {
        return new Typed(entered, Map.of());
    }

    @PostMapping(ROOT + "/change")
    ModelAndView change(
            Desk desk,
            @RequestParam(defaultValue = "") String buyer,
            @RequestParam(defaultValue = "0") int line,
            @RequestParam(defaultValue = "") String quantity,
            @RequestParam(defaultValue = "") String contract) {
        return changed(
                desk,
                buyer,
                actor -> {
                    var wanted = Optional.of(number(quantity));
                    return carts.change(desk.store(), actor, line, wanted, id(contract), null);
                });
    }

    @PostMapping(ROOT + "/remove")
    ModelAndView remove(
            Desk desk,
            @RequestParam(defaultValue = "") String buyer,
            @RequestParam(defaultValue = "0") int line) {
        return changed(desk, buyer, actor -> carts.remove(desk.store(), actor, line, null));
    }

    @PostMapping(ROOT + "/clear")
    ModelAndView clear(Desk desk, @RequestParam(defaultValue = "") String buyer) {
        return changed(desk, buyer, actor -> carts.clear(desk.store(), actor, null));
    }

    /// Puts all of it under one contract, or prices it in another currency.
    @PostMapping(ROOT + "/choose")
    ModelAndView choose(
            Desk desk,
            @RequestParam(defaultValue = "") String buyer,
            @RequestParam(defaultValue = "") String contract,
            @RequestParam(defaultValue = "") String currency) {
        return changed(
                desk,
                buyer,
                actor ->
                        currency.isEmpty()
                                ? carts.choose(desk.store(), actor, chosen(contract), null)
                                : carts.priceIn(
                                        desk.store(), actor, currency(desk, currency), null));
    }

    private static UUID chosen(String contract) {
        return id(contract).orElseThrow(() -> Problem.missing("no-such-contract", contract));
    }

    private static Currency currency(Desk desk, String code) {
        return desk.store()
                .currency(code)
                .orElseThrow(() -> Problem.invalid("currency", "bad-value", code));
    }

    private ModelAndView changed(Desk desk, String buyer, Function<Actor, CartChange> change) {
        var actor = behalf.buyer(desk.actor(), desk.store(), buyer);
        try {
            if (change.apply(actor) instanceof Refused refused) {
                throw refused.problem();
            }
            return back(desk, actor);
        } catch (Problem refusal) {
            return refusals.on(page(desk, actor, List.of()), refusal);
        }
    }

    private static ModelAndView back(Desk desk, Actor buyer) {
        var address =
                UriComponentsBuilder.fromPath(desk.at("orders/new"))
                        .queryParam("buyer", "{buyer}")
                        .buildAndExpand(buyer.logonId())
                        .encode()
                        .toUriString();
        return new ModelAndView("redirect:" + address);
    }

    private static BigDecimal number(String typed) {
        try {
            return new BigDecimal(typed.strip().replace(',', '.'));
        } catch (NumberFormatException notANumber) {
            throw Problem.invalid("quantity", "bad-value", typed);
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw Problem.missing("no-such-contract", text);
        }
    }
}
