package org.comptoir.accelerator.explain;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.comptoir.accelerator.Buyers.Buyer;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.explain.ExplainView.Sku;
import org.comptoir.accelerator.explain.ExplainView.Source;
import org.comptoir.catalog.Catalogs;
import org.comptoir.engine.entitlement.ContractLabel;
import org.comptoir.engine.entitlement.EligibleContract;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.engine.entitlement.Refusal;
import org.comptoir.engine.entitlement.TermLabel;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.comptoir.platform.Texts;
import org.comptoir.trading.assortment.Assortment;
import org.comptoir.trading.assortment.Browsing;
import org.comptoir.trading.assortment.BrowsingWish;
import org.comptoir.trading.assortment.Browsings;
import org.comptoir.trading.assortment.Quote;
import org.comptoir.trading.assortment.Why;
import org.comptoir.trading.assortment.Whys;
import org.springframework.stereotype.Component;

/// Explains to the seller's people what a buyer pays (docs/rules.md §3.2.9).
@Component
public class Explainers {
    private final Assortment assortment;
    private final Browsings browsings;
    private final Catalogs catalogs;
    private final Texts texts;

    Explainers(Assortment assortment, Browsings browsings, Catalogs catalogs, Texts texts) {
        this.assortment = assortment;
        this.browsings = browsings;
        this.catalogs = catalogs;
        this.texts = texts;
    }

    ExplainView of(Desk desk, Wish wish, Buyer buyer) {
        return of(
                desk,
                browsing(desk, wish, buyer),
                buyer,
                new Quote.Asked(wish.part(), wish.quantity()),
                it -> wish.ask().with("part", it));
    }

    /// The price of so much of an article in the store as he sees it; `address` leads to another
    /// article.
    public ExplainView of(
            Desk desk,
            Browsing browsing,
            Buyer buyer,
            Quote.Asked asked,
            UnaryOperator<String> address) {
        var quote = assortment.price(browsing, List.of(asked), true).getFirst();
        var whys = whys(desk, buyer);
        var why = quote.explanation().map(whys::of);
        var offer =
                quote.decision() instanceof Offer it ? Optional.of(it) : Optional.<Offer>empty();
        return new ExplainView(
                sentence(desk, buyer, quote),
                offer.isPresent(),
                offer.map(it -> desk.words().money(it.unitPrice())).orElse(null),
                offer.flatMap(it -> higher(quote, it)).map(desk.words()::money).orElse(null),
                offer.map(it -> source(desk, it.contract(), it.term(), it.list())).orElse(null),
                why.map(Why::arithmetic).orElse(List.of()),
                why.map(it -> losers(desk, it)).orElse(List.of()),
                offer.isPresent() ? List.of() : skus(desk, asked.partNumber(), address));
    }

    Whys whys(Desk desk, Buyer buyer) {
        var general =
                browsings.eligible(buyer.actor(), desk.store()).stream()
                        .filter(EligibleContract::isDefault)
                        .map(it -> it.label().key())
                        .findFirst();
        return new Whys(texts, desk.page().formats(), general);
    }

    private static Optional<Money> higher(Quote quote, Offer offer) {
        return quote.listPrice().filter(it -> it.compareTo(offer.unitPrice()) > 0);
    }

    /// The store as that buyer sees it.
    Browsing browsing(Desk desk, Wish wish, Buyer buyer) {
        var at = wish.inquiry().at().map(Object::toString).orElse(null);
        var currency = wish.inquiry().currency().getCurrencyCode();
        return browsings.asked(
                desk.actor(),
                desk.store(),
                desk.page().formats().locale(),
                new BrowsingWish(null, currency, at, buyer.named()));
    }

    private static String sentence(Desk desk, Buyer buyer, Quote quote) {
        var formats = desk.page().formats();
        return switch (quote.decision()) {
            case Offer offer -> {
                var tier = offer.row().minimum().filter(it -> it.compareTo(Quantity.ONE) > 0);
                yield desk.text(
                        tier.isPresent() ? "explain.pays.from" : "explain.pays",
                        buyer.name(),
                        desk.words().money(offer.unitPrice()),
                        offer.contract().name(),
                        tier.map(it -> formats.number(it.decimal())).orElse(""));
            }
            case Refusal refusal ->
                    desk.text(
                            "explain.not." + refusal.reason().code(),
                            buyer.name(),
                            refusal.partNumber(),
                            refusal.bound().map(it -> formats.number(it.decimal())).orElse(""),
                            refusal.currency().getCurrencyCode());
        };
    }

    static Source source(Desk desk, ContractLabel contract, TermLabel label, String list) {
        var holder = label.contract();
        var term = desk.text("explain.term", label.sequence());
        return new Source(
                contract.name() + " " + contract.version(),
                desk.at("contracts/" + contract.key()),
                holder.equals(contract)
                        ? term
                        : desk.text(
                                "explain.term.of",
                                label.sequence(),
                                holder.name() + " " + holder.version()),
                list);
    }

    static List<Why.Candidate> losers(Desk desk, Why why) {
        return why.losers().stream().map(it -> said(desk, it)).toList();
    }

    /// The reason as one says it of somebody else.
    private static Why.Candidate said(Desk desk, Why.Candidate one) {
        var key = "explain.loss." + one.code();
        var words = desk.text(key);
        return new Why.Candidate(
                one.contract(),
                one.version(),
                one.list(),
                one.price(),
                one.adjustment(),
                one.code(),
                one.rule(),
                words.equals(key) ? one.reason() : words);
    }

    private List<Sku> skus(Desk desk, String part, UnaryOperator<String> address) {
        var catalog = catalogs.of(desk.store());
        var snapshot = catalog.snapshot();
        var locale = desk.page().formats().locale();
        return snapshot.find(part).stream()
                .filter(it -> !snapshot.isSellable(it))
                .flatMap(it -> IntStream.of(snapshot.skus(it)))
                .mapToObj(it -> {
                    var partNumber = snapshot.partNumber(it);
                    return new Sku(partNumber, catalog.name(locale, it), address.apply(partNumber));
                })
                .toList();
    }
}
