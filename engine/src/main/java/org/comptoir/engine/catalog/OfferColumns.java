package org.comptoir.engine.catalog;

import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;

/// What offers say, column by column; a column in which all offers agree takes no room.
record OfferColumns(
        int size,
        LongColumn amounts,
        LongColumn currencies,
        LongColumn minimums,
        LongColumn maximums,
        LongColumn starts,
        LongColumn ends,
        LongColumn precedences,
        LongColumn published) {
    static final long OPEN_START = Long.MIN_VALUE;
    static final long OPEN_END = Long.MAX_VALUE;

    boolean counts(int row, long at) {
        return published.get(row) != 0 && starts.get(row) <= at && at < ends.get(row);
    }

    /// Whether every offer counts at any time.
    boolean allCount() {
        return published.isAlways(1) && starts.isAlways(OPEN_START) && ends.isAlways(OPEN_END);
    }

    boolean allTakeAnyQuantity() {
        return minimums.isAlways(0) && maximums.isAlways(OPEN_END);
    }

    OfferColumns permuted(int[] order) {
        return new OfferColumns(
                order.length,
                amounts.permuted(order),
                currencies.permuted(order),
                minimums.permuted(order),
                maximums.permuted(order),
                starts.permuted(order),
                ends.permuted(order),
                precedences.permuted(order),
                published.permuted(order));
    }

    OfferRow row(int row, String partNumber) {
        return new OfferRow(
                partNumber,
                new Money(amounts.get(row), currency(row)),
                quantity(minimums.get(row), 0),
                quantity(maximums.get(row), OPEN_END),
                new Validity(
                        instant(starts.get(row), OPEN_START), instant(ends.get(row), OPEN_END)),
                Codes.precedence(precedences.get(row)),
                published.get(row) != 0);
    }

    private Currency currency(int row) {
        return Codes.currency((int) currencies.get(row));
    }

    private static Optional<Quantity> quantity(long value, long open) {
        return value == open ? Optional.empty() : Optional.of(new Quantity(value));
    }

    private static Optional<Instant> instant(long value, long open) {
        return value == open ? Optional.empty() : Optional.of(Codes.instant(value));
    }

    /// In the order in which the offers of one entry are tried: by currency, then precedence, then
    /// price (docs/rules.md §3.2.2).
    int compare(int left, int right) {
        int order = compare(currencies, left, right);
        order = order != 0 ? order : compare(precedences, right, left);
        order = order != 0 ? order : compare(amounts, left, right);
        order = order != 0 ? order : compare(minimums, right, left);
        order = order != 0 ? order : compare(maximums, left, right);
        order = order != 0 ? order : compare(starts, right, left);
        order = order != 0 ? order : compare(ends, left, right);
        return order != 0 ? order : compare(published, right, left);
    }

    private static int compare(LongColumn column, int left, int right) {
        return Long.compare(column.get(left), column.get(right));
    }
}
