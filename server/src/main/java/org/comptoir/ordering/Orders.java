package org.comptoir.ordering;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.comptoir.members.Actor;
import org.comptoir.members.UserId;
import org.comptoir.ordering.order.OrderApprovers;
import org.comptoir.ordering.order.OrderApprovers.InPlace;
import org.comptoir.ordering.order.OrderHistory;
import org.comptoir.ordering.order.OrderLists;
import org.comptoir.ordering.order.OrderNotices;
import org.comptoir.ordering.order.OrderRows;
import org.comptoir.ordering.order.OrderViews;
import org.comptoir.ordering.order.Reservations;
import org.comptoir.ordering.order.SecondLook;
import org.comptoir.platform.Audit;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.stores.Store;
import org.comptoir.trading.plugin.Rehearsals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The orders of a store, to those who may see them: their buyer, who may approve them, the
/// administrators of the buyer's organization, and the store's business users.
@Component
public class Orders {
    private static final int LONGEST_REASON = 1_000;

    private final OrderRows rows;
    private final OrderLists lists;
    private final OrderViews views;
    private final OrderApprovers approvers;
    private final OrderHistory history;
    private final OrderNotices notices;
    private final SecondLook secondLook;
    private final Reservations reservations;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Rehearsals transactions;
    private final Clock clock;

    Orders(
            OrderRows rows,
            OrderLists lists,
            OrderViews views,
            OrderApprovers approvers,
            OrderHistory history,
            OrderNotices notices,
            SecondLook secondLook,
            Reservations reservations,
            Audit audit,
            ApplicationEventPublisher events,
            Rehearsals transactions,
            Clock clock) {
        this.rows = rows;
        this.lists = lists;
        this.views = views;
        this.approvers = approvers;
        this.history = history;
        this.notices = notices;
        this.secondLook = secondLook;
        this.reservations = reservations;
        this.audit = audit;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Orders, newest first.
    public Slice<OrderSummary> list(Store store, Actor actor, OrderSearch search) {
        return lists.list(store, actor, search);
    }

    /// One order, by id or number; missing for whoever may not see it.
    public OrderView get(Store store, Actor actor, String idOrNumber) {
        return views.of(
                store, actor, visible(store, actor, idOrNumber, rows.find(store, idOrNumber)));
    }

    /// Cancels it, for the reason given.
    @Transactional
    public OrderChange cancel(Store store, Actor actor, String idOrNumber, String reason) {
        var order = allowed(store, actor, idOrNumber, OrderCommand.CANCEL);
        return done(store, actor, order, OrderCommand.CANCEL, reason);
    }

    /// Approves it; its contracts must still be usable and its counters have room, its prices stay
    /// as submitted.
    public OrderChange approve(Store store, Actor actor, String idOrNumber) {
        return approve(store, actor, idOrNumber, "");
    }

    /// The same, with a comment that its history keeps.
    public OrderChange approve(Store store, Actor actor, String idOrNumber, String comment) {
        return transactions.run(() -> approved(store, actor, idOrNumber, comment));
    }

    private OrderChange approved(Store store, Actor actor, String idOrNumber, String comment) {
        var order = allowed(store, actor, idOrNumber, OrderCommand.APPROVE);
        order.after(OrderCommand.APPROVE);
        return secondLook
                .obstacle(store, actor, order)
                .<OrderChange>map(refused -> refused)
                .orElseGet(() -> done(store, actor, order, OrderCommand.APPROVE, comment));
    }

    /// Rejects it, for the reason given.
    @Transactional
    public OrderChange reject(Store store, Actor actor, String idOrNumber, String reason) {
        var order = allowed(store, actor, idOrNumber, OrderCommand.REJECT);
        return reason.isBlank()
                ? Refused.of("reason-required").at("reason")
                : done(store, actor, order, OrderCommand.REJECT, reason);
    }

    private Order allowed(Store store, Actor actor, String idOrNumber, OrderCommand command) {
        var order = visible(store, actor, idOrNumber, rows.lock(store, idOrNumber));
        if (!approvers.access(store, actor).may(command, order)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
        return order;
    }

    private Order visible(Store store, Actor actor, String idOrNumber, Optional<Order> found) {
        return found.filter(order -> approvers.access(store, actor).maySee(order))
                .orElseThrow(() -> Problem.missing("no-such-order", idOrNumber));
    }

    private OrderChange done(
            Store store, Actor actor, Order order, OrderCommand command, String reason) {
        var why = Inputs.lines("reason", reason, LONGEST_REASON);
        var changed = order.after(command);
        var actingFor =
                command == OrderCommand.CANCEL
                        ? Optional.<InPlace>empty()
                        : approvers.access(store, actor).actingFor(order);
        rows.update(changed);
        if (!changed.state().counts()) {
            reservations.release(order, actor);
        }
        history.add(
                order.id(),
                new OrderView.Event(
                        clock.instant(),
                        name(actor, actingFor.map(InPlace::name)),
                        command.code(),
                        changed.state(),
                        Optional.of(why).filter(text -> !text.isEmpty())),
                new OrderHistory.Hand(actor.userId(), actingFor.map(InPlace::absent)));
        audit.record(
                actor.logonId(),
                command.code(),
                "order " + store.identifier() + " " + order.number(),
                Map.of("reason", why, "actingFor", actingFor.map(InPlace::name).orElse("")));
        tellBuyer(actor, changed);
        events.publishEvent(new Order.Decided(order.id(), order.store(), command, changed.state()));
        return new OrderChange.Done(views.of(store, actor, changed));
    }

    private static String name(Actor actor, Optional<String> actingFor) {
        return actingFor
                .map(absent -> "%s (%s)".formatted(actor.displayName(), absent))
                .orElseGet(actor::displayName);
    }

    private void tellBuyer(Actor actor, Order order) {
        var buyer = new UserId(order.buyer().id());
        if (!order.buyer().guest() && !actor.userId().equals(Optional.of(buyer))) {
            notices.tell(buyer, "order-" + order.state().code(), order);
        }
    }
}
