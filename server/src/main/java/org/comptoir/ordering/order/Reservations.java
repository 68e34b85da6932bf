package org.comptoir.ordering.order;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.policy.payment.PaymentCommand;
import org.comptoir.members.Actor;
import org.comptoir.ordering.CheckoutView;
import org.comptoir.ordering.Order;
import org.comptoir.ordering.Refused;
import org.comptoir.ordering.cart.PricedCart;
import org.comptoir.ordering.counter.CounterKey;
import org.comptoir.ordering.counter.Counters;
import org.comptoir.ordering.counter.CreditLines;
import org.comptoir.ordering.counter.Purchase;
import org.comptoir.ordering.counter.Purchase.Payer;
import org.comptoir.platform.LockFailures;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Store;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.buying.Entitlements;
import org.comptoir.trading.condition.Conditions;
import org.comptoir.trading.condition.PaymentChoice;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// What an order takes of its account’s purchase orders and credit and of rights to buy: from its
/// submission on, until it is rejected or cancelled (docs/rules.md §1, §7.4).
@Component
public class Reservations {
    private final Counters counters;
    private final CreditLines credits;
    private final Entitlements entitlements;

    Reservations(Counters counters, CreditLines credits, Entitlements entitlements) {
        this.counters = counters;
        this.credits = credits;
        this.entitlements = entitlements;
    }

    Counters.Room room(Submission submission) {
        return waited(() -> counters.room(purchase(submission)));
    }

    /// Another order under the same ceilings is waited for, five seconds at most.
    private static Counters.Room waited(Supplier<Counters.Room> room) {
        try {
            return room.get();
        } catch (DataAccessException failure) {
            throw LockFailures.problemOf(failure).map(RuntimeException.class::cast).orElse(failure);
        }
    }

    private Purchase purchase(Submission submission) {
        var store = submission.cart().deals().store();
        return new Purchase(
                store,
                submission.cart().parts(),
                submission.request().purchaseOrderNumber(),
                Optional.of(submission.payment())
                        .filter(Reservations::isCredit)
                        .flatMap(_ ->
                                payer(store, submission.actor(), submission.party().account())),
                submission.total());
    }

    void take(Counters.Room room, Order order, Actor actor) {
        counters.take(room, order.id(), actor.signature());
    }

    /// Takes for a waiting order, bought in these parts, what it does not hold yet; or says why it
    /// has no room any more.
    Optional<Refused> renew(
            Store store, Actor buyer, Actor approver, Order order, List<Purchase.Part> parts) {
        var purchase =
                new Purchase(
                        store,
                        parts,
                        order.terms().purchaseOrderNumber(),
                        payer(store, buyer, order, parts),
                        order.figures().total());
        var room = waited(() -> counters.room(purchase, order.id()));
        if (room.refusal().isEmpty()) {
            take(room, order, approver);
        }
        return room.refusal();
    }

    /// An order stays with the credit line it draws on.
    private Optional<Payer> payer(
            Store store, Actor buyer, Order order, List<Purchase.Part> parts) {
        return counters.creditOf(order.id())
                .map(it -> payer(store, it))
                .or(() ->
                        payment(parts, order)
                                .filter(Reservations::isCredit)
                                .flatMap(_ -> payer(store, buyer, order.buyer().account())));
    }

    private static Optional<PaymentChoice> payment(List<Purchase.Part> parts, Order order) {
        return parts.stream()
                .flatMap(part -> part.conditions().payments().stream())
                .filter(it -> it.id().value().equals(order.terms().payment().id()))
                .findFirst();
    }

    private static boolean isCredit(PaymentChoice payment) {
        return payment.method().kind() == PaymentCommand.Kind.LINE_OF_CREDIT;
    }

    /// Whose credit line pays: that of the order’s account, else of the nearest of the buyer’s
    /// accounts that has one, active ones first.
    private Optional<Payer> payer(Store store, Actor buyer, Optional<UUID> account) {
        return account.map(AccountId::new)
                .map(it -> payer(store, it))
                .or(() ->
                        entitlements.accounts(buyer, store).stream()
                                .filter(it -> credits.find(it).isPresent())
                                .map(it -> payer(store, it))
                                .min(Comparator.comparing(it -> !it.active())));
    }

    private Payer payer(Store store, AccountId account) {
        return new Payer(account, entitlements.isActive(account, store));
    }

    /// Gives back what an order held.
    public void release(Order order, Actor actor) {
        counters.release(order.id(), actor.signature());
    }

    /// The purchase orders of a cart’s accounts that have a ceiling, as far as they are used.
    List<CheckoutView.Ceiling> ceilings(PricedCart cart) {
        if (!cart.deals().store().has(Feature.PURCHASE_ORDERS)) {
            return List.of();
        }
        return cart.inUse().stream()
                .map(deal -> deal.conditions())
                .flatMap(terms -> terms.account().stream().flatMap(it -> ceilings(it, terms)))
                .distinct()
                .toList();
    }

    private Stream<CheckoutView.Ceiling> ceilings(AccountId account, Conditions terms) {
        return terms.purchaseOrders().stream()
                .flatMap(term ->
                        term.limit().stream()
                                .map(limit ->
                                        ceiling(account, term.number().orElseThrow(), limit)));
    }

    private CheckoutView.Ceiling ceiling(AccountId account, String number, Money limit) {
        var key = CounterKey.purchaseOrder(account, number, limit.currency());
        return new CheckoutView.Ceiling(number, limit, counters.used(key));
    }

    /// The credit line that may pay for a cart.
    Optional<CheckoutView.Credit> credit(Actor buyer, PricedCart cart) {
        if (cart.fit().payments(cart.inUse()).stream().noneMatch(Reservations::isCredit)) {
            return Optional.empty();
        }
        var account = cart.inUse().stream().flatMap(deal -> deal.account().stream()).findFirst();
        return payer(cart.deals().store(), buyer, account).flatMap(this::credit);
    }

    private Optional<CheckoutView.Credit> credit(Payer payer) {
        return credits.find(payer.account())
                .map(line ->
                        new CheckoutView.Credit(
                                line.limit(),
                                credits.used(line),
                                line.isClosed() || !payer.active()));
    }
}
