package org.comptoir.trading.insight;

import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeSet;
import org.comptoir.engine.entitlement.EligibleContract;
import org.comptoir.engine.entitlement.Entitlement;
import org.comptoir.engine.impact.PriceChange;
import org.comptoir.engine.impact.PriceChange.Kind;
import org.comptoir.engine.impact.PriceChanges;
import org.comptoir.engine.impact.View;
import org.comptoir.members.Organization;
import org.comptoir.trading.insight.Impact.Badge;

/// What changes for one group of buyers.
record ViewChanges(int number, View<Someone> view, PriceChanges.Found found) {
    private static final int MOST_NAMES = 20;

    static ViewChanges of(int number, View<Someone> view, Currency currency) {
        return new ViewChanges(number, view, PriceChanges.of(view, currency));
    }

    /// The same with the changes of one kind only.
    ViewChanges only(Kind kind) {
        var kept = found.changes().stream().filter(it -> it.kind() == kind).toList();
        return new ViewChanges(number, view, new PriceChanges.Found(kept, found.same()));
    }

    /// The groups with the most people first.
    static List<View<Someone>> sorted(List<View<Someone>> views) {
        return views.stream()
                .sorted(Comparator.comparingInt((View<Someone> it) -> people(it)).reversed())
                .toList();
    }

    private static int people(View<Someone> view) {
        return (int) view.buyers().stream().filter(Someone::counts).count();
    }

    Impact.Group group(Discretion discretion) {
        var names = new TreeSet<String>();
        view.buyers().stream()
                .filter(discretion::allows)
                .flatMap(it -> it.unit().stream())
                .map(Organization::displayName)
                .forEach(names::add);
        return new Impact.Group(
                number,
                people(view),
                view.buyers().stream().anyMatch(Someone::isGuest),
                names.stream().limit(MOST_NAMES).toList(),
                badges(view.before(), discretion),
                badges(view.after(), discretion),
                counts());
    }

    private static List<Badge> badges(Entitlement entitlement, Discretion discretion) {
        return entitlement.contracts().stream()
                .map(EligibleContract::label)
                .map(Badge::of)
                .filter(discretion::allows)
                .toList();
    }

    Impact.Counts counts() {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        found.changes().forEach(it -> counts.merge(it.kind(), 1, Integer::sum));
        return new Impact.Counts(
                counts.getOrDefault(Kind.UP, 0),
                counts.getOrDefault(Kind.DOWN, 0),
                counts.getOrDefault(Kind.APPEARING, 0),
                counts.getOrDefault(Kind.DISAPPEARING, 0),
                counts.getOrDefault(Kind.QUANTITIES, 0),
                found.same());
    }

    /// A change and the group it is for.
    record Placed(ViewChanges changes, PriceChange change) {
        /// The largest first, then in the order of the catalogue and of the groups: a total order
        /// by which pages go on.
        static final Comparator<Placed> ORDER =
                Comparator.comparing(Placed::change, PriceChange.LARGEST_FIRST)
                        .thenComparingInt(it -> it.changes().number());

        String place() {
            return change.size() + ":" + change.entry() + ":" + changes.number();
        }
    }
}
