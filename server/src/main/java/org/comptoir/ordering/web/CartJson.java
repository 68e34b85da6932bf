package org.comptoir.ordering.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.ordering.CartView;
import org.comptoir.ordering.CartView.Badge;
import org.comptoir.ordering.CartView.Choice;
import org.comptoir.ordering.CartView.Mark;
import org.comptoir.ordering.CartView.NextTier;
import org.comptoir.ordering.Refused;
import org.comptoir.platform.Texts;
import org.jspecify.annotations.Nullable;

/// A cart in JSON.
record CartJson(
        String version,
        String currency,
        @Nullable Contract contract,
        List<Line> lines,
        Totals totals,
        List<Choice> payments,
        List<Choice> shippingModes,
        Approval approval,
        boolean orderable,
        List<Map<String, Object>> obstacles,
        List<Map<String, Object>> warnings,
        List<Told> notices) {

    record Contract(UUID id, String name, String version, int revision, boolean isDefault) {
        static Contract of(Badge badge) {
            return new Contract(
                    badge.id(), badge.name(), badge.version(), badge.revision(), badge.isDefault());
        }
    }

    record Line(
            int line,
            String partNumber,
            String name,
            @Nullable String image,
            String unit,
            BigDecimal quantity,
            Contract contract,
            @Nullable Amount unitPrice,
            @Nullable Amount listPrice,
            @Nullable Amount total,
            @Nullable Tier nextTier,
            List<Component> components,
            boolean orderable,
            List<Told> marks) {}

    /// What is built into each kit of a line, and what it adds to the price of one.
    record Component(
            String partNumber,
            String name,
            String unit,
            BigDecimal quantity,
            @Nullable Amount unitPrice,
            @Nullable Amount total) {
        static Component of(CartView.Component it) {
            return new Component(
                    it.partNumber(),
                    it.name(),
                    it.unit(),
                    it.quantity().decimal(),
                    it.unitPrice().map(Amount::of).orElse(null),
                    it.amount().map(Amount::of).orElse(null));
        }
    }

    record Tier(BigDecimal from, Amount unitPrice) {
        static Tier of(NextTier tier) {
            return new Tier(tier.from().decimal(), Amount.of(tier.unitPrice()));
        }
    }

    /// A code with its words.
    record Told(String code, String message, List<Object> arguments) {}

    /// Net of tax.
    record Totals(
            Amount goods,
            @Nullable Amount shipping,
            Amount handling,
            boolean collectedByCarrier,
            Amount sum) {
        static Totals of(CartView.Totals totals) {
            return new Totals(
                    Amount.of(totals.goods()),
                    totals.shipping().map(Amount::of).orElse(null),
                    Amount.of(totals.handling()),
                    totals.collectedByCarrier(),
                    Amount.of(totals.sum()));
        }
    }

    record Approval(boolean needed, @Nullable Amount threshold, List<String> approvers) {
        static Approval of(CartView.Approval approval) {
            return new Approval(
                    approval.needed(),
                    approval.threshold().map(Amount::of).orElse(null),
                    approval.approvers());
        }
    }

    static CartJson of(CartView cart, List<Mark> notices, Texts texts) {
        return new CartJson(
                cart.version(),
                cart.currency().getCurrencyCode(),
                cart.contract().map(Contract::of).orElse(null),
                cart.lines().stream().map(line -> line(line, texts)).toList(),
                Totals.of(cart.totals()),
                cart.payments(),
                cart.shippingModes(),
                Approval.of(cart.approval()),
                cart.isOrderable(),
                cart.obstacles().stream().map(it -> refused(it, texts)).toList(),
                cart.warnings().stream().map(it -> refused(it, texts)).toList(),
                told(notices, texts));
    }

    private static Line line(CartView.Line line, Texts texts) {
        return new Line(
                line.number(),
                line.partNumber(),
                line.name(),
                line.image().orElse(null),
                line.unit(),
                line.quantity().decimal(),
                Contract.of(line.contract()),
                line.unitPrice().map(Amount::of).orElse(null),
                line.listPrice().map(Amount::of).orElse(null),
                line.amount().map(Amount::of).orElse(null),
                line.nextTier().map(Tier::of).orElse(null),
                line.components().stream().map(Component::of).toList(),
                line.isOrderable(),
                told(line.marks(), texts));
    }

    private static List<Told> told(List<Mark> marks, Texts texts) {
        return marks.stream()
                .map(mark ->
                        new Told(
                                mark.code(),
                                texts.get("cart.mark." + mark.code(), mark.arguments().toArray()),
                                mark.arguments()))
                .toList();
    }

    private static Map<String, Object> refused(Refused refused, Texts texts) {
        var values = new HashMap<>(refused.details());
        values.put("code", refused.code());
        values.put("message", texts.of(refused.problem()));
        return values;
    }
}
