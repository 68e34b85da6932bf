package org.comptoir.ordering.cart;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.entitlement.Decision;
import org.comptoir.engine.entitlement.EligibleContract;
import org.comptoir.engine.entitlement.Entitlement;
import org.comptoir.engine.entitlement.Refusal;
import org.comptoir.engine.entitlement.kit.KitPrices;
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

    /// What goods cost under this contract, or why they have no price.
    Ask ask(Goods goods, Quantity quantity, Currency currency) {
        return goods.isKit()
                ? Ask.of(new KitPrices(prices).decide(goods.kit(), quantity, currency))
                : Ask.of(decide(goods.partNumber(), quantity, currency));
    }

    private Decision decide(String partNumber, Quantity quantity, Currency currency) {
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

    /// Whether it sells the article, or kits around the base, at all.
    boolean trades(Goods goods) {
        var entry = prices.catalog().find(goods.partNumber());
        return entry.isPresent()
                && prices.isTradable(entry.getAsInt())
                && (!goods.isKit() || new KitPrices(prices).areSold(goods.partNumber()));
    }

    /// The payments it allows in a currency.
    public List<PaymentChoice> payments(Currency currency) {
        return conditions.payments().stream()
                .filter(payment -> payment.method().allows(currency))
                .toList();
    }
}
