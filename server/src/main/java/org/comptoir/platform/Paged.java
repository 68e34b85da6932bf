package org.comptoir.platform;

import java.util.List;
import java.util.function.Function;

/// One page of a list that is leafed through by number, with how many there are in all.
///
/// `page` counts from 1; `size` is the length of a full page. Where there are `more`, counting has
/// ended at `total`: narrower wishes lead to the rest.
public record Paged<T>(List<T> items, long total, boolean more, int page, int size) {
    /// The longest way into a list that is offered.
    public static final int LAST = 100_000;

    public Paged {
        items = List.copyOf(items);
    }

    /// A page of a list that is counted to its end.
    public Paged(List<T> items, long total, int page, int size) {
        this(items, total, false, page, size);
    }

    /// A page cut out of everything.
    public static <T> Paged<T> of(List<T> all, int page, int size) {
        int from = Math.min(all.size(), (page - 1) * size);
        return new Paged<>(
                all.subList(from, Math.min(all.size(), from + size)), all.size(), page, size);
    }

    public <R> Paged<R> map(Function<? super T, ? extends R> mapper) {
        return new Paged<>(items.stream().<R>map(mapper).toList(), total, more, page, size);
    }

    /// How many pages there are, one at least.
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /// The page number that a reader asked for, or the first where it is none.
    public static int number(String asked) {
        return asked.matches("[1-9]\\d{0,5}") ? Math.min(LAST, Integer.parseInt(asked)) : 1;
    }
}
