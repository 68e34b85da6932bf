package org.comptoir.platform;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of a list, with the cursor of the next one, or null at the end.
public record Slice<T>(List<T> items, @Nullable String next) {
    public Slice {
        items = List.copyOf(items);
    }

    /// The page cut from one row more than the limit: `cursor` names the last row kept.
    public static <T> Slice<T> cut(List<T> limitPlusOne, int limit, Function<T, String> cursor) {
        if (limitPlusOne.size() <= limit) {
            return new Slice<>(limitPlusOne, null);
        }
        var kept = limitPlusOne.subList(0, limit);
        return new Slice<>(kept, Cursor.encode(cursor.apply(kept.getLast())));
    }

    public <R> Slice<R> map(Function<? super T, ? extends R> mapper) {
        return new Slice<>(items.stream().<R>map(mapper).toList(), next);
    }
}
