package org.comptoir.accelerator.impact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Inquiry;
import org.comptoir.accelerator.impact.ImpactView.Figure;
import org.comptoir.accelerator.impact.ImpactView.Piece;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.table.Listing;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.insight.ChangeFilter;
import org.comptoir.trading.insight.Impact;
import org.comptoir.trading.insight.ImpactQuery;
import org.comptoir.trading.insight.Impacts;
import org.springframework.stereotype.Component;

/// Puts an impact into words.
@Component
class ImpactViews {
    private static final List<String> KINDS =
            List.of("up", "down", "appearing", "disappearing", "quantities", "same");
    private static final int SHOWN = 20;
    private static final int WHOLE = 1000;

    private final Impacts impacts;

    ImpactViews(Impacts impacts) {
        this.impacts = impacts;
    }

    ImpactView of(Desk desk, StoredContract stored, Inquiry inquiry, Listing changes) {
        var query =
                new ImpactQuery(
                        inquiry.at(),
                        inquiry.currency(),
                        desk.page().formats().locale(),
                        ChangeFilter.ALL,
                        "",
                        1);
        var impact = impacts.of(desk.actor(), desk.store(), stored, query);
        var at = desk.page().formats().day(impact.at());
        return new ImpactView(
                desk.text("impact.compared." + impact.comparedWith(), at),
                impact.warnings().stream().map(it -> warning(desk, it)).toList(),
                figures(desk, impact),
                impact.buyers().members().stream()
                        .map(it -> new ImpactView.Member(it.name(), it.people()))
                        .toList(),
                impact.groups().stream().map(it -> group(desk, it, changes)).toList(),
                impact.groupsLeftOut(),
                changes,
                impact.carts().items().stream().limit(SHOWN).map(it -> cart(desk, it)).toList(),
                orders(desk, impact.orders()));
    }

    private static Notice warning(Desk desk, Impact.Warning warning) {
        var term = warning.term();
        return term == null
                ? Notice.of(Tone.WARNING, warning.message())
                : Notice.of(Tone.WARNING, warning.message(), desk.text("impact.term", term));
    }

    private static List<Figure> figures(Desk desk, Impact impact) {
        var formats = desk.page().formats();
        var carts = impact.carts();
        return List.of(
                new Figure(
                        desk.text("impact.buyers"),
                        formats.number(impact.buyers().people()),
                        desk.text(
                                impact.buyers().guests()
                                        ? "impact.buyers.guests"
                                        : "impact.buyers.detail",
                                impact.groups().size() + impact.groupsLeftOut())),
                new Figure(
                        desk.text("impact.products"),
                        formats.number(impact.products()),
                        desk.text("impact.products.detail")),
                new Figure(
                        desk.text("impact.carts"),
                        formats.number(carts.touched()),
                        desk.text("impact.carts.detail", carts.open())),
                new Figure(
                        desk.text("impact.orders"),
                        formats.number(impact.orders().orders()),
                        desk.text("impact.orders.detail", impact.orders().lines())));
    }

    private static ImpactView.Group group(Desk desk, Impact.Group group, Listing changes) {
        var counts = group.counts();
        return new ImpactView.Group(
                ImpactWords.group(desk, group),
                changes.ask().with("group", String.valueOf(group.number())),
                group.people(),
                ImpactWords.badges(group.contractsBefore()),
                ImpactWords.badges(group.contractsAfter()),
                pieces(counts),
                said(desk, counts));
    }

    private static String said(Desk desk, Impact.Counts counts) {
        var numbers = numbers(counts);
        return IntStream.range(0, KINDS.size())
                .filter(it -> numbers.get(it) > 0)
                .mapToObj(it -> desk.text("impact.count." + KINDS.get(it), numbers.get(it)))
                .collect(Collectors.joining(" · "));
    }

    private static List<Integer> numbers(Impact.Counts counts) {
        return List.of(
                counts.up(),
                counts.down(),
                counts.appearing(),
                counts.disappearing(),
                counts.quantities(),
                counts.same());
    }

    private static List<Piece> pieces(Impact.Counts counts) {
        var numbers = numbers(counts);
        long all = Math.max(1, numbers.stream().mapToLong(it -> it).sum());
        var pieces = new ArrayList<Piece>();
        long before = 0;
        for (int place = 0; place < KINDS.size(); place++) {
            int from = (int) (before * WHOLE / all);
            before += numbers.get(place);
            int to = (int) (before * WHOLE / all);
            if (to > from) {
                pieces.add(new Piece(KINDS.get(place), from, to - from));
            }
        }
        return pieces;
    }

    private static ImpactView.Cart cart(Desk desk, Impact.Cart cart) {
        return new ImpactView.Cart(
                cart.buyer() == null ? desk.text("impact.guest") : cart.buyer(),
                cart.organization() == null ? "" : cart.organization(),
                desk.text("impact.cart.lines", cart.changed(), cart.lost(), cart.lines()),
                ImpactWords.money(desk, cart.before()),
                ImpactWords.money(desk, cart.after()));
    }

    private static ImpactView.Orders orders(Desk desk, Impact.Orders orders) {
        var formats = desk.page().formats();
        var since = formats.day(orders.since());
        var summary = orders.complete() ? "impact.orders.since" : "impact.orders.some";
        return new ImpactView.Orders(
                desk.text(summary, orders.orders(), orders.lines(), since),
                orders.sums().stream().map(it -> sum(desk, it)).toList(),
                orders.differences().stream().limit(SHOWN).map(it -> line(desk, it)).toList(),
                orders.lost().stream()
                        .limit(SHOWN)
                        .map(it ->
                                new ImpactView.Lost(
                                        it.partNumber(),
                                        formats.number(it.lines()),
                                        formats.number(it.quantity())))
                        .toList());
    }

    private static ImpactView.Sum sum(Desk desk, Impact.Sum sum) {
        var before = new BigDecimal(sum.before().amount());
        var after = new BigDecimal(sum.after().amount());
        var change =
                before.signum() == 0
                        ? BigDecimal.ZERO
                        : after.subtract(before)
                                .movePointRight(2)
                                .divide(before, 2, RoundingMode.HALF_UP);
        return new ImpactView.Sum(
                desk.page().formats().number(sum.lines()),
                ImpactWords.money(desk, sum.paid()),
                ImpactWords.money(desk, sum.before()),
                ImpactWords.money(desk, sum.after()),
                desk.words().change(change),
                desk.text("impact.sum.rest", sum.lost(), sum.gained(), sum.unpriced()));
    }

    private static ImpactView.Line line(Desk desk, Impact.OrderedLine line) {
        return new ImpactView.Line(
                line.order() + "/" + line.line(),
                line.partNumber(),
                desk.page().formats().number(line.quantity()),
                ImpactWords.money(desk, line.paid()),
                ImpactWords.money(desk, line.before()),
                ImpactWords.money(desk, line.after()));
    }
}
