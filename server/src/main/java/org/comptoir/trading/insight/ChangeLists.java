package org.comptoir.trading.insight;

import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalog.Catalogs;
import org.comptoir.engine.impact.PriceChange;
import org.comptoir.engine.impact.PriceChange.Kind;
import org.comptoir.members.Actor;
import org.comptoir.platform.Paged;
import org.comptoir.stores.Store;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.insight.ViewChanges.Placed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The price changes that a contract makes, to be searched, sorted and leafed through.
@Component
public class ChangeLists {
    private final Comparing comparing;
    private final Catalogs catalogs;

    ChangeLists(Comparing comparing, Catalogs catalogs) {
        this.comparing = comparing;
        this.catalogs = catalogs;
    }

    /// What is asked of the list; `text` is part of a part number or name.
    public record Query(
            Optional<Instant> at,
            Currency currency,
            Locale locale,
            ChangeFilter filter,
            String text,
            Sort sort,
            boolean down,
            int page,
            int size) {}

    /// By what the list is sorted; the largest change comes first where nothing else is asked.
    public enum Sort {
        SIZE,
        PART,
        BEFORE,
        AFTER
    }

    /// A page, how many there are of each kind for the group and text asked, and all groups.
    public record Answer(
            List<Impact.Group> groups, Map<Kind, Integer> counts, Paged<Impact.Change> changes) {
        public Answer {
            groups = List.copyOf(groups);
            counts = Map.copyOf(counts);
        }
    }

    @Transactional(readOnly = true)
    public Answer of(Actor reader, Store store, StoredContract stored, Query query) {
        var compared = comparing.of(reader, store, stored, query.at(), query.currency());
        var pages = compared.pages(catalogs.of(store), query.locale(), query.currency());
        var ofGroup = new ChangeFilter(Optional.empty(), query.filter().group());
        var found =
                compared.chosen(ofGroup).stream()
                        .flatMap(ChangePages::placed)
                        .filter(it -> isNamed(pages, it, query.text()))
                        .toList();
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        found.forEach(it -> counts.merge(it.change().kind(), 1, Integer::sum));
        var shown =
                found.stream()
                        .filter(it -> query.filter().kind().map(kind(it)::equals).orElse(true))
                        .sorted(order(query))
                        .toList();
        return new Answer(compared.told(), counts, page(shown, query).map(pages::change));
    }

    private static Comparator<Placed> order(Query query) {
        Comparator<Placed> order =
                switch (query.sort()) {
                    case SIZE -> Comparator.comparingLong(it -> -it.change().size());
                    case PART -> Comparator.comparingInt(it -> it.change().entry());
                    case BEFORE -> Comparator.comparingLong(it -> it.change().before());
                    case AFTER -> Comparator.comparingLong(it -> it.change().after());
                };
        return (query.down() ? order.reversed() : order).thenComparing(Placed.ORDER);
    }

    /// The last page where the one asked for lies beyond it.
    private static Paged<Placed> page(List<Placed> shown, Query query) {
        var asked = Paged.of(shown, query.page(), query.size());
        return Paged.of(shown, Math.min(query.page(), asked.pages()), query.size());
    }

    private static PriceChange.Kind kind(Placed placed) {
        return placed.change().kind();
    }

    private static boolean isNamed(ChangePages pages, Placed placed, String text) {
        if (text.isEmpty()) {
            return true;
        }
        var words = text.toLowerCase(Locale.ROOT);
        var catalog = placed.changes().view().before().catalog();
        var partNumber = catalog.partNumber(placed.change().entry());
        return partNumber.toLowerCase(Locale.ROOT).contains(words)
                || pages.name(partNumber).toLowerCase(Locale.ROOT).contains(words);
    }
}
