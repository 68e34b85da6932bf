package org.comptoir.ordering;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;

/// An order as its reader may see it: all figures and terms frozen when it was placed.
///
/// `commands` are those that this reader may give now; `version` is for its entity tag.
public record OrderView(
        OrderId id,
        String number,
        int version,
        OrderState state,
        Instant placedAt,
        Buyer buyer,
        List<Line> lines,
        CartView.Totals totals,
        CartView.Choice payment,
        CartView.Choice shippingMode,
        PostalAddress shipTo,
        PostalAddress billTo,
        String purchaseOrderNumber,
        String comment,
        List<String> contractComments,
        Optional<String> fulfillmentCenter,
        Map<String, String> attributes,
        Optional<Approval> approval,
        List<Event> history,
        Set<OrderCommand> commands) {
    public OrderView {
        lines = List.copyOf(lines);
        contractComments = List.copyOf(contractComments);
        attributes = Map.copyOf(attributes);
        history = List.copyOf(history);
        commands = Set.copyOf(commands);
    }

    /// Who ordered, and under which account; a guest has no organization. `enteredBy` is who of the
    /// seller's side entered it for him.
    public record Buyer(
            String name,
            String email,
            Optional<String> organization,
            Optional<UUID> account,
            Optional<String> enteredBy) {}

    /// One line with the price and the explanation it was bought at; `explanation` is JSON.
    public record Line(
            int number,
            String partNumber,
            String name,
            String unit,
            Quantity quantity,
            Money unitPrice,
            Money listPrice,
            BigDecimal adjustment,
            Money amount,
            CartView.Badge contract,
            List<OrderLine.Component> components,
            Map<String, String> attributes,
            String explanation) {
        public Line {
            components = List.copyOf(components);
            attributes = Map.copyOf(attributes);
        }

        /// The same goods, to be ordered again.
        public CartItem item() {
            return new CartItem(
                    partNumber,
                    components.stream()
                            .map(it ->
                                    new CartItem.Component(
                                            it.partNumber(), it.quantity().decimal()))
                            .toList());
        }

        /// Whether it was placed in another system, which did not say why it has its price.
        public boolean isTakenOver() {
            return explanation.equals("{}");
        }
    }

    /// Why it needs or needed approval, and whose turn it is.
    public record Approval(Optional<Money> threshold, List<String> approvers) {
        public Approval {
            approvers = List.copyOf(approvers);
        }
    }

    /// One step of its life; `command` is `submit` or that of an [OrderCommand].
    public record Event(
            Instant at, String actor, String command, OrderState state, Optional<String> reason) {}
}
