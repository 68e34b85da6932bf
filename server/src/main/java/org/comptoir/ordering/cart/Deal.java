package org.comptoir.ordering.cart;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.entitlement.Decision;
import org.comptoir.engine.entitlement.EligibleContract;
import org.comptoir.engine.entitlement.Entitlement;
import org.comptoir.engine.entitlement.Refusal;
import org.comptoir.engine.money.Quantity;
import org.comptoir.trading.condition.Conditions;
import org.comptoir.trading.condition.PaymentChoice;

/// One contract the buyer may buy under: its prices, and what it says about orders.
public record Deal(EligibleContract contract, Entitlement prices, Conditions conditions) {
    public UUID id() {
        return contract.label().key();
    }

    public String name() {
        return contract.label().name();
    }

    /// The account that an order under this contract belongs to; the store's default contract joins
    /// any (docs/rules.md §7.3).
    public Optional<UUID> account() {
        return contract.isDefault() ? Optional.empty() : contract.account();
    }

    /// The price of a part under this contract, or why there is none.
    Decision decide(String partNumber, Quantity quantity, Currency currency) {
        var entry = prices.catalog().find(partNumber);
        return entry.isPresent()
                ? prices.decide(entry.getAsInt(), quantity, currency)
                : new Refusal(
                        Refusal.Reason.NOT_ENTITLED,
                        partNumber,
                        quantity,
                        currency,
                        Optional.empty());
    }

    /// Whether the part may be bought under this contract at all.
    boolean trades(String partNumber) {
        var entry = prices.catalog().find(partNumber);
        return entry.isPresent() && prices.isTradable(entry.getAsInt());
    }

    /// The payments it allows in a currency.
    public List<PaymentChoice> payments(Currency currency) {
        return conditions.payments().stream()
                .filter(payment -> payment.method().allows(currency))
                .toList();
    }
}
