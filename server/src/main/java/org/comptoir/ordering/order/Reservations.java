package org.comptoir.ordering.order;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.policy.payment.PaymentCommand;
import org.comptoir.members.Actor;
import org.comptoir.members.Members;
import org.comptoir.members.UserId;
import org.comptoir.ordering.CheckoutView;
import org.comptoir.ordering.Order;
import org.comptoir.ordering.OrderLine;
import org.comptoir.ordering.Refused;
import org.comptoir.ordering.cart.PricedCart;
import org.comptoir.ordering.counter.CounterKey;
import org.comptoir.ordering.counter.Counters;
import org.comptoir.ordering.counter.CreditLines;
import org.comptoir.ordering.counter.Purchase;
import org.comptoir.platform.LockFailures;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Store;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Conditions;
import org.comptoir.trading.ContractConditions;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.Entitlements;
import org.comptoir.trading.PaymentChoice;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// What an order takes of its account’s purchase orders and credit and of rights to buy: from its
/// submission on, until it is rejected or cancelled (docs/rules.md §1, §7.4).
@Component
public class Reservations {
    private final Counters counters;
    private final CreditLines credits;
    private final ContractConditions conditions;
    private final Entitlements entitlements;
    private final Members members;
    private final Clock clock;

    Reservations(
            Counters counters,
            CreditLines credits,
            ContractConditions conditions,
            Entitlements entitlements,
            Members members,
            Clock clock) {
        this.counters = counters;
        this.credits = credits;
        this.conditions = conditions;
        this.entitlements = entitlements;
        this.members = members;
        this.clock = clock;
    }

    /// Whether the counters of an order have room for it; another order under the same ceilings is
    /// waited for, five seconds at most.
    Counters.Room room(Submission submission) {
        try {
            return counters.room(purchase(submission));
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
        counters.take(room, order.id(), actor.displayName());
    }

    /// Why a waiting order has no room any more, if so. Its buyer’s terms count, as they are now.
    public Optional<Refused> obstacleToApproval(Store store, Actor approver, Order order) {
        var buyer = members.actorOf(new UserId(order.buyer().id())).orElse(approver);
        var parts =
                order.lines().stream()
                        .map(line -> line.contract().id())
                        .distinct()
                        .map(contract -> part(store, buyer, order, new ContractId(contract)))
                        .toList();
        return counters.obstacleToApproval(
                new Purchase(
                        store,
                        parts,
                        order.terms().purchaseOrderNumber(),
                        payment(parts, order)
                                .filter(Reservations::isCredit)
                                .flatMap(_ -> payer(store, buyer, order.buyer().account())),
                        order.figures().total()));
    }

    private Purchase.Part part(Store store, Actor buyer, Order order, ContractId contract) {
        var goods =
                order.lines().stream()
                        .filter(line -> line.contract().id().equals(contract.value()))
                        .map(OrderLine::price)
                        .map(OrderLine.Price::amount)
                        .reduce(Money.zero(order.figures().goods().currency()), Money::plus);
        return new Purchase.Part(conditions.of(buyer, store, contract, clock.instant()), goods);
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
    /// accounts that has one.
    private Optional<AccountId> payer(Store store, Actor buyer, Optional<UUID> account) {
        return account.map(AccountId::new)
                .or(() ->
                        entitlements.accounts(buyer, store).stream()
                                .filter(it -> credits.find(it).isPresent())
                                .findFirst());
    }

    /// Gives back what an order held.
    public void release(Order order, Actor actor) {
        counters.release(order.id(), actor.displayName());
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
        return payer(cart.deals().store(), buyer, account)
                .flatMap(credits::find)
                .map(line ->
                        new CheckoutView.Credit(line.limit(), credits.used(line), line.isClosed()));
    }
}
