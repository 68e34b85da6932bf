package org.comptoir.accelerator.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.comptoir.accelerator.Buyers.Buyer;
import org.comptoir.accelerator.Desk;
import org.comptoir.catalog.Catalogs;
import org.comptoir.engine.entitlement.kit.Kit;
import org.comptoir.engine.entitlement.kit.KitDecision;
import org.comptoir.engine.entitlement.kit.KitOffer;
import org.comptoir.engine.entitlement.kit.KitRefusal;
import org.comptoir.engine.money.Quantity;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.trading.assortment.Assortment;
import org.comptoir.trading.assortment.Why;
import org.springframework.stereotype.Component;

/// Explains to the seller's people what a buyer pays for a kit with its components (docs/rules.md
/// §3.2.9, §3.2.10).
@Component
class KitExplainers {
    private final Assortment assortment;
    private final Catalogs catalogs;
    private final Explainers explainers;
    private final Texts texts;

    KitExplainers(Assortment assortment, Catalogs catalogs, Explainers explainers, Texts texts) {
        this.assortment = assortment;
        this.catalogs = catalogs;
        this.explainers = explainers;
        this.texts = texts;
    }

    /// The form, where the buyer's contracts sell kits around the product or one was asked for.
    Optional<KitForm> form(Desk desk, Wish wish, Buyer buyer) {
        var numbers =
                new LinkedHashSet<>(
                        assortment.blocks(explainers.browsing(desk, wish, buyer), wish.part()));
        wish.ask().values().keySet().stream()
                .filter(it -> it.startsWith(Wish.IN_KIT))
                .map(it -> it.substring(Wish.IN_KIT.length()))
                .sorted()
                .forEach(numbers::add);
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        var components = new ArrayList<Kit.Component>();
        var parts = numbers.stream().map(it -> part(desk, wish, it, components)).toList();
        return Optional.of(new KitForm(parts, kit(wish, parts, components)));
    }

    private static Optional<Kit> kit(
            Wish wish, List<KitForm.Part> parts, List<Kit.Component> components) {
        boolean wrong = parts.stream().anyMatch(it -> it.error() != null);
        return wrong || components.isEmpty()
                ? Optional.empty()
                : Optional.of(new Kit(wish.part(), components));
    }

    private KitForm.Part part(
            Desk desk, Wish wish, String partNumber, List<Kit.Component> components) {
        var field = Wish.IN_KIT + partNumber;
        var typed = wish.ask().value(field);
        var name = name(desk, partNumber);
        try {
            if (!typed.isEmpty() && !typed.matches("0{1,9}")) {
                components.add(new Kit.Component(partNumber, Wish.quantity(field, typed)));
            }
            return new KitForm.Part(partNumber, name, field, typed, null);
        } catch (Problem wrong) {
            return new KitForm.Part(partNumber, name, field, typed, texts.of(wrong));
        }
    }

    private String name(Desk desk, String partNumber) {
        var catalog = catalogs.of(desk.store());
        var entry = catalog.snapshot().find(partNumber);
        return entry.isPresent()
                ? catalog.name(desk.page().formats().locale(), entry.getAsInt())
                : partNumber;
    }

    ExplainView explain(Desk desk, Wish wish, Buyer buyer, Kit kit) {
        var browsing = explainers.browsing(desk, wish, buyer);
        var quote = assortment.price(browsing, kit, wish.quantity(), true);
        var why = quote.explanation().map(explainers.whys(desk, buyer)::of);
        var offer =
                quote.decision() instanceof KitOffer it
                        ? Optional.of(it)
                        : Optional.<KitOffer>empty();
        return new ExplainView(
                sentence(desk, wish, buyer, quote.decision()),
                offer.isPresent(),
                offer.map(it -> desk.words().money(it.unitPrice())).orElse(null),
                null,
                offer.map(it -> Explainers.source(desk, it.contract(), it.term(), "")).orElse(null),
                why.map(Why::arithmetic).orElse(List.of()),
                why.map(it -> Explainers.losers(desk, it)).orElse(List.of()),
                List.of());
    }

    private static String sentence(Desk desk, Wish wish, Buyer buyer, KitDecision decision) {
        return switch (decision) {
            case KitOffer offer ->
                    desk.text(
                            wish.quantity().equals(Quantity.ONE)
                                    ? "explain.kit.pays"
                                    : "explain.kit.pays.each",
                            buyer.name(),
                            desk.words().money(offer.unitPrice()),
                            offer.contract().name(),
                            desk.page().formats().number(wish.quantity().decimal()));
            case KitRefusal refusal ->
                    desk.text(
                            "explain.kit." + refusal.reason().code(),
                            buyer.name(),
                            refusal.base(),
                            refusal.component().orElse(""));
        };
    }
}
