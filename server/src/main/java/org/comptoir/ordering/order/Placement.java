package org.comptoir.ordering.order;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.members.Actor;
import org.comptoir.members.User;
import org.comptoir.ordering.Order;
import org.comptoir.ordering.OrderId;
import org.comptoir.ordering.OrderRequest;
import org.comptoir.ordering.OrderState;
import org.comptoir.ordering.OrderView.Event;
import org.comptoir.ordering.Refused;
import org.comptoir.ordering.cart.Approvals;
import org.comptoir.ordering.cart.Cart;
import org.comptoir.ordering.cart.CartDesk;
import org.comptoir.ordering.cart.CartViews;
import org.comptoir.ordering.cart.PricedCart;
import org.comptoir.platform.Ids;
import org.comptoir.stores.Store;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.buying.OrderGuard;
import org.comptoir.trading.charge.OrderAdditions;
import org.comptoir.trading.condition.FulfillmentCenters;
import org.comptoir.trading.condition.PaymentChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Places a locked cart as an order, in the transaction of its caller.
@Component
public class Placement {
    private final CartDesk carts;
    private final CartViews views;
    private final Approvals approvals;
    private final OrderApprovers approvers;
    private final AddressBooks books;
    private final OrderGuard guard;
    private final Reservations reservations;
    private final FulfillmentCenters centers;
    private final OrderLines lines;
    private final OrderRows rows;
    private final OrderHistory history;
    private final OrderNotices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Placement(
            CartDesk carts,
            CartViews views,
            Approvals approvals,
            OrderApprovers approvers,
            AddressBooks books,
            OrderGuard guard,
            Reservations reservations,
            FulfillmentCenters centers,
            OrderLines lines,
            OrderRows rows,
            OrderHistory history,
            OrderNotices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.carts = carts;
        this.views = views;
        this.approvals = approvals;
        this.approvers = approvers;
        this.books = books;
        this.guard = guard;
        this.reservations = reservations;
        this.centers = centers;
        this.lines = lines;
        this.rows = rows;
        this.history = history;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /// What came of it.
    public sealed interface Result {
        record Placed(Order order) implements Result {}

        record Not(Refused refused) implements Result {}
    }

    /// Holds the contracts still first and prices under them after that, so that nothing moves
    /// between the price and the order.
    public Result place(
            Store store, Actor actor, Cart cart, OrderRequest request, @Nullable String key) {
        var held = contracts(carts.price(store, actor, cart));
        var now = clock.instant();
        var guarded = guard.hold(store, actor, held, now);
        var submission = submission(store, actor, carts.price(store, actor, cart), request);
        var obstacle = submission.obstacle();
        if (obstacle.isPresent()) {
            return new Result.Not(obstacle.get());
        }
        if (!contracts(submission.cart()).equals(held)) {
            return new Result.Not(Refused.of("cart-changed"));
        }
        var room = reservations.room(submission);
        if (room.refusal().isPresent()) {
            return new Result.Not(room.refusal().get());
        }
        guard.requireUnchanged(guarded, submission.policies(), clock.instant());
        var order = order(store, submission);
        rows.insert(order, key);
        reservations.take(room, order, actor);
        carts.ordered(cart);
        tell(order, actor, submission.approval());
        return new Result.Placed(order);
    }

    private static List<ContractId> contracts(PricedCart cart) {
        return cart.inUse().stream().map(deal -> new ContractId(deal.id())).toList();
    }

    private Submission submission(Store store, Actor actor, PricedCart cart, OrderRequest request) {
        var freights = views.freights(cart);
        var total = cart.goods().plus(freights.under(request.shippingMode()).total());
        return new Submission(
                actor,
                cart,
                request,
                freights,
                centers.firstOpen(centersOf(cart)),
                approvals.need(store, actor, cart.inUse(), total),
                books.shipTo(actor, cart.inUse()),
                books.billTo(actor, cart.inUse()),
                OrderWishes.payment(cart, request.payment())
                        .flatMap(PaymentChoice::billTo)
                        .flatMap(books::find));
    }

    /// In the order of the lines and of the terms of their contracts.
    private static List<OrderAdditions.Center> centersOf(PricedCart cart) {
        return cart.inUse().stream()
                .flatMap(deal -> deal.conditions().additions().centers().stream())
                .toList();
    }

    private Order order(Store store, Submission submission) {
        var need = submission.approval();
        var approval =
                need.unit()
                        .flatMap(unit -> need.threshold().map(it -> new Order.Approval(it, unit)));
        var freight = submission.freight();
        var party = submission.party();
        var terms = submission.terms();
        var frozen = lines.of(submission.cart());
        return new Order(
                new OrderId(Ids.next()),
                1,
                store.id(),
                rows.nextNumber(store.id()),
                approval.isPresent() ? OrderState.PENDING_APPROVAL : OrderState.PLACED,
                clock.instant(),
                party,
                new Order.Figures(
                        submission.cart().goods(),
                        freight.charge(),
                        freight.handling(),
                        freight.collectedByCarrier(),
                        submission.total()),
                terms,
                approval,
                frozen);
    }

    private void tell(Order order, Actor actor, Approvals.Need need) {
        Instant now = order.placedAt();
        var event = new Event(now, actor.signature(), "submit", order.state(), Optional.empty());
        history.add(order.id(), event, hand(actor));
        actor.hand()
                .flatMap(_ -> actor.userId())
                .ifPresent(buyer -> notices.tell(buyer, "order-entered", order));
        approvers
                .toTell(need, actor)
                .forEach(approver -> notices.tell(approver, "approval-requested", order));
        events.publishEvent(new Order.Submitted(order.id(), order.store(), order.state()));
    }

    private static OrderHistory.Hand hand(Actor actor) {
        return new OrderHistory.Hand(
                actor.hand().map(User::id).or(actor::userId),
                actor.hand().flatMap(_ -> actor.userId()));
    }
}
