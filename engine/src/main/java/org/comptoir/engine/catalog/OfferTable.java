package org.comptoir.engine.catalog;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The offers of one price list, compiled: sorted by entry, then as they are tried (trading.md
/// §3.2.2).
///
/// A *row* is the place of an offer in this table; instants are the microseconds of [Codes].
public final class OfferTable {
    /// No offers.
    public static final OfferTable EMPTY =
            new OfferTable(OfferRows.of().columns(), new int[0], new int[0]);

    private static final int DENSE_FROM_ROWS_PER_ENTRY = 4;

    private final OfferColumns columns;
    private final int[] entries;
    private final int[] starts;
    private final long[] boundaries;

    private OfferTable(OfferColumns columns, int[] entries, int[] starts) {
        this.columns = columns;
        this.entries = entries;
        this.starts = starts;
        this.boundaries = boundariesOf(columns);
    }

    /// Compiles offers against a catalogue; offers of part numbers it does not hold are left out.
    public static OfferTable of(OfferRows rows, CatalogSnapshot catalog) {
        var entryOf = new int[rows.size()];
        for (int row = 0; row < entryOf.length; row++) {
            entryOf[row] = catalog.find(rows.partNumber(row)).orElse(-1);
        }
        var columns = rows.columns();
        var order = order(entryOf, columns);
        var entries = Arrays.stream(order).map(row -> entryOf[row]).toArray();
        return new OfferTable(columns.permuted(order), entries, starts(entries, catalog.size()));
    }

    private static int[] order(int[] entryOf, OfferColumns columns) {
        Comparator<Integer> byEntry = Comparator.comparingInt(row -> entryOf[row]);
        return IntStream.range(0, entryOf.length)
                .filter(row -> entryOf[row] >= 0)
                .boxed()
                .sorted(byEntry.thenComparing(columns::compare))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] starts(int[] entries, int size) {
        if ((long) entries.length * DENSE_FROM_ROWS_PER_ENTRY < size) {
            return new int[0];
        }
        var starts = new int[size + 1];
        for (int entry : entries) {
            starts[entry + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
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
        return entries.length;
    }

    /// The first row of an entry's own offers; equal to [#end] when it has none.
    public int begin(int entry) {
        if (starts.length > 0) {
            return starts[entry];
        }
        int low = 0;
        int high = entries.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries[middle] < entry) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The row after the last of the entry's own offers, given their first.
    public int end(int entry, int begin) {
        if (starts.length > 0) {
            return starts[entry + 1];
        }
        int end = begin;
        while (end < entries.length && entries[end] == entry) {
            end++;
        }
        return end;
    }

    /// Whether the list speaks of a small part of the catalogue only.
    public boolean isSparse() {
        return starts.length == 0;
    }

    /// The entry of a row.
    public int entry(int row) {
        return entries[row];
    }

    /// Whether the offer is published and inside its dates.
    public boolean counts(int row, long at) {
        return columns.counts(row, at);
    }

    /// Whose offers serve a SKU at that instant: its own if one of them counts, else its product's
    /// (trading.md §3.1.4).
    public int owner(int sku, int product, long at) {
        if (sku == product) {
            return sku;
        }
        int begin = begin(sku);
        int end = end(sku, begin);
        for (int row = begin; row < end; row++) {
            if (columns.counts(row, at)) {
                return sku;
            }
        }
        return product;
    }

    /// The one offer of this list for an entry's own quantity and currency, or −1 (trading.md
    /// §3.2.1, §3.2.2).
    public int find(int entry, long quantity, int currency, long at) {
        int begin = begin(entry);
        int end = end(entry, begin);
        for (int row = begin; row < end; row++) {
            if (currency(row) == currency
                    && minimum(row) <= quantity
                    && quantity <= maximum(row)
                    && columns.counts(row, at)) {
                return row;
            }
        }
        return -1;
    }

    /// The amount, in 10⁻⁵.
    public long amount(int row) {
        return columns.amounts().get(row);
    }

    /// The currency, by its number in [Codes].
    public int currency(int row) {
        return (int) columns.currencies().get(row);
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
        return columns.row(row, catalog.partNumber(entries[row]));
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
