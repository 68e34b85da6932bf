package org.comptoir.engine.entitlement.deal;

import java.util.List;
import org.comptoir.engine.catalog.EntrySet;
import org.comptoir.engine.catalog.PriceList;

/// What one term adds to or takes off the offers of one list, entry by entry, in 10⁻⁵ of a percent
/// (docs/rules.md §3.2.3).
public sealed interface Adjuster {
    /// The term does not cover the entry.
    long NONE = Long.MIN_VALUE;

    /// The adjustment for an entry, or [#NONE].
    long of(int entry);

    /// The same everywhere.
    record Everywhere(long percentage) implements Adjuster {
        @Override
        public long of(int entry) {
            return percentage;
        }
    }

    /// On a product set; the rest of the list at list price.
    record Selective(EntrySet products, long percentage) implements Adjuster {
        @Override
        public long of(int entry) {
            return products.contains(entry) ? percentage : 0;
        }
    }

    /// On some products; the rest is not covered.
    record Within(EntrySet products, long percentage) implements Adjuster {
        @Override
        public long of(int entry) {
            return products.contains(entry) ? percentage : NONE;
        }
    }

    /// By the nearest mark of a filter (docs/rules.md §3.1.2).
    record Filtered(FilterMarks marks, boolean wholeCatalog, long elsewhere) implements Adjuster {
        @Override
        public long of(int entry) {
            long mark = marks.of(entry);
            if (mark == FilterMarks.UNMARKED) {
                return wholeCatalog ? elsewhere : NONE;
            }
            return mark == FilterMarks.EXCLUDED ? NONE : mark;
        }
    }

    /// By the first line of a price rule that matches, if that line uses `list` (docs/rules.md
    /// §3.1.6).
    record Ruled(List<Line> lines, PriceList list) implements Adjuster {
        /// A line that counts at the instant: for all products or some.
        public record Line(boolean all, EntrySet products, PriceList list, long percentage) {}

        @Override
        public long of(int entry) {
            for (int place = 0; place < lines.size(); place++) {
                var line = lines.get(place);
                if (line.all || line.products.contains(entry)) {
                    return line.list.equals(list) ? line.percentage : NONE;
                }
            }
            return NONE;
        }
    }
}
