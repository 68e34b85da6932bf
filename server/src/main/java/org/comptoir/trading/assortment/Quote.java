package org.comptoir.trading.assortment;

import java.util.Optional;
import org.comptoir.engine.entitlement.Decision;
import org.comptoir.engine.entitlement.Explanation;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;

/// The answer for one part number and quantity: an offer or a refusal, and why, where that was
/// asked.
public record Quote(
        String partNumber,
        Quantity quantity,
        Decision decision,
        Optional<Money> listPrice,
        Optional<Explanation> explanation) {
    /// A part number and how much of it.
    public record Asked(String partNumber, Quantity quantity) {}
}
