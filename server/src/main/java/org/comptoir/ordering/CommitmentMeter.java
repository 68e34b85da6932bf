package org.comptoir.ordering;

import org.comptoir.engine.money.Money;
import org.comptoir.trading.account.Commitment;

/// A right or an obligation to buy, and how far it is used or met.
public record CommitmentMeter(Commitment commitment, Money bought) {
    /// What may, or is still to, be bought.
    public Money left() {
        var total = commitment.total();
        return bought.compareTo(total) >= 0 ? Money.zero(total.currency()) : total.minus(bought);
    }

    /// Whether nothing is left: a right used up, an obligation met.
    public boolean isFull() {
        return bought.compareTo(commitment.total()) >= 0;
    }
}
