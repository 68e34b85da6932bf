package org.comptoir.ordering.order;

import java.time.Clock;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.members.Actor;
import org.comptoir.members.Members;
import org.comptoir.members.UserId;
import org.comptoir.ordering.Order;
import org.comptoir.ordering.OrderLine;
import org.comptoir.ordering.Refused;
import org.comptoir.ordering.counter.Purchase;
import org.comptoir.stores.Store;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.buying.ContractConditions;
import org.comptoir.trading.buying.OrderGuard;
import org.springframework.stereotype.Component;

/// Looks again at an order that waits, before it is approved: its contracts must still be usable
/// and its counters have room, under the terms of its buyer as they are now (docs/rules.md §7.4).
@Component
public class SecondLook {
    private final Members members;
    private final OrderRows rows;
    private final OrderGuard guard;
    private final ContractConditions conditions;
    private final Reservations reservations;
    private final Clock clock;

    SecondLook(
            Members members,
            OrderRows rows,
            OrderGuard guard,
            ContractConditions conditions,
            Reservations reservations,
            Clock clock) {
        this.members = members;
        this.rows = rows;
        this.guard = guard;
        this.conditions = conditions;
        this.reservations = reservations;
        this.clock = clock;
    }

    /// Why the locked order cannot be approved, if so; else its counters hold all of it.
    public Optional<Refused> obstacle(Store store, Actor approver, Order order) {
        return members.actorOf(new UserId(order.buyer().id()))
                .map(buyer -> obstacle(store, approver, order, buyer))
                .orElseGet(
                        () -> Optional.of(Refused.of("order-buyer-locked", order.buyer().name())));
    }

    private Optional<Refused> obstacle(Store store, Actor approver, Order order, Actor buyer) {
        var contracts = rows.contracts(order.id()).stream().map(ContractId::new).toList();
        guard.hold(store, buyer, contracts, clock.instant());
        var parts = contracts.stream().map(it -> part(store, buyer, order, it)).toList();
        return reservations.renew(store, buyer, approver, order, parts);
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
}
