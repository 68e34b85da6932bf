package org.comptoir.engine.entitlement;

import java.util.List;
import org.comptoir.engine.catalog.OfferTable;
import org.comptoir.engine.catalog.PriceList;
import org.comptoir.engine.entitlement.Refusal.Reason;
import org.comptoir.engine.entitlement.deal.Adjuster;
import org.comptoir.engine.money.Quantity;
import org.comptoir.engine.money.Rounding;

/// One price list in a closure and all the terms that use it: one offer, one adjustment
/// (docs/rules.md §3.2.2, §3.2.3).
final class ListUse {
    private final PriceList list;
    private final OfferTable offers;
    private final TermUse[] terms;

    ListUse(PriceList list, List<TermUse> terms) {
        this.list = list;
        this.offers = list.offers();
        this.terms = terms.stream().sorted(TermUse.ORDER).toArray(TermUse[]::new);
    }

    PriceList list() {
        return list;
    }

    TermUse term(int place) {
        return terms[place];
    }

    int terms() {
        return terms.length;
    }

    /// Writes this list's candidate into the quote, if it has one.
    boolean quote(Quote quote) {
        int row = quote.rowIn(offers);
        if (row < 0) {
            return false;
        }
        int term = best(quote);
        if (term < 0) {
            return false;
        }
        long adjustment = quote.candidateAdjustment;
        long price = Rounding.unitPrice(offers.amount(row), adjustment, quote.scale);
        quote.candidate(price, adjustment, term, row);
        return true;
    }

    /// The term whose adjustment is best for the buyer, or −1 if none covers the entry at that
    /// quantity; the adjustment is noted in the quote (docs/rules.md §3.2.3).
    private int best(Quote quote) {
        int best = -1;
        long lowest = Long.MAX_VALUE;
        for (int place = 0; place < terms.length; place++) {
            var term = terms[place];
            if (term.isFor(quote.quantity)) {
                long adjustment = term.adjuster().of(quote.entry);
                if (adjustment != Adjuster.NONE && adjustment < lowest) {
                    lowest = adjustment;
                    best = place;
                }
            }
        }
        quote.candidateAdjustment = lowest;
        return best;
    }

    /// Whether some term yields an offer for the entry, at any quantity and in any of the
    /// currencies (docs/rules.md §3.1.1).
    boolean covers(int entry, int product, long at, boolean[] currencies) {
        for (var term : terms) {
            if (term.adjuster().of(entry) != Adjuster.NONE
                    && hasOffer(term, entry, product, at, currencies)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasOffer(TermUse term, int entry, int product, long at, boolean[] currencies) {
        int owner = offers.owner(entry, product, at);
        int begin = offers.begin(owner);
        int end = offers.end(owner, begin);
        for (int row = begin; row < end; row++) {
            if (offers.counts(row, at)
                    && currencies[offers.currency(row)]
                    && least(term, row) <= most(term, row)) {
                return true;
            }
        }
        return false;
    }

    /// Notes in the quote at which other quantities this list has a price.
    void noteBounds(Quote quote) {
        int owner = offers.owner(quote.entry, quote.product, quote.at);
        int begin = offers.begin(owner);
        int end = offers.end(owner, begin);
        for (int row = begin; row < end; row++) {
            if (offers.currency(row) == quote.currency && offers.counts(row, quote.at)) {
                noteBounds(quote, row);
            }
        }
    }

    private void noteBounds(Quote quote, int row) {
        for (var term : terms) {
            long least = least(term, row);
            long most = most(term, row);
            if (term.adjuster().of(quote.entry) == Adjuster.NONE || least > most) {
                continue;
            }
            if (least > quote.quantity) {
                quote.refuse(Reason.BELOW_MINIMUM_QUANTITY, least);
            } else if (most < quote.quantity) {
                quote.refuse(Reason.ABOVE_MAXIMUM_QUANTITY, most);
            }
        }
    }

    /// Adds the quantities at which an offer or a term of this list begins to count or has just
    /// ceased to.
    void addSteps(Quote quote, Steps steps) {
        int owner = offers.owner(quote.entry, quote.product, quote.at);
        int begin = offers.begin(owner);
        int end = offers.end(owner, begin);
        for (int row = begin; row < end; row++) {
            for (var term : terms) {
                steps.add(least(term, row));
                if (most(term, row) < Quantity.LIMIT) {
                    steps.add(most(term, row) + 1);
                }
            }
        }
    }

    private long least(TermUse term, int row) {
        return Math.max(term.minimum(), offers.minimum(row));
    }

    private long most(TermUse term, int row) {
        return Math.min(term.maximum(), offers.maximum(row));
    }
}
