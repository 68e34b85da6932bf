package org.comptoir.ordering;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;

/// A cart as its owner sees it now: every line priced under its contract, totals net of tax, what
/// all lines share, and what stands in the way of ordering.
///
/// `warnings` say which right to buy an order of it would pass as things stand; they count when it
/// is submitted. `version` names the cart and the figures shown; an order submitted with it is
/// charged exactly these figures or refused.
public record CartView(
        String version,
        Currency currency,
        Optional<Badge> contract,
        List<Line> lines,
        Totals totals,
        List<Choice> payments,
        List<Choice> shippingModes,
        Approval approval,
        List<Refused> obstacles,
        List<Refused> warnings) {
    public CartView {
        lines = List.copyOf(lines);
        payments = List.copyOf(payments);
        shippingModes = List.copyOf(shippingModes);
        obstacles = List.copyOf(obstacles);
        warnings = List.copyOf(warnings);
    }

    /// Whether nothing stands in the way of ordering it.
    public boolean isOrderable() {
        return !lines.isEmpty() && obstacles.isEmpty();
    }

    /// One line; without a price it cannot be ordered, and its marks say why.
    public record Line(
            int number,
            String partNumber,
            String name,
            Optional<String> image,
            String unit,
            Quantity quantity,
            Badge contract,
            Optional<Money> unitPrice,
            Optional<Money> listPrice,
            Optional<Money> amount,
            Optional<NextTier> nextTier,
            List<Component> components,
            List<Mark> marks) {
        public Line {
            components = List.copyOf(components);
            marks = List.copyOf(marks);
        }

        public boolean isOrderable() {
            return amount.isPresent();
        }
    }

    /// What is built into each kit of a line, and what it adds to the price of one.
    public record Component(
            String partNumber,
            String name,
            String unit,
            Quantity quantity,
            Optional<Money> unitPrice,
            Optional<Money> amount) {}

    /// Under which contract a line is bought.
    public record Badge(UUID id, String name, String version, int revision, boolean isDefault) {}

    /// The next better price: from a quantity (of the SKU under the contract) on.
    public record NextTier(Quantity from, Money unitPrice) {}

    /// Something the buyer should know; the words stand under `cart.mark.<code>`.
    public record Mark(String code, List<Object> arguments) {
        public Mark {
            arguments = List.copyOf(arguments);
        }

        public static Mark of(String code, Object... arguments) {
            return new Mark(code, List.of(arguments));
        }
    }

    /// Net of tax; `shipping` is known once a mode is chosen, and `sum` counts what is known. A
    /// carrier who collects his charge himself leaves `shipping` at zero; `handling` is zero where
    /// no contract asks for any.
    public record Totals(
            Money goods,
            Optional<Money> shipping,
            Money handling,
            boolean collectedByCarrier,
            Money sum) {}

    /// A payment method or a shipping mode: the id of its policy, the policy's name, and how it is
    /// called.
    public record Choice(UUID id, String policy, String name) {}

    /// Whether an order of this cart would need approval: from which amount, and by whom. Needed
    /// without approvers, it cannot be submitted.
    public record Approval(boolean needed, Optional<Money> threshold, List<String> approvers) {
        static final Approval NONE = new Approval(false, Optional.empty(), List.of());

        public Approval {
            approvers = List.copyOf(approvers);
        }
    }
}
