package org.comptoir.storefront.product;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.engine.entitlement.kit.KitOffer;
import org.comptoir.engine.entitlement.kit.KitRefusal;
import org.comptoir.engine.money.Quantity;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.PriceTag;
import org.comptoir.platform.page.Stepper;
import org.comptoir.storefront.Addresses;
import org.comptoir.storefront.KitFields;
import org.comptoir.storefront.Reasons;
import org.comptoir.storefront.Visit;
import org.comptoir.trading.kit.KitQuote;
import org.jspecify.annotations.Nullable;

/// Puts a kit into the words of its form.
record ConfiguratorParts(
        Visit visit, StoreCatalog catalog, String base, List<String> parts, KitEntry entry) {
    Configurator of(@Nullable KitQuote quote, @Nullable Reasons reasons) {
        var offer = Optional.ofNullable(quote).flatMap(ConfiguratorParts::offer);
        var refusal = Optional.ofNullable(quote).flatMap(ConfiguratorParts::refusal);
        var blocks =
                IntStream.range(0, parts.size())
                        .mapToObj(place -> block(place, offer, refusal))
                        .toList();
        return new Configurator(
                base,
                Addresses.product(visit.store(), base) + "/kit",
                Stepper.of("kit-quantity", visit.text("product.quantity"), plain(entry.quantity()))
                        .from("1"),
                blocks,
                cost(offer, refusal, reasons));
    }

    private static Optional<KitOffer> offer(KitQuote quote) {
        return quote.decision() instanceof KitOffer it ? Optional.of(it) : Optional.empty();
    }

    private static Optional<KitRefusal> refusal(KitQuote quote) {
        return quote.decision() instanceof KitRefusal it ? Optional.of(it) : Optional.empty();
    }

    private Configurator.Block block(
            int place, Optional<KitOffer> offer, Optional<KitRefusal> refusal) {
        var part = parts.get(place);
        var id = "kit-part-" + place;
        var problem =
                Optional.ofNullable(entry.problems().get(part)).or(() -> refused(refusal, part));
        var name = name(part);
        return new Configurator.Block(
                part,
                name,
                Addresses.product(visit.store(), part),
                id,
                new Stepper(
                        id,
                        KitFields.of(part),
                        visit.text("kit.how-many", name),
                        entry.typed().getOrDefault(KitFields.of(part), "0"),
                        "0",
                        "1"),
                problem.or(() -> offer.flatMap(it -> share(it, part))).orElse(null),
                problem.isPresent());
    }

    private String name(String part) {
        Locale locale = visit.page().formats().locale();
        var entry = catalog.snapshot().find(part);
        return entry.isPresent() ? catalog.name(locale, entry.getAsInt()) : part;
    }

    private Optional<String> refused(Optional<KitRefusal> refusal, String part) {
        return refusal.filter(it -> it.component().filter(part::equals).isPresent())
                .map(this::words);
    }

    private String words(KitRefusal refusal) {
        return visit.text(
                "problem." + refusal.reason().code(),
                refusal.base(),
                refusal.component().orElse(""));
    }

    private Optional<String> share(KitOffer offer, String part) {
        var words = visit.words();
        return offer.parts().stream()
                .filter(it -> it.partNumber().equals(part))
                .findFirst()
                .map(it ->
                        visit.text(
                                "kit.share",
                                words.number(it.quantity()),
                                words.money(it.unitPrice()),
                                words.money(it.amount())));
    }

    private Configurator.Cost cost(
            Optional<KitOffer> offer, Optional<KitRefusal> refusal, @Nullable Reasons reasons) {
        if (offer.isPresent()) {
            return new Configurator.Cost(
                    price(offer.get()), line(offer.get()).orElse(null), null, reasons);
        }
        var notice =
                refusal.map(it -> Notice.of(Tone.WARNING, words(it)))
                        .orElseGet(() -> Notice.of(Tone.INFO, visit.text(todo())));
        return new Configurator.Cost(null, null, notice, null);
    }

    private String todo() {
        return entry.problems().isEmpty() ? "kit.choose" : "kit.correct";
    }

    private PriceTag price(KitOffer offer) {
        var tag = PriceTag.of(visit.words().money(offer.unitPrice())).per(visit.text("kit.each"));
        return visit.actor().isGuest() ? tag : tag.under(offer.contract().name());
    }

    private Optional<String> line(KitOffer offer) {
        var words = visit.words();
        return offer.quantity().equals(Quantity.ONE)
                ? Optional.empty()
                : offer.unitPrice()
                        .line(offer.quantity())
                        .map(it ->
                                visit.text(
                                        "price.line",
                                        words.money(it),
                                        words.number(offer.quantity())));
    }

    private String plain(Quantity quantity) {
        return visit.words().plain(quantity);
    }
}
