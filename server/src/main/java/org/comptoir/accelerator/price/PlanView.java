package org.comptoir.accelerator.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.accelerator.Desk;
import org.comptoir.catalog.offers.OfferChange;
import org.comptoir.catalog.offers.OfferChange.Terms;
import org.comptoir.catalog.offers.OfferPlan;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.Status;

/// What would become of the offers of a list, in words: the counts, and the first changes one by
/// one.
public record PlanView(
        String summary, List<Line> lines, int leftOut, boolean empty, String digest) {
    public PlanView {
        lines = List.copyOf(lines);
    }

    /// One offer, before and after.
    public record Line(
            Status what,
            String partNumber,
            String tier,
            String before,
            String after,
            String difference) {}

    static PlanView of(Desk desk, OfferPlan plan) {
        return new PlanView(
                desk.text("prices.plan", plan.added(), plan.changed(), plan.removed(), plan.same()),
                plan.first().stream().map(it -> line(desk, it)).toList(),
                plan.changes() - plan.first().size(),
                plan.changes() == 0,
                plan.digest());
    }

    private static Line line(Desk desk, OfferChange change) {
        return new Line(
                what(desk, change),
                change.partNumber(),
                tier(desk, change),
                change.before().map(it -> terms(desk, change, it)).orElse("–"),
                change.after().map(it -> terms(desk, change, it)).orElse("–"),
                difference(desk, change));
    }

    private static Status what(Desk desk, OfferChange change) {
        if (change.before().isEmpty()) {
            return new Status(Tone.SUCCESS, desk.text("prices.plan.added"));
        }
        return change.after().isEmpty()
                ? new Status(Tone.DANGER, desk.text("prices.plan.removed"))
                : new Status(Tone.INFO, desk.text("prices.plan.changed"));
    }

    private static String tier(Desk desk, OfferChange change) {
        var quantity =
                change.minimum().signum() == 0
                        ? desk.text("prices.any")
                        : desk.text("prices.from", desk.page().formats().number(change.minimum()));
        return change.start().isEmpty()
                ? quantity
                : quantity + ", " + desk.words().period(change.start(), Optional.empty());
    }

    /// The amount, and what else differs between before and after.
    private static String terms(Desk desk, OfferChange change, Terms terms) {
        var formats = desk.page().formats();
        var said =
                new StringBuilder(
                        formats.money(terms.amount(), Currency.getInstance(change.currency())));
        if (!change.before()
                .flatMap(Terms::maximum)
                .equals(change.after().flatMap(Terms::maximum))) {
            terms.maximum()
                    .map(it -> desk.text("prices.up-to", formats.number(it)))
                    .ifPresent(it -> said.append(", ").append(it));
        }
        if (!change.before().flatMap(Terms::end).equals(change.after().flatMap(Terms::end))) {
            terms.end()
                    .map(it -> desk.words().period(Optional.empty(), Optional.of(it)))
                    .ifPresent(it -> said.append(", ").append(it));
        }
        if (!terms.published()) {
            said.append(", ").append(desk.text("prices.unpublished"));
        }
        return said.toString();
    }

    private static String difference(Desk desk, OfferChange change) {
        var before = change.before().map(Terms::amount).orElse(BigDecimal.ZERO);
        var after = change.after().map(Terms::amount).orElse(BigDecimal.ZERO);
        if (before.signum() == 0 || change.after().isEmpty() || before.compareTo(after) == 0) {
            return "";
        }
        var part =
                after.subtract(before)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(before, 2, RoundingMode.HALF_UP);
        return desk.words().change(part);
    }
}
