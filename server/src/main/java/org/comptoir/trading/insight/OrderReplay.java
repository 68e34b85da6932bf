package org.comptoir.trading.insight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.entitlement.Entitlement;
import org.comptoir.engine.entitlement.PricePage;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.comptoir.trading.insight.Impact.Amount;

/// Prices the lines of past orders before and after a change, each as if it were put into an empty
/// cart under all the buyer's contracts.
final class OrderReplay {
    private static final int MOST_LINES = 100;

    private final Touched touched;
    private final CatalogSnapshot catalog;
    private final PricePage page = new PricePage(1);
    private final int[] entries = new int[1];
    private final long[] quantities = new long[1];
    private final Map<String, Sums> sums = new TreeMap<>();
    private final Map<String, Gone> lost = new TreeMap<>();
    private final PriorityQueue<Differing> differences =
            new PriorityQueue<>(Comparator.comparingLong(Differing::size));
    private String order = "";
    private int orders;
    private int lines;

    OrderReplay(Touched touched, CatalogSnapshot catalog) {
        this.touched = touched;
        this.catalog = catalog;
    }

    private record Differing(Demand.Ordered line, Money before, Money after) {
        long size() {
            return Math.abs(after.hundredThousandths() - before.hundredThousandths());
        }

        Impact.OrderedLine said() {
            return new Impact.OrderedLine(
                    line.order(),
                    line.line(),
                    line.partNumber(),
                    line.quantity().decimal(),
                    Amount.of(line.paid()),
                    Amount.of(before),
                    Amount.of(after));
        }
    }

    private record Gone(int lines, Quantity quantity) {}

    private static final class Sums {
        private Money paid;
        private Money before;
        private Money after;
        private int lines;
        private int lost;
        private int gained;
        private int unpriced;

        private Sums(Currency currency) {
            paid = Money.zero(currency);
            before = paid;
            after = paid;
        }

        private Impact.Sum said() {
            return new Impact.Sum(
                    lines,
                    Amount.of(paid),
                    Amount.of(before),
                    Amount.of(after),
                    lost,
                    gained,
                    unpriced);
        }
    }

    /// The lines of an order stand together.
    void add(Demand.Ordered line) {
        lines++;
        if (!line.order().equals(order)) {
            order = line.order();
            orders++;
        }
        var found = touched.of(line.buyer(), line.guest());
        if (found.isEmpty()) {
            return;
        }
        var view = found.get().view();
        var entry = catalog.find(line.partNumber());
        var before = cost(view.before(), entry, line);
        var after = cost(view.after(), entry, line);
        var sum =
                sums.computeIfAbsent(
                        line.paid().currency().getCurrencyCode(),
                        _ -> new Sums(line.paid().currency()));
        if (before.isPresent() && after.isPresent()) {
            compared(sum, line, before.get(), after.get());
            if (touched.discretion().allows(found.get().someone())) {
                differs(line, before.get(), after.get());
            }
        } else {
            oneSided(sum, line, before.isPresent(), after.isPresent());
        }
    }

    private void oneSided(Sums sum, Demand.Ordered line, boolean before, boolean after) {
        sum.lost += before ? 1 : 0;
        sum.gained += after ? 1 : 0;
        sum.unpriced += before || after ? 0 : 1;
        if (before) {
            lost.merge(
                    line.partNumber(),
                    new Gone(1, line.quantity()),
                    (one, other) ->
                            new Gone(
                                    one.lines() + other.lines(),
                                    one.quantity().plus(other.quantity())));
        }
    }

    private static void compared(Sums sum, Demand.Ordered line, Money before, Money after) {
        sum.lines++;
        sum.paid = sum.paid.plus(line.paid());
        sum.before = sum.before.plus(before);
        sum.after = sum.after.plus(after);
    }

    private void differs(Demand.Ordered line, Money before, Money after) {
        if (!before.equals(after)) {
            keepIfLarge(new Differing(line, before, after));
        }
    }

    private void keepIfLarge(Differing differing) {
        if (differences.size() < MOST_LINES) {
            differences.add(differing);
        } else if (differing.size() > differences.element().size()) {
            differences.remove();
            differences.add(differing);
        }
    }

    private Optional<Money> cost(Entitlement entitlement, OptionalInt entry, Demand.Ordered line) {
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        if (!line.components().isEmpty()) {
            return new Goods(line.partNumber(), line.components())
                    .cost(entitlement, line.quantity(), line.paid().currency());
        }
        entries[0] = entry.getAsInt();
        quantities[0] = line.quantity().hundredThousandths();
        entitlement.price(entries, quantities, 1, line.paid().currency(), page);
        return page.isPriced(0) ? page.price(0).line(line.quantity()) : Optional.empty();
    }

    Impact.Orders result(Instant since, boolean complete) {
        var largest = new ArrayList<>(differences);
        largest.sort(Comparator.comparingLong(Differing::size).reversed());
        return new Impact.Orders(
                since,
                orders,
                lines,
                complete,
                sums.values().stream().map(Sums::said).toList(),
                largest.stream().map(Differing::said).toList(),
                gone());
    }

    private List<Impact.Lost> gone() {
        return lost.entrySet().stream()
                .sorted(
                        Comparator.comparingInt(
                                        (Map.Entry<String, Gone> it) -> it.getValue().lines())
                                .reversed())
                .limit(MOST_LINES)
                .map(it ->
                        new Impact.Lost(
                                it.getKey(),
                                it.getValue().lines(),
                                it.getValue().quantity().decimal()))
                .toList();
    }
}
