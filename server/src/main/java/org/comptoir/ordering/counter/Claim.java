package org.comptoir.ordering.counter;

import java.util.Map;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.ordering.Refused;

/// What an order takes of a counter, and the ceiling it may not pass; without a ceiling it counts
/// where a counter exists already.
public record Claim(CounterKey key, Money amount, Optional<Money> limit) {
    /// A use of a number that may be used so often.
    static Claim use(CounterKey key, Optional<Money> limit) {
        return new Claim(key, one(key), limit);
    }

    static Money one(CounterKey uses) {
        return Money.of("1", uses.currency());
    }

    /// Why the counter has no room for it beside what others use, if so.
    Optional<Refused> obstacle(Money used) {
        return limit.map(ceiling -> ceiling.minus(used))
                .filter(left -> left.compareTo(amount) < 0)
                .map(this::refused);
    }

    /// Why the ceiling says nothing of this currency, if so.
    Optional<Refused> otherCurrency() {
        return limit.filter(it -> !it.currency().equals(amount.currency())).map(this::foreign);
    }

    private Refused refused(Money room) {
        var zero = Money.zero(room.currency());
        var left = room.compareTo(zero) < 0 ? zero : room;
        return switch (key.kind()) {
            case PURCHASE_ORDER ->
                    number(Refused.of("purchase-order-exhausted", key.name(), left, amount))
                            .with("left", amountOf(left));
            case SINGLE_USE -> number(Refused.of("purchase-order-used", key.name()));
            case CREDIT ->
                    Refused.of("credit-exhausted", left, amount)
                            .at("payment")
                            .with("left", amountOf(left));
            case RIGHT_TO_BUY ->
                    Refused.of("right-to-buy-exhausted", key.name(), left, amount)
                            .with("contract", key.name())
                            .with("left", amountOf(left));
        };
    }

    private Refused foreign(Money ceiling) {
        var own = ceiling.currency().getCurrencyCode();
        var asked = amount.currency().getCurrencyCode();
        return switch (key.kind()) {
            case PURCHASE_ORDER, SINGLE_USE ->
                    number(Refused.of("purchase-order-currency", key.name(), own, asked));
            case CREDIT -> Refused.of("credit-currency", own, asked).at("payment");
            case RIGHT_TO_BUY ->
                    Refused.of("right-to-buy-currency", key.name(), own, asked)
                            .with("contract", key.name());
        };
    }

    private static Refused number(Refused refused) {
        return refused.at("purchaseOrderNumber");
    }

    private static Map<String, String> amountOf(Money money) {
        return Map.of("amount", money.decimal(), "currency", money.currency().getCurrencyCode());
    }
}
