package org.comptoir.ordering.order;

import java.util.List;
import java.util.Optional;
import org.comptoir.members.Actor;
import org.comptoir.members.Organization;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.User;
import org.comptoir.members.Users;
import org.comptoir.ordering.CartView;
import org.comptoir.ordering.Order;
import org.comptoir.ordering.OrderLine;
import org.comptoir.ordering.OrderState;
import org.comptoir.ordering.OrderView;
import org.comptoir.stores.Store;
import org.springframework.stereotype.Component;

/// Makes of an order what its reader may see.
@Component
public class OrderViews {
    private final OrderHistory history;
    private final Organizations organizations;
    private final Users users;
    private final OrderApprovers approvers;

    OrderViews(
            OrderHistory history,
            Organizations organizations,
            Users users,
            OrderApprovers approvers) {
        this.history = history;
        this.organizations = organizations;
        this.users = users;
        this.approvers = approvers;
    }

    public OrderView of(Store store, Actor reader, Order order) {
        var access = approvers.access(store, reader);
        var figures = order.figures();
        var terms = order.terms();
        return new OrderView(
                order.id(),
                order.number(),
                order.version(),
                order.state(),
                order.placedAt(),
                buyer(order.buyer()),
                order.lines().stream().map(line -> line(line, access.worksOn(order))).toList(),
                new CartView.Totals(
                        figures.goods(),
                        Optional.of(figures.shipping()),
                        figures.handling(),
                        figures.collectedByCarrier(),
                        figures.total()),
                terms.payment(),
                terms.shippingMode(),
                terms.shipTo(),
                terms.billTo(),
                terms.purchaseOrderNumber(),
                terms.comment(),
                terms.contractComments(),
                terms.fulfillmentCenter(),
                terms.attributes(),
                order.approval().map(approval -> approval(order, approval)),
                history.of(order.id()),
                access.commands(order));
    }

    private OrderView.Buyer buyer(Order.Party buyer) {
        var organization = buyer.unit().flatMap(organizations::find).map(Organization::displayName);
        return new OrderView.Buyer(
                buyer.name(),
                buyer.email(),
                organization,
                buyer.account(),
                buyer.hand().map(Order.Hand::name));
    }

    /// Business users see every loser of a price, buyers their own contracts only.
    private static OrderView.Line line(OrderLine line, boolean business) {
        var price = line.price();
        var reasons = line.reasons();
        return new OrderView.Line(
                line.number(),
                line.partNumber(),
                line.name(),
                line.unit(),
                line.quantity(),
                price.unit(),
                price.listed(),
                price.adjustment().decimal(),
                price.amount(),
                line.contract(),
                line.components(),
                line.attributes(),
                business ? reasons.explanation() : reasons.forBuyer());
    }

    private OrderView.Approval approval(Order order, Order.Approval approval) {
        var approvers =
                order.state() == OrderState.PENDING_APPROVAL
                        ? users.holding(Role.BUYER_APPROVER, approval.unit()).stream()
                                .filter(user -> !user.id().value().equals(order.buyer().id()))
                                .map(User::displayName)
                                .toList()
                        : List.<String>of();
        return new OrderView.Approval(Optional.of(approval.threshold()), approvers);
    }
}
