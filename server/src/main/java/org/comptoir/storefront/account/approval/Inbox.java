package org.comptoir.storefront.account.approval;

import java.util.List;
import org.comptoir.ordering.OrderView;
import org.comptoir.platform.Paged;
import org.comptoir.platform.page.Choice;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Status;
import org.comptoir.platform.page.table.Ask;
import org.jspecify.annotations.Nullable;

/// Orders that somebody may approve, whole, so that he can decide without leaving the list;
/// `comment` is what he typed when one could not be decided.
public record Inbox(
        Ask ask,
        List<Choice> views,
        List<Choice> sorts,
        Paged<Entry> orders,
        List<Result> results,
        String comment,
        @Nullable String deputy,
        @Nullable Empty empty) {
    public Inbox {
        views = List.copyOf(views);
        sorts = List.copyOf(sorts);
        results = List.copyOf(results);
    }

    /// One order: why it needs approval, under which contracts, and who decided it, if somebody
    /// has.
    public record Entry(
            OrderView order,
            Status state,
            String why,
            List<String> contracts,
            @Nullable String decided,
            boolean open) {
        public Entry {
            contracts = List.copyOf(contracts);
        }
    }

    /// What became of one order of those decided together.
    public record Result(String number, Notice notice) {}

    public boolean mayDecide() {
        return orders.items().stream().anyMatch(Entry::open);
    }
}
