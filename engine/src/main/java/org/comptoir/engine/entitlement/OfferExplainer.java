package org.comptoir.engine.entitlement;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.catalog.OfferTable;
import org.comptoir.engine.entitlement.Explanation.Loser;
import org.comptoir.engine.entitlement.deal.Adjuster;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Percentage;
import org.comptoir.engine.money.Quantity;
import org.comptoir.engine.money.Rounding;

/// Says of every offer and every adjustment in the closures in use why it is not the answer.
final class OfferExplainer {
    private final Entitlement entitlement;
    private final Assortment assortment;
    private final Quote answer;
    private final Currency currency;
    private final boolean open;
    private final List<Loser> losers = new ArrayList<>();

    OfferExplainer(
            Entitlement entitlement, Assortment assortment, Quote answer, Currency currency) {
        this.entitlement = entitlement;
        this.assortment = assortment;
        this.answer = answer;
        this.currency = currency;
        this.open = assortment.customersOpen(answer.entry, answer.at);
    }

    List<Loser> losers() {
        for (int place = 0; place < assortment.size(); place++) {
            var closure = assortment.closure(place);
            for (int list = 0; list < closure.lists(); list++) {
                explain(place, list);
            }
            closure.barrier(answer.entry).ifPresent(it -> losers.add(barred(closure, it)));
        }
        return losers;
    }

    private static Loser barred(Closure closure, Closure.Barrier barrier) {
        var loser = Loser.of(closure.label(), Loss.of(barrier.gate()), "");
        return barrier.term().map(loser::by).orElse(loser);
    }

    private void explain(int place, int list) {
        var use = assortment.closure(place).list(list);
        var quote = entitlement.newQuote(currency);
        quote.ask(answer.entry, answer.product, answer.quantity);
        boolean candidate = use.quote(quote);
        if (candidate) {
            quote.take(place, list);
        }
        explainRows(place, use, quote);
        for (int term = 0; term < use.terms(); term++) {
            explainTerm(place, list, term, quote);
        }
    }

    private void explainRows(int place, ListUse use, Quote quote) {
        var offers = use.list().offers();
        int owner = offers.owner(answer.entry, answer.product, answer.at);
        if (owner != answer.entry) {
            rows(place, use, quote, answer.entry, false);
        }
        rows(place, use, quote, owner, false);
        if (owner != answer.product) {
            rows(place, use, quote, answer.product, true);
        }
    }

    private void rows(int place, ListUse use, Quote quote, int owner, boolean replaced) {
        var offers = use.list().offers();
        int begin = offers.begin(owner);
        int end = offers.end(owner, begin);
        for (int row = begin; row < end; row++) {
            if (!quote.priced || row != quote.row) {
                var loss = replaced ? Loss.PRODUCT_OFFER_REPLACED_BY_SKU : loss(offers, row, quote);
                losers.add(
                        Loser.of(label(place), loss, values(loss, offers, row, quote))
                                .in(use.list().name())
                                .with(offers.row(row, entitlement.catalog())));
            }
        }
    }

    private Loss loss(OfferTable offers, int row, Quote quote) {
        if (!offers.isPublished(row)) {
            return Loss.OFFER_NOT_PUBLISHED;
        }
        if (!offers.counts(row, quote.at)) {
            return Loss.OFFER_NOT_IN_ITS_DATES;
        }
        if (offers.currency(row) != quote.currency) {
            return Loss.OFFER_IN_OTHER_CURRENCY;
        }
        if (quote.quantity < offers.minimum(row)) {
            return Loss.OFFER_BELOW_MINIMUM;
        }
        if (quote.quantity > offers.maximum(row)) {
            return Loss.OFFER_ABOVE_MAXIMUM;
        }
        if (!quote.priced) {
            return Loss.NOT_COVERED;
        }
        return offers.precedence(row) < offers.precedence(quote.row)
                ? Loss.OFFER_OF_LOWER_PRECEDENCE
                : Loss.OFFER_HIGHER_IN_LIST;
    }

    private String values(Loss loss, OfferTable offers, int row, Quote quote) {
        return switch (loss) {
            case OFFER_BELOW_MINIMUM ->
                    "%s < %s".formatted(quote.quantity(), new Quantity(offers.minimum(row)));
            case OFFER_ABOVE_MAXIMUM ->
                    "%s > %s".formatted(quote.quantity(), new Quantity(offers.maximum(row)));
            case OFFER_OF_LOWER_PRECEDENCE ->
                    "%s < %s".formatted(offers.precedence(row), offers.precedence(quote.row));
            case OFFER_HIGHER_IN_LIST ->
                    "%s ≥ %s".formatted(money(offers.amount(row)), money(offers.amount(quote.row)));
            default -> "";
        };
    }

    private void explainTerm(int place, int list, int term, Quote candidate) {
        var use = assortment.closure(place).list(list);
        var one = use.term(term);
        long adjustment = one.adjuster().of(answer.entry);
        var loser =
                Loser.of(label(place), Loss.NOT_COVERED, "").by(one.label()).in(use.list().name());
        if (adjustment == Adjuster.NONE || !one.isFor(answer.quantity)) {
            losers.add(loser);
        } else if (!candidate.priced) {
            losers.add(loser.because(Loss.NO_OFFER_IN_LIST, ""));
        } else if (term != candidate.term) {
            var values =
                    "%s ≥ %s"
                            .formatted(
                                    new Percentage(adjustment),
                                    new Percentage(candidate.adjustment));
            losers.add(
                    priced(loser, use, candidate, adjustment)
                            .because(Loss.ADJUSTMENT_WORSE, values));
        } else {
            var whole = priced(loser, use, candidate, adjustment);
            againstWinner(place, list, candidate)
                    .ifPresent(loss -> losers.add(whole.because(loss, values(loss, candidate))));
        }
    }

    private Loser priced(Loser loser, ListUse use, Quote candidate, long adjustment) {
        var offers = use.list().offers();
        long price = Rounding.unitPrice(offers.amount(candidate.row), adjustment, candidate.scale);
        return loser.with(offers.row(candidate.row, entitlement.catalog()))
                .at(new Percentage(adjustment), new Money(price, currency));
    }

    /// Why the candidate of a list is not the answer, unless it is.
    private Optional<Loss> againstWinner(int place, int list, Quote candidate) {
        var closure = assortment.closure(place);
        var barrier = closure.barrier(answer.entry);
        if (barrier.isPresent()) {
            return barrier.map(it -> Loss.of(it.gate()));
        }
        if (!assortment.sells(candidate.currency)) {
            return Optional.of(Loss.CURRENCY_NOT_OF_STORE);
        }
        if (!open && !closure.isDefault()) {
            return Optional.of(Loss.NOT_TRADED_BY_EVERY_CONTRACT);
        }
        return place == answer.closure && list == answer.list
                ? Optional.empty()
                : Optional.of(beaten(closure, list, candidate));
    }

    private Loss beaten(Closure closure, int list, Quote candidate) {
        var winner = assortment.closure(answer.closure);
        var winning = winner.list(answer.list);
        if (assortment.rules().listPrecedenceFirst()
                && closure.list(list).list().precedence() != winning.list().precedence()) {
            return Loss.LIST_OF_LOWER_PRECEDENCE;
        }
        if (candidate.price != answer.price) {
            return Loss.PRICE_HIGHER;
        }
        if (!closure.terms().activatedAt().equals(winner.terms().activatedAt())) {
            return Loss.TIE_LATER_CONTRACT;
        }
        int sequence = closure.list(list).term(candidate.term).term().sequence();
        if (sequence != winning.term(answer.term).term().sequence()) {
            return Loss.TIE_LATER_TERM;
        }
        return closure.list(list).list().name().equals(winning.list().name())
                ? Loss.TIE_LATER_CONTRACT
                : Loss.TIE_LATER_LIST;
    }

    private String values(Loss loss, Quote candidate) {
        return loss == Loss.PRICE_HIGHER
                ? "%s > %s".formatted(money(candidate.price), money(answer.price))
                : "";
    }

    private Money money(long amount) {
        return new Money(amount, currency);
    }

    private ContractLabel label(int place) {
        return assortment.closure(place).label();
    }
}
