package org.comptoir.engine.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/// The offers of one price list, as given and held in columns (about 15 bytes each for plain ones).
public final class OfferRows {
    private final String[] partNumbers;
    private final OfferColumns columns;

    OfferRows(String[] partNumbers, OfferColumns columns) {
        this.partNumbers = partNumbers;
        this.columns = columns;
    }

    /// These offers.
    public static OfferRows of(OfferRow... rows) {
        return of(Arrays.asList(rows));
    }

    /// These offers.
    public static OfferRows of(List<OfferRow> rows) {
        return new OfferRows(
                rows.stream().map(OfferRow::partNumber).toArray(String[]::new), columns(rows));
    }

    /// Collects offers one by one.
    public static Builder builder() {
        return new Builder();
    }

    /// How many offers there are.
    public int size() {
        return partNumbers.length;
    }

    /// One offer, by its place.
    public OfferRow row(int place) {
        return columns.row(place, partNumbers[place]);
    }

    String partNumber(int place) {
        return partNumbers[place];
    }

    OfferColumns columns() {
        return columns;
    }

    /// The same offers, naming products by the catalogue's own strings, which saves their room.
    OfferRows sharing(CatalogSnapshot catalog) {
        var shared = partNumbers.clone();
        for (int place = 0; place < shared.length; place++) {
            var entry = catalog.find(shared[place]);
            shared[place] =
                    entry.isPresent() ? catalog.partNumber(entry.getAsInt()) : shared[place];
        }
        return new OfferRows(shared, columns);
    }

    private static OfferColumns columns(List<OfferRow> rows) {
        return new OfferColumns(
                rows.size(),
                column(rows, it -> it.price().hundredThousandths()),
                column(rows, it -> Codes.of(it.price().currency())),
                column(rows, it -> it.minimum().map(q -> q.hundredThousandths()).orElse(0L)),
                column(
                        rows,
                        it ->
                                it.maximum()
                                        .map(q -> q.hundredThousandths())
                                        .orElse(OfferColumns.OPEN_END)),
                column(
                        rows,
                        it ->
                                it.validity()
                                        .start()
                                        .map(Codes::bound)
                                        .orElse(OfferColumns.OPEN_START)),
                column(
                        rows,
                        it -> it.validity().end().map(Codes::bound).orElse(OfferColumns.OPEN_END)),
                column(rows, it -> Codes.order(it.precedence())),
                column(rows, it -> it.published() ? 1 : 0));
    }

    private static LongColumn column(List<OfferRow> rows, ToLongFunction<OfferRow> value) {
        return LongColumn.of(rows.stream().mapToLong(value).toArray(), rows.size());
    }

    /// Collects the offers of a list.
    public static final class Builder {
        private final List<OfferRow> rows = new ArrayList<>();

        private Builder() {}

        /// Adds an offer.
        public Builder add(OfferRow row) {
            rows.add(row);
            return this;
        }

        /// The offers so far.
        public OfferRows build() {
            return of(rows);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfferRows that
                && Arrays.equals(partNumbers, that.partNumbers)
                && columns.equals(that.columns);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(partNumbers) + columns.hashCode();
    }
}
