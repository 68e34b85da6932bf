package org.comptoir.ordering.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.ordering.CartView.Choice;
import org.comptoir.ordering.OrderCommand;
import org.comptoir.ordering.OrderLine;
import org.comptoir.ordering.OrderSummary;
import org.comptoir.ordering.OrderView;
import org.comptoir.ordering.PostalAddress;
import org.jspecify.annotations.Nullable;

/// An order in JSON.
record OrderJson(
        UUID id,
        String number,
        String state,
        Instant placedAt,
        Buyer buyer,
        List<Line> lines,
        CartJson.Totals totals,
        Choice payment,
        Choice shippingMode,
        PostalAddress shipTo,
        PostalAddress billTo,
        String purchaseOrderNumber,
        String comment,
        List<String> contractComments,
        @Nullable String fulfillmentCenter,
        Map<String, String> attributes,
        @Nullable Approval approval,
        List<Event> history,
        List<String> actions) {

    record Buyer(
            String name, String email, @Nullable String organization, @Nullable String enteredBy) {}

    record Line(
            int line,
            String partNumber,
            String name,
            String unit,
            BigDecimal quantity,
            Amount unitPrice,
            Amount listPrice,
            String adjustment,
            Amount total,
            CartJson.Contract contract,
            List<Component> components,
            Map<String, String> attributes,
            @JsonRawValue String explanation) {}

    /// What is built into each kit: its price comes from the kit's own amounts (`fixed`) or from
    /// the standard list.
    record Component(
            String partNumber,
            String name,
            String unit,
            BigDecimal quantity,
            boolean fixed,
            Amount listPrice,
            String adjustment,
            Amount unitPrice,
            Amount total) {
        static Component of(OrderLine.Component it) {
            return new Component(
                    it.partNumber(),
                    it.name(),
                    it.unit(),
                    it.quantity().decimal(),
                    it.fixed(),
                    Amount.of(it.listed()),
                    it.adjustment().decimal().toPlainString(),
                    Amount.of(it.unitPrice()),
                    Amount.of(it.amount()));
        }
    }

    record Approval(@Nullable Amount threshold, List<String> approvers) {}

    record Event(Instant at, String actor, String action, String state, @Nullable String reason) {}

    /// An order in a list.
    record Summary(
            UUID id,
            String number,
            String state,
            Instant placedAt,
            String buyer,
            String purchaseOrderNumber,
            int lines,
            Amount total) {
        static Summary of(OrderSummary order) {
            return new Summary(
                    order.id().value(),
                    order.number(),
                    order.state().code(),
                    order.placedAt(),
                    order.buyer(),
                    order.purchaseOrderNumber(),
                    order.lines(),
                    Amount.of(order.total()));
        }
    }

    static OrderJson of(OrderView order) {
        var buyer = order.buyer();
        return new OrderJson(
                order.id().value(),
                order.number(),
                order.state().code(),
                order.placedAt(),
                new Buyer(
                        buyer.name(),
                        buyer.email(),
                        buyer.organization().orElse(null),
                        buyer.enteredBy().orElse(null)),
                order.lines().stream().map(OrderJson::line).toList(),
                CartJson.Totals.of(order.totals()),
                order.payment(),
                order.shippingMode(),
                order.shipTo(),
                order.billTo(),
                order.purchaseOrderNumber(),
                order.comment(),
                order.contractComments(),
                order.fulfillmentCenter().orElse(null),
                order.attributes(),
                order.approval().map(OrderJson::approval).orElse(null),
                order.history().stream().map(OrderJson::event).toList(),
                order.commands().stream().map(OrderCommand::code).sorted().toList());
    }

    private static Line line(OrderView.Line line) {
        return new Line(
                line.number(),
                line.partNumber(),
                line.name(),
                line.unit(),
                line.quantity().decimal(),
                Amount.of(line.unitPrice()),
                Amount.of(line.listPrice()),
                line.adjustment().toPlainString(),
                Amount.of(line.amount()),
                CartJson.Contract.of(line.contract()),
                line.components().stream().map(Component::of).toList(),
                line.attributes(),
                line.explanation());
    }

    private static Approval approval(OrderView.Approval approval) {
        return new Approval(
                approval.threshold().map(Amount::of).orElse(null), approval.approvers());
    }

    private static Event event(OrderView.Event event) {
        return new Event(
                event.at(),
                event.actor(),
                event.command(),
                event.state().code(),
                event.reason().orElse(null));
    }
}
