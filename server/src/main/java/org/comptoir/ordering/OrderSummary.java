package org.comptoir.ordering;

import java.time.Instant;
import org.comptoir.engine.money.Money;

/// An order as a list shows it.
public record OrderSummary(
        OrderId id,
        String number,
        OrderState state,
        Instant placedAt,
        String buyer,
        String purchaseOrderNumber,
        int lines,
        Money total) {}
