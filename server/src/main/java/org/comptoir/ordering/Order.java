package org.comptoir.ordering;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.money.Money;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.UserId;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Word;
import org.comptoir.stores.StoreId;

/// An order: what was bought, by whom, under which contracts and at which figures; all of it frozen
/// when it was placed but its state.
public record Order(
        OrderId id,
        int version,
        StoreId store,
        String number,
        OrderState state,
        Instant placedAt,
        Party buyer,
        Figures figures,
        Terms terms,
        Optional<Approval> approval,
        List<OrderLine> lines) {
    public Order {
        lines = List.copyOf(lines);
    }

    /// Who bought: a user of a unit, or a guest. `account` is the business account, if any.
    public record Party(
            UUID id,
            boolean guest,
            Optional<OrganizationId> unit,
            String name,
            String email,
            Optional<UUID> account,
            Optional<Hand> hand) {}

    /// Who of the seller's side entered it for the buyer.
    public record Hand(UserId id, String name) {}

    /// Net of tax.
    public record Figures(
            Money goods, Money shipping, Money handling, boolean collectedByCarrier, Money total) {}

    /// How it is paid and shipped, where to and where from, what the buyer said and what his
    /// contracts say on each order.
    public record Terms(
            CartView.Choice payment,
            CartView.Choice shippingMode,
            PostalAddress shipTo,
            PostalAddress billTo,
            String purchaseOrderNumber,
            String comment,
            List<String> contractComments,
            Optional<String> fulfillmentCenter,
            Map<String, String> attributes) {
        public Terms {
            contractComments = List.copyOf(contractComments);
            attributes = Map.copyOf(attributes);
        }
    }

    /// The threshold that was reached, and the unit whose approvers decide.
    public record Approval(Money threshold, OrganizationId unit) {}

    /// An order was submitted; it is placed, or waits for approval.
    public record Submitted(OrderId id, StoreId store, OrderState state) {}

    /// An order was approved, rejected or cancelled.
    public record Decided(OrderId id, StoreId store, OrderCommand command, OrderState state) {}

    /// The order with its lines read.
    public Order with(List<OrderLine> read) {
        return new Order(
                id, version, store, number, state, placedAt, buyer, figures, terms, approval, read);
    }

    /// The order after a command, or the problem that its state does not allow it.
    Order after(OrderCommand command) {
        var next =
                command.from(state)
                        .orElseThrow(() ->
                                Problem.conflict(
                                        "order-state",
                                        new Word("order.asked." + command.code()),
                                        number,
                                        new Word("order.state." + state.code())));
        return new Order(
                id,
                version + 1,
                store,
                number,
                next,
                placedAt,
                buyer,
                figures,
                terms,
                approval,
                lines);
    }
}
