package org.comptoir.engine.entitlement;

import org.comptoir.engine.catalog.OfferTable;
import org.comptoir.engine.entitlement.Refusal.Reason;
import org.comptoir.engine.money.Quantity;

/// One question and the best answer so far, written over again and again so that a page of prices
/// allocates nothing.
///
/// Amounts, quantities and percentages are in 10⁻⁵, instants in microseconds.
final class Quote {
    int entry;
    int product;
    long quantity;
    int currency;
    int scale;
    long at;

    boolean priced;
    long price;
    long adjustment;
    int closure;
    int list;
    int term;
    int row;
    Reason reason = Reason.NOT_ENTITLED;
    long bound;

    long candidatePrice;
    long candidateAdjustment;
    int candidateTerm;
    int candidateRow;

    private OfferTable known = OfferTable.EMPTY;
    private int knownRow;

    void in(int currency, int scale, long at) {
        this.currency = currency;
        this.scale = scale;
        this.at = at;
    }

    void ask(int entry, int product, long quantity) {
        this.entry = entry;
        this.product = product;
        this.quantity = quantity;
        priced = false;
        reason = Reason.NOT_ENTITLED;
        bound = 0;
        known = OfferTable.EMPTY;
    }

    /// The one offer of a list for this question, or −1; that of a long list is kept, because most
    /// contracts use the same.
    int rowIn(OfferTable offers) {
        if (offers.isSparse()) {
            return find(offers);
        }
        if (known != offers) {
            known = offers;
            knownRow = find(offers);
        }
        return knownRow;
    }

    private int find(OfferTable offers) {
        return offers.find(offers.owner(entry, product, at), quantity, currency, at);
    }

    void take(int closure, int list) {
        priced = true;
        price = candidatePrice;
        adjustment = candidateAdjustment;
        this.closure = closure;
        this.list = list;
        term = candidateTerm;
        row = candidateRow;
    }

    void candidate(long price, long adjustment, int term, int row) {
        candidatePrice = price;
        candidateAdjustment = adjustment;
        candidateTerm = term;
        candidateRow = row;
    }

    /// Notes why there is no price, where the reason is nearer to one than what was noted before.
    void refuse(Reason why, long nearest) {
        boolean nearer = why == reason && isNearer(nearest);
        if (reason == Reason.NOT_ENTITLED || why.compareTo(reason) < 0 || nearer) {
            reason = why;
            bound = nearest;
        }
    }

    private boolean isNearer(long nearest) {
        return switch (reason) {
            case BELOW_MINIMUM_QUANTITY -> nearest < bound;
            case ABOVE_MAXIMUM_QUANTITY -> nearest > bound;
            case NOT_ENTITLED, CHOOSE_A_SKU, NO_PRICE_IN_CURRENCY -> false;
        };
    }

    /// Takes over the answer about a SKU where it is better than what is known of its product.
    void keepLower(Quote sku, boolean earlierPartNumber) {
        if (sku.priced
                && (!priced || sku.price < price || (sku.price == price && earlierPartNumber))) {
            copy(sku);
        } else if (!priced && !sku.priced && sku.reason != Reason.NOT_ENTITLED) {
            refuse(sku.reason, sku.bound);
        }
    }

    private void copy(Quote sku) {
        entry = sku.entry;
        quantity = sku.quantity;
        priced = true;
        price = sku.price;
        adjustment = sku.adjustment;
        closure = sku.closure;
        list = sku.list;
        term = sku.term;
        row = sku.row;
    }

    Quantity quantity() {
        return new Quantity(quantity);
    }
}
