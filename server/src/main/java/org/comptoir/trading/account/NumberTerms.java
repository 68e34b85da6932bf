package org.comptoir.trading.account;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.condition.Conditions.PurchaseOrder;
import org.comptoir.trading.content.term.AccountTerm;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.life.Accounts;
import org.springframework.stereotype.Component;

/// The purchase-order terms of an account, whomever they are limited to.
@Component
public class NumberTerms {
    private final Accounts accounts;

    NumberTerms(Accounts accounts) {
        this.accounts = accounts;
    }

    public List<PurchaseOrder> of(AccountId account) {
        return accounts.whole(account).content().terms().stream()
                .flatMap(term -> of(term).stream())
                .toList();
    }

    private static Optional<PurchaseOrder> of(Term term) {
        return switch (term) {
            case AccountTerm.BlanketOrder(_, var number) ->
                    Optional.of(known(number, Optional.empty()));
            case AccountTerm.LimitedOrder(_, var number, var limit) -> {
                var currency = Currency.getInstance(limit.currency());
                yield Optional.of(known(number, Optional.of(Money.of(limit.value(), currency))));
            }
            case AccountTerm.IndividualOrder(_, var once) ->
                    Optional.of(new PurchaseOrder(Optional.empty(), Optional.empty(), once));
            default -> Optional.empty();
        };
    }

    private static PurchaseOrder known(String number, Optional<Money> limit) {
        return new PurchaseOrder(Optional.of(number), limit, false);
    }
}
