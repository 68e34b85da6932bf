package org.comptoir.ordering.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.comptoir.members.User;
import org.comptoir.trading.Contract;

/// A row of the file: one line of an order, with what is said of the order in each of its rows.
record PastLine(
        long row,
        Head head,
        Contract contract,
        String partNumber,
        Quantity quantity,
        Money unitPrice) {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    /// Whether the line comes to a thousand million at most.
    boolean isBearable() {
        return unitPrice.line(quantity).filter(it -> it.amount().compareTo(MOST) <= 0).isPresent();
    }

    /// What all lines of an order share.
    record Head(
            String number,
            Instant placedAt,
            User buyer,
            Currency currency,
            String purchaseOrderNumber) {}
}
