package org.comptoir.trading.assortment;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.comptoir.engine.entitlement.EligibleContract;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.engine.entitlement.kit.KitOffer;
import org.comptoir.engine.entitlement.kit.KitRefusal;
import org.comptoir.engine.money.Quantity;
import org.comptoir.members.Actor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.platform.page.Formats;
import org.comptoir.stores.Store;
import org.comptoir.trading.assortment.AssortmentJson.Amount;
import org.comptoir.trading.assortment.AssortmentJson.Contract;
import org.comptoir.trading.assortment.AssortmentJson.Saving;
import org.comptoir.trading.book.PricePolicy;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// A price or a reason for each item asked, in the same order, and why.
@RestController
@RequestMapping("/api/v1/stores/{store}/prices")
class PricesEndpoint {
    private static final int MOST_ITEMS = 1_000;

    private final Assortment assortment;
    private final Browsings browsings;
    private final PriceSources sources;
    private final Texts texts;

    PricesEndpoint(Assortment assortment, Browsings browsings, PriceSources sources, Texts texts) {
        this.sources = sources;
        this.assortment = assortment;
        this.browsings = browsings;
        this.texts = texts;
    }

    /// With `as` the seller's people get the answer of a buyer, fully explained: a logon id, or an
    /// organization by id or distinguished name.
    record Asked(
            @Nullable List<PriceAsked> items,
            @Nullable String contract,
            @Nullable String currency,
            @Nullable String at,
            @Nullable String as,
            @Nullable Boolean explain) {}

    record Source(
            Contract contract,
            int revision,
            Contract termContract,
            int term,
            String termKind,
            String list,
            Amount listPrice,
            BigDecimal adjustment,
            @Nullable String policy,
            List<Parameter> parameters) {}

    /// A parameter of the price policy; `origin` is where it was written: `term`, `command` or
    /// `policy`.
    record Parameter(String name, String value, String origin) {}

    record Price(
            String partNumber,
            BigDecimal quantity,
            @Nullable Amount price,
            @Nullable Amount line,
            @Nullable String reason,
            @Nullable BigDecimal bound,
            @Nullable Contract contract,
            @Nullable Saving savings,
            @Nullable List<KitJson.Component> components,
            @Nullable String component,
            @Nullable Source source,
            @Nullable Why why) {}

    record Prices(List<Price> items) {}

    @PostMapping
    Prices price(Actor actor, Store store, Locale locale, @RequestBody Asked asked) {
        var browsing =
                browsings.asked(
                        actor,
                        store,
                        locale,
                        new BrowsingWish(
                                asked.contract(), asked.currency(), asked.at(), asked.as()));
        var general =
                browsings.eligible(browsing.actor(), store).stream()
                        .filter(EligibleContract::isDefault)
                        .map(it -> it.label().key())
                        .findFirst();
        var whys = new Whys(texts, new Formats(locale, ZoneOffset.UTC), general);
        boolean explain = Boolean.TRUE.equals(asked.explain());
        var items = items(asked);
        var articles = assortment.price(browsing, articles(items), explain).iterator();
        return new Prices(
                items.stream()
                        .map(it ->
                                it.isKit()
                                        ? kit(browsing, it, explain, whys)
                                        : answer(store, articles.next(), whys))
                        .toList());
    }

    private static List<Quote.Asked> articles(List<PriceAsked> items) {
        return items.stream()
                .filter(it -> !it.isKit())
                .map(it -> new Quote.Asked(it.part(), it.pieces()))
                .toList();
    }

    private Price kit(Browsing browsing, PriceAsked item, boolean explain, Whys whys) {
        var quote = assortment.price(browsing, item.kit(), item.pieces(), explain);
        var offer = KitJson.offer(quote.decision());
        var refusal = KitJson.refusal(quote.decision());
        return new Price(
                quote.kit().base(),
                quote.quantity().decimal(),
                Amount.of(offer.map(KitOffer::unitPrice)),
                Amount.of(offer.flatMap(it -> it.unitPrice().line(it.quantity()))),
                refusal.map(it -> it.reason().code()).orElse(null),
                null,
                offer.map(KitOffer::contract).map(Contract::of).orElse(null),
                null,
                KitJson.components(quote),
                refusal.flatMap(KitRefusal::component).orElse(null),
                null,
                quote.explanation().map(whys::of).orElse(null));
    }

    private static List<PriceAsked> items(Asked asked) {
        var items = asked.items();
        if (items == null || items.isEmpty()) {
            throw Problem.invalid("items", "no-items");
        }
        if (items.size() > MOST_ITEMS) {
            throw Problem.invalid("items", "too-many-items", MOST_ITEMS, items.size());
        }
        items.forEach(PriceAsked::check);
        return items;
    }

    private Price answer(Store store, Quote quote, Whys whys) {
        var offer = AssortmentJson.offer(quote.decision());
        return new Price(
                quote.partNumber(),
                quote.quantity().decimal(),
                Amount.of(offer.map(Offer::unitPrice)),
                Amount.of(offer.flatMap(Offer::line)),
                AssortmentJson.reason(quote.decision()),
                bound(quote),
                offer.map(Offer::contract).map(Contract::of).orElse(null),
                Saving.of(offer.map(Offer::unitPrice), quote.listPrice()),
                null,
                null,
                quote.explanation()
                        .flatMap(it -> AssortmentJson.offer(it.decision()))
                        .map(it -> source(store, it))
                        .orElse(null),
                quote.explanation().map(whys::of).orElse(null));
    }

    private static @Nullable BigDecimal bound(Quote quote) {
        return quote.decision() instanceof org.comptoir.engine.entitlement.Refusal refusal
                ? refusal.bound().map(Quantity::decimal).orElse(null)
                : null;
    }

    private Source source(Store store, Offer offer) {
        var policy = sources.policy(store, offer);
        return new Source(
                Contract.of(offer.contract()),
                offer.contract().revision(),
                Contract.of(offer.term().contract()),
                offer.term().sequence(),
                offer.term().kind(),
                offer.list(),
                Amount.of(offer.listPrice()),
                offer.adjustment().decimal(),
                policy.map(PricePolicy::name).orElse(null),
                policy.map(PricesEndpoint::parameters).orElse(List.of()));
    }

    private static List<Parameter> parameters(PricePolicy policy) {
        return policy.parameters().stream()
                .map(it ->
                        new Parameter(
                                it.name(), it.value(), it.origin().name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
