package org.comptoir.platform.page.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.comptoir.platform.Paged;
import org.comptoir.platform.page.Chip;
import org.comptoir.platform.page.Empty;
import org.jspecify.annotations.Nullable;

/// A list of a business page, whole: what is shown, how it was asked for, and what may be done.
public record Listing(
        String name,
        String title,
        Ask ask,
        List<Column> columns,
        Paged<Row> rows,
        List<Tab> tabs,
        List<Select> selects,
        List<Day> days,
        List<Chip> chips,
        List<Bulk> bulk,
        @Nullable Empty empty) {
    public Listing {
        columns = List.copyOf(columns);
        tabs = List.copyOf(tabs);
        selects = List.copyOf(selects);
        days = List.copyOf(days);
        chips = List.copyOf(chips);
        bulk = List.copyOf(bulk);
    }

    /// A filter with a few values to choose among.
    public record Select(String name, String label, List<Option> options) {
        public Select {
            options = List.copyOf(options);
        }
    }

    /// One of them.
    public record Option(String value, String label) {}

    /// A filter by a day.
    public record Day(String name, String label) {}

    public static Listing of(
            String name, String title, Ask ask, List<Column> columns, Paged<Row> rows) {
        return new Listing(
                name, title, ask, columns, rows, List.of(), List.of(), List.of(), List.of(),
                List.of(), null);
    }

    public Listing tabs(List<Tab> views) {
        return new Listing(
                name, title, ask, columns, rows, views, selects, days, chips, bulk, empty);
    }

    public Listing selects(List<Select> filters) {
        return new Listing(
                name, title, ask, columns, rows, tabs, filters, days, chips, bulk, empty);
    }

    public Listing days(List<Day> filters) {
        return new Listing(
                name, title, ask, columns, rows, tabs, selects, filters, chips, bulk, empty);
    }

    public Listing chips(List<Chip> active) {
        return new Listing(
                name, title, ask, columns, rows, tabs, selects, days, active, bulk, empty);
    }

    public Listing bulk(List<Bulk> commands) {
        return new Listing(
                name, title, ask, columns, rows, tabs, selects, days, chips, commands, empty);
    }

    /// The same with these rows chosen still, as after a refusal.
    public Listing chosen(Collection<String> ids) {
        return new Listing(
                name,
                title,
                ask,
                columns,
                rows.map(it -> it.choose(ids.contains(it.id()))),
                tabs,
                selects,
                days,
                chips,
                bulk,
                empty);
    }

    /// What the reason of a command over several rows names, if it names something.
    public @Nullable String picked() {
        return bulk.stream()
                .flatMap(it -> Optional.ofNullable(it.pick()).stream())
                .findFirst()
                .orElse(null);
    }

    /// What stands there when there is nothing to show.
    public Listing orElse(Empty words) {
        return new Listing(
                name, title, ask, columns, rows, tabs, selects, days, chips, bulk, words);
    }

    /// Whether a field of the list's form holds that value already.
    public boolean asksFor(String field) {
        return selects.stream().anyMatch(it -> it.name().equals(field))
                || days.stream().anyMatch(it -> it.name().equals(field));
    }

    public boolean isEmpty() {
        return rows.items().isEmpty();
    }

    /// The page before this one.
    public @Nullable String before() {
        return rows.page() > 1 ? ask.with("page", String.valueOf(rows.page() - 1)) : null;
    }

    /// The page after this one.
    public @Nullable String after() {
        return rows.page() < rows.pages()
                ? ask.with("page", String.valueOf(rows.page() + 1))
                : null;
    }

    /// The place of the first row shown, counted from 1.
    public long first() {
        return rows.total() == 0 ? 0 : (rows.page() - 1L) * rows.size() + 1;
    }

    public long last() {
        return Math.min(rows.total(), (long) rows.page() * rows.size());
    }
}
