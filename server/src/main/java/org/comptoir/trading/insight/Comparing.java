package org.comptoir.trading.insight;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.engine.impact.View;
import org.comptoir.members.Actor;
import org.comptoir.stores.Store;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.access.TradingAccess;
import org.springframework.stereotype.Component;

/// Compares prices with and without a contract, for all whom it may concern.
@Component
class Comparing {
    /// Article prices compared in one answer; groups beyond are left out, those with the fewest
    /// people first.
    private static final long MOST_PRICES = 2_000_000;

    private final TradingAccess access;
    private final Suppositions suppositions;
    private final Audience audience;

    Comparing(TradingAccess access, Suppositions suppositions, Audience audience) {
        this.access = access;
        this.suppositions = suppositions;
        this.audience = audience;
    }

    /// All groups for whom other contracts or terms count, the largest first, and what changes for
    /// those that were compared; `discretion` says what of it the reader is told.
    record Compared(
            Supposition supposition,
            Discretion discretion,
            Audience.Reach reach,
            List<View<Someone>> views,
            List<ViewChanges> groups) {
        int leftOut() {
            return views.size() - groups.size();
        }

        List<Impact.Group> told() {
            return groups.stream().map(it -> it.group(discretion)).toList();
        }

        ChangePages pages(StoreCatalog catalog, Locale locale, Currency currency) {
            return new ChangePages(catalog, locale, currency, discretion);
        }

        /// The changes of the groups and the kind that a filter asks for.
        List<ViewChanges> chosen(ChangeFilter filter) {
            return groups.stream()
                    .filter(it -> filter.group().map(group -> group == it.number()).orElse(true))
                    .map(it -> filter.kind().map(it::only).orElse(it))
                    .toList();
        }
    }

    Compared of(
            Actor reader,
            Store store,
            StoredContract stored,
            Optional<Instant> at,
            Currency currency) {
        var supposition = suppositions.of(store, stored, at);
        var discretion = Discretion.of(reader, store, access, supposition);
        var reach = audience.of(supposition);
        var views = ViewChanges.sorted(views(supposition, reach));
        var groups = compared(views, supposition, currency);
        return new Compared(supposition, discretion, reach, views, groups);
    }

    private static List<View<Someone>> views(Supposition supposition, Audience.Reach reach) {
        return View.of(
                supposition.before().engine(),
                supposition.after().engine(),
                supposition.at(),
                reach.people(),
                Someone::buyer);
    }

    private static List<ViewChanges> compared(
            List<View<Someone>> views, Supposition supposition, Currency currency) {
        long size = Math.max(1, supposition.before().engine().catalog().size());
        int most = Math.clamp(MOST_PRICES / size, 1, views.size() + 1);
        return IntStream.range(0, Math.min(most, views.size()))
                .parallel()
                .mapToObj(it -> ViewChanges.of(it + 1, views.get(it), currency))
                .toList();
    }
}
