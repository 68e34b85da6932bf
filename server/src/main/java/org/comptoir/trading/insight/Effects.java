package org.comptoir.trading.insight;

import java.time.Instant;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.Facets;
import org.comptoir.engine.entitlement.Entitlement;
import org.comptoir.engine.impact.PriceChange;
import org.comptoir.engine.impact.PriceChange.Kind;
import org.comptoir.engine.impact.View;
import org.comptoir.members.Actor;
import org.comptoir.platform.Paged;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.buying.Entitlements;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What one buyer sees with a contract, as it stands or as if it were deployed, beside what he sees
/// without it.
@Component
public class Effects {
    private final TradingAccess access;
    private final Suppositions suppositions;
    private final Catalogs catalogs;

    Effects(TradingAccess access, Suppositions suppositions, Catalogs catalogs) {
        this.access = access;
        this.suppositions = suppositions;
        this.catalogs = catalogs;
    }

    /// What is asked: for which buyer, when, and which part of the assortment.
    public record Query(
            Actor buyer,
            Optional<Instant> at,
            Currency currency,
            Locale locale,
            String text,
            Optional<String> category,
            Which which,
            Order order,
            int page,
            int size) {}

    /// By what the lines are sorted, and whether downwards.
    public record Order(By by, boolean down) {
        /// As they were found: by the words looked for, else by name.
        public static final Order USUAL = new Order(By.FOUND, false);
    }

    /// What lines can be sorted by.
    public enum By {
        FOUND,
        PART,
        NAME,
        BEFORE,
        AFTER,
        CHANGE
    }

    /// All products, those that change, or those that change in one way.
    public record Which(boolean changing, Optional<Kind> kind) {
        public static final Which ALL = new Which(false, Optional.empty());
        public static final Which CHANGING = new Which(true, Optional.empty());

        public static Which of(Kind kind) {
            return new Which(true, Optional.of(kind));
        }

        boolean asks(PriceChange change) {
            return kind.map(it -> it == change.kind()).orElse(true);
        }
    }

    /// The answer. `same` says that for this buyer the same contracts and terms count either way;
    /// lines that do not change are of kind `same`, and without a price where there is none.
    public record Effect(
            String comparedWith,
            Instant at,
            boolean same,
            List<Impact.Badge> before,
            List<Impact.Badge> after,
            Map<Kind, Integer> counts,
            List<Facets.CategoryCount> categories,
            Paged<Impact.Change> lines) {
        public Effect {
            before = List.copyOf(before);
            after = List.copyOf(after);
            counts = Map.copyOf(counts);
            categories = List.copyOf(categories);
        }
    }

    @Transactional(readOnly = true)
    public Effect of(Actor reader, Store store, StoredContract stored, Query query) {
        var supposition = suppositions.of(store, stored, query.at());
        var discretion = Discretion.of(reader, store, access, supposition);
        var buyer = Entitlements.buyer(query.buyer());
        var at = supposition.at();
        var view =
                new View<Someone>(
                        List.of(),
                        supposition.before().engine().entitlementOf(buyer, at),
                        supposition.after().engine().entitlementOf(buyer, at));
        var changes = ViewChanges.of(1, view, query.currency());
        var catalog = catalogs.of(store);
        if (catalog.snapshot() != view.after().catalog()) {
            throw Problem.of(Problem.Kind.UNAVAILABLE, "catalogue-changing");
        }
        var pages = new ChangePages(catalog, query.locale(), query.currency(), discretion);
        var byEntry = new HashMap<Integer, PriceChange>();
        changes.found().changes().forEach(it -> byEntry.put(it.entry(), it));
        var found = new EffectLines(catalog, view, byEntry, query).find();
        return new Effect(
                supposition.sells() ? "without-it" : "today",
                at,
                view.before().basis().equals(view.after().basis()),
                badges(view.before(), discretion),
                badges(view.after(), discretion),
                counts(changes),
                found.categories(),
                found.entries().map(it -> line(pages, changes, byEntry, it)));
    }

    private static Impact.Change line(
            ChangePages pages, ViewChanges changes, Map<Integer, PriceChange> byEntry, int entry) {
        var change = byEntry.get(entry);
        return change == null
                ? pages.same(changes.view().after(), entry)
                : pages.change(new ViewChanges.Placed(changes, change));
    }

    private static List<Impact.Badge> badges(Entitlement entitlement, Discretion discretion) {
        return entitlement.contracts().stream()
                .map(it -> Impact.Badge.of(it.label()))
                .filter(discretion::allows)
                .toList();
    }

    private static Map<Kind, Integer> counts(ViewChanges changes) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        changes.found().changes().forEach(it -> counts.merge(it.kind(), 1, Integer::sum));
        return counts;
    }
}
