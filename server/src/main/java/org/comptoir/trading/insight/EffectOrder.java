package org.comptoir.trading.insight;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.engine.entitlement.Entitlement;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.engine.impact.PriceChange;
import org.comptoir.engine.impact.View;

/// Sorts what a buyer may buy by its prices before or afterwards, by how they change, or by part
/// number. What has no price stands last either way.
record EffectOrder(View<Someone> view, Map<Integer, PriceChange> changes, Effects.Query query) {
    private static final double NONE = Double.NaN;

    void sort(List<Integer> entries) {
        boolean down = query.order().down();
        switch (query.order().by()) {
            case FOUND, NAME -> {
                if (down) {
                    Collections.reverse(entries);
                }
            }
            case PART -> {
                Comparator<Integer> order =
                        Comparator.comparing(view.after().catalog()::partNumber);
                entries.sort(down ? order.reversed() : order);
            }
            case BEFORE, AFTER, CHANGE -> byFigure(entries, down);
        }
    }

    private void byFigure(List<Integer> entries, boolean down) {
        var figures = new HashMap<Integer, Double>();
        entries.forEach(it -> figures.put(it, figure(it)));
        Comparator<Double> order = down ? Comparator.reverseOrder() : Comparator.naturalOrder();
        entries.sort(
                Comparator.comparing((Integer it) -> figures.getOrDefault(it, NONE).isNaN())
                        .thenComparing(it -> figures.getOrDefault(it, NONE), order));
    }

    private double figure(int entry) {
        var change = changes.get(entry);
        return switch (query.order().by()) {
            case BEFORE -> change == null ? listed(view.before(), entry) : amount(change.before());
            case AFTER -> change == null ? listed(view.after(), entry) : amount(change.after());
            default -> change == null ? 0 : percent(change);
        };
    }

    private double listed(Entitlement entitlement, int entry) {
        return entitlement.list(entry, query.currency()) instanceof Offer offer
                ? offer.unitPrice().hundredThousandths()
                : NONE;
    }

    private static double amount(long amount) {
        return amount == PriceChange.NONE ? NONE : amount;
    }

    /// What disappears loses all, what appears has nothing to be compared with.
    private static double percent(PriceChange change) {
        return switch (change.kind()) {
            case DISAPPEARING -> -1;
            case APPEARING -> NONE;
            case UP, DOWN, QUANTITIES ->
                    change.before() <= 0
                            ? NONE
                            : (double) (change.after() - change.before()) / change.before();
        };
    }
}
