package org.comptoir.storefront.browse;

import java.util.List;
import org.comptoir.platform.page.Chip;
import org.comptoir.platform.page.Choice;
import org.comptoir.platform.page.Crumb;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.Facet;
import org.comptoir.platform.page.Pager;
import org.comptoir.storefront.Card;
import org.jspecify.annotations.Nullable;

/// A category or the answer to a search: products, and the ways to narrow and order them.
public record Browse(
        String title,
        @Nullable String intro,
        String query,
        @Nullable Meant meant,
        List<Crumb> crumbs,
        Filters filters,
        List<Choice> sorts,
        List<Card> cards,
        Pager pager,
        @Nullable Empty empty) {
    public Browse {
        crumbs = List.copyOf(crumbs);
        sorts = List.copyOf(sorts);
        cards = List.copyOf(cards);
    }

    /// The words searched for in place of those typed, and where those are searched for instead.
    public record Meant(String words, String address) {}

    /// What narrows the list, and the addresses that leave a filter out. `kept` are the wishes a
    /// form has to repeat.
    public record Filters(
            String path,
            List<Facet> facets,
            @Nullable Range price,
            List<Chip> chips,
            String clear,
            List<Wish> kept,
            List<Wish> keptBySort) {
        public Filters {
            facets = List.copyOf(facets);
            chips = List.copyOf(chips);
            kept = List.copyOf(kept);
            keptBySort = List.copyOf(keptBySort);
        }
    }

    /// The visitor's own prices in this list, and the bounds he asked for.
    public record Range(
            String currency, String lowest, String highest, String minimum, String maximum) {}

    /// A name and a value of the address.
    public record Wish(String name, String value) {}

    /// Whether there is anything to narrow.
    public boolean isNarrowable() {
        return !filters.facets().isEmpty() || !filters.chips().isEmpty();
    }
}
