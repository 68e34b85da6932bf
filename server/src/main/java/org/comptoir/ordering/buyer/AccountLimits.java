package org.comptoir.ordering.buyer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.members.Actor;
import org.comptoir.ordering.CheckoutView;
import org.comptoir.ordering.counter.CreditLines;
import org.comptoir.ordering.counter.NumberReport;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Store;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.buying.Entitlements;
import org.comptoir.trading.life.Accounts;
import org.springframework.stereotype.Component;

/// What is left of a buyer's accounts: of their credit line, and of the purchase orders they agreed
/// on (docs/rules.md §1).
@Component
public class AccountLimits {
    private static final int MOST_NUMBERS = 200;
    private static final String TYPED = "individual";

    private final Entitlements entitlements;
    private final Accounts accounts;
    private final CreditLines credits;
    private final NumberReport numbers;

    AccountLimits(
            Entitlements entitlements,
            Accounts accounts,
            CreditLines credits,
            NumberReport numbers) {
        this.entitlements = entitlements;
        this.accounts = accounts;
        this.credits = credits;
        this.numbers = numbers;
    }

    /// One account; a number that somebody typed himself is not among its purchase orders.
    public record Limits(
            String account,
            Optional<CheckoutView.Credit> credit,
            List<NumberReport.Line> purchaseOrders) {
        public Limits {
            purchaseOrders = List.copyOf(purchaseOrders);
        }

        public boolean isEmpty() {
            return credit.isEmpty() && purchaseOrders.isEmpty();
        }
    }

    /// Those of the accounts he may use now, the nearest first.
    public List<Limits> of(Store store, Actor buyer) {
        return entitlements.accounts(buyer, store).stream()
                .filter(it -> entitlements.isActive(it, store))
                .flatMap(it -> of(store, it))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private Stream<Limits> of(Store store, AccountId id) {
        return accounts.find(id).stream()
                .map(account -> new Limits(account.name(), credit(id), purchaseOrders(store, id)));
    }

    private Optional<CheckoutView.Credit> credit(AccountId id) {
        return credits.find(id)
                .map(line ->
                        new CheckoutView.Credit(line.limit(), credits.used(line), line.isClosed()));
    }

    private List<NumberReport.Line> purchaseOrders(Store store, AccountId id) {
        return store.has(Feature.PURCHASE_ORDERS)
                ? numbers.of(id, null, MOST_NUMBERS).items().stream()
                        .filter(it -> !it.kind().equals(TYPED))
                        .toList()
                : List.of();
    }
}
