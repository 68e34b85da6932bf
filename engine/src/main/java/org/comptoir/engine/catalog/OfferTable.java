package org.comptoir.engine.catalog;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The offers of one price list, compiled: sorted by entry, then as they are tried (docs/rules.md
/// §3.2.2).
///
/// A *row* is the place of an offer in this table; instants are the microseconds of [Codes].
public final class OfferTable {
    /// No offers.
    public static final OfferTable EMPTY =
            new OfferTable(OfferRows.of().columns(), new EntryIndex(new int[0], 1));

    private final OfferColumns columns;
    private final LongColumn amounts;
    private final LongColumn currencies;
    private final EntryIndex index;
    private final long[] boundaries;
    private final boolean counting;
    private final boolean anyQuantity;

    private OfferTable(OfferColumns columns, EntryIndex index) {
        this.columns = columns;
        this.amounts = columns.amounts();
        this.currencies = columns.currencies();
        this.index = index;
        this.boundaries = boundariesOf(columns);
        this.counting = columns.allCount();
        this.anyQuantity = columns.allTakeAnyQuantity();
    }

    /// Compiles offers against a catalogue; offers of part numbers it does not hold are left out.
    public static OfferTable of(OfferRows rows, CatalogSnapshot catalog) {
        var columns = rows.columns();
        var keys = new long[rows.size()];
        int known = 0;
        for (int row = 0; row < keys.length; row++) {
            var entry = catalog.find(rows.partNumber(row));
            if (entry.isPresent()) {
                keys[known++] = (long) entry.getAsInt() << Integer.SIZE | row;
            }
        }
        Arrays.sort(keys, 0, known);
        orderWithinEntries(keys, known, columns);
        var order = Arrays.stream(keys, 0, known).mapToInt(key -> (int) key).toArray();
        var entries = Arrays.stream(keys, 0, known).mapToInt(OfferTable::entryOf).toArray();
        return new OfferTable(columns.permuted(order), new EntryIndex(entries, catalog.size()));
    }

    private static int entryOf(long key) {
        return (int) (key >>> Integer.SIZE);
    }

    /// Sorts the few offers of each entry by insertion.
    private static void orderWithinEntries(long[] keys, int known, OfferColumns columns) {
        for (int place = 1; place < known; place++) {
            long key = keys[place];
            int free = place;
            while (free > 0
                    && entryOf(keys[free - 1]) == entryOf(key)
                    && columns.compare((int) keys[free - 1], (int) key) > 0) {
                keys[free] = keys[free - 1];
                free--;
            }
            keys[free] = key;
        }
    }

    private static long[] boundariesOf(OfferColumns columns) {
        if (columns.starts().isConstant() && columns.ends().isConstant() && columns.size() > 0) {
            return bounds(columns, 1);
        }
        return bounds(columns, columns.size());
    }

    private static long[] bounds(OfferColumns columns, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> LongStream.of(columns.starts().get(row), columns.ends().get(row)))
                .flatMapToLong(it -> it)
                .filter(it -> it != OfferColumns.OPEN_START && it != OfferColumns.OPEN_END)
                .sorted()
                .distinct()
                .toArray();
    }

    /// How many offers there are.
    public int size() {
        return index.size();
    }

    /// The first row of an entry's own offers; equal to [#end] when it has none.
    public int begin(int entry) {
        return index.begin(entry);
    }

    /// The row after the last of the entry's own offers, given their first.
    public int end(int entry, int begin) {
        return index.end(entry, begin);
    }

    /// Whether the list speaks of a small part of the catalogue only.
    public boolean isSparse() {
        return index.isSparse();
    }

    /// The entry of a row.
    public int entry(int row) {
        return index.entry(row);
    }

    /// Whether the offer is published and inside its dates.
    public boolean counts(int row, long at) {
        return counting || columns.counts(row, at);
    }

    /// Whose offers serve a SKU at that instant: its own if one of them counts, else its product's
    /// (docs/rules.md §3.1.4).
    public int owner(int sku, int product, long at) {
        if (sku == product) {
            return sku;
        }
        int begin = begin(sku);
        int end = end(sku, begin);
        for (int row = begin; row < end; row++) {
            if (counts(row, at)) {
                return sku;
            }
        }
        return product;
    }

    /// The one offer of this list for an entry's own quantity and currency, or −1 (docs/rules.md
    /// §3.2.1, §3.2.2).
    public int find(int entry, long quantity, int currency, long at) {
        int begin = begin(entry);
        int end = end(entry, begin);
        for (int row = begin; row < end; row++) {
            if (currency(row) == currency && takes(row, quantity) && counts(row, at)) {
                return row;
            }
        }
        return -1;
    }

    /// Reads ahead what [#find] will read of these entries, as [CatalogSnapshot#readAhead] does;
    /// worth its time for a long list, not for a short one, which is read from near memory anyway.
    public long readAhead(int[] entries, int count) {
        long read = 0;
        for (int place = 0; place < count; place++) {
            read += begin(entries[place]);
        }
        for (int place = 0; place < count; place++) {
            int row = begin(entries[place]);
            if (row < size()) {
                read += amounts.get(row) + currencies.get(row);
                read += anyQuantity ? 0 : minimum(row) + maximum(row);
            }
        }
        return read;
    }

    private boolean takes(int row, long quantity) {
        return anyQuantity || (minimum(row) <= quantity && quantity <= maximum(row));
    }

    /// The amount, in 10⁻⁵.
    public long amount(int row) {
        return amounts.get(row);
    }

    /// The currency, by its number in [Codes].
    public int currency(int row) {
        return (int) currencies.get(row);
    }

    /// The least quantity, in 10⁻⁵.
    public long minimum(int row) {
        return columns.minimums().get(row);
    }

    /// The largest quantity, in 10⁻⁵.
    public long maximum(int row) {
        return columns.maximums().get(row);
    }

    /// Whether the offer is published.
    public boolean isPublished(int row) {
        return columns.published().get(row) != 0;
    }

    /// The precedence inside the list.
    public double precedence(int row) {
        return Codes.precedence(columns.precedences().get(row));
    }

    /// The offer as given.
    public OfferRow row(int row, CatalogSnapshot catalog) {
        return columns.row(row, catalog.partNumber(index.entry(row)));
    }

    /// The last instant up to `at` at which an offer starts or ends, or the smallest number.
    public long heldSince(long at) {
        int place = after(at);
        return place == 0 ? Long.MIN_VALUE : boundaries[place - 1];
    }

    /// The next instant after `at` at which an offer starts or ends, or the largest number.
    public long holdsUntil(long at) {
        int place = after(at);
        return place == boundaries.length ? Long.MAX_VALUE : boundaries[place];
    }

    private int after(long at) {
        int place = Arrays.binarySearch(boundaries, at);
        return place >= 0 ? place + 1 : -place - 1;
    }
}
