package org.comptoir.engine.impact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.engine.entitlement.Entitlement;
import org.comptoir.engine.entitlement.PricePage;
import org.comptoir.engine.entitlement.Steps;
import org.comptoir.engine.money.Quantity;

/// Compares, SKU by SKU and at every quantity at which a price may change, what one view pays
/// before and after.
public final class PriceChanges {
    private static final long ONE = Quantity.ONE.hundredThousandths();

    /// How many SKUs are priced at once, and how many one processor takes at a time.
    private static final int PAGE = 256;

    private static final int PART = 64 * PAGE;

    private final Entitlement before;
    private final Entitlement after;
    private final Currency currency;
    private final Steps steps = new Steps();
    private final PricePage was = new PricePage(PAGE);
    private final PricePage is = new PricePage(PAGE);
    private final PricePage wasOne = new PricePage(1);
    private final PricePage isOne = new PricePage(1);
    private final int[] entries = new int[PAGE];
    private final long[] ones = new long[PAGE];
    private final int[] entry = new int[1];
    private final long[] quantity = new long[1];
    private final List<PriceChange> changes = new ArrayList<>();
    private int same;

    private PriceChanges(Entitlement before, Entitlement after, Currency currency) {
        this.before = before;
        this.after = after;
        this.currency = currency;
        Arrays.fill(ones, ONE);
    }

    /// All that changes, in the order of the catalogue, and how many prices stay.
    public record Found(List<PriceChange> changes, int same) {
        public Found {
            changes = List.copyOf(changes);
        }
    }

    /// Compares the whole catalogue, on all processors.
    public static Found of(View<?> view, Currency currency) {
        int size = view.before().catalog().size();
        var parts =
                IntStream.range(0, (size + PART - 1) / PART)
                        .parallel()
                        .mapToObj(part -> part(view, currency, part * PART, size))
                        .toList();
        return new Found(
                parts.stream().flatMap(it -> it.changes().stream()).toList(),
                parts.stream().mapToInt(Found::same).sum());
    }

    private static Found part(View<?> view, Currency currency, int from, int size) {
        var part = new PriceChanges(view.before(), view.after(), currency);
        part.compare(from, Math.min(size, from + PART));
        return new Found(part.changes, part.same);
    }

    private void compare(int from, int to) {
        int count = 0;
        for (int candidate = from; candidate < to; candidate++) {
            if (before.catalog().isSellable(candidate)) {
                entries[count++] = candidate;
            }
            if (count == PAGE) {
                comparePage(count);
                count = 0;
            }
        }
        comparePage(count);
    }

    private void comparePage(int count) {
        before.price(entries, ones, count, currency, was);
        after.price(entries, ones, count, currency, is);
        for (int place = 0; place < count; place++) {
            steps.clear();
            before.addSteps(entries[place], steps);
            after.addSteps(entries[place], steps);
            if (amount(was, place) != amount(is, place) || isSteppedBeyondOne()) {
                compare(entries[place], look(ONE, place, was, is));
            } else if (is.isPriced(place)) {
                same++;
            }
        }
    }

    /// Whether its price may be another at another quantity than one.
    private boolean isSteppedBeyondOne() {
        return steps.size() > 1 || (steps.size() == 1 && steps.at(0) > ONE);
    }

    private void compare(int one, Seen.Look atOne) {
        var seen = new Seen();
        seen.add(atOne);
        for (int place = 0; place < steps.size(); place++) {
            long from = steps.at(place);
            boolean last = place + 1 == steps.size();
            boolean holdsOne = from <= ONE && (last || ONE < steps.at(place + 1));
            if (!holdsOne) {
                seen.add(look(one, Math.max(from, 1)));
            }
        }
        var change = seen.change(one);
        if (change != null) {
            changes.add(change);
        } else if (seen.isSoldAfter()) {
            same++;
        }
    }

    private Seen.Look look(int one, long from) {
        entry[0] = one;
        quantity[0] = from;
        before.price(entry, quantity, 1, currency, wasOne);
        after.price(entry, quantity, 1, currency, isOne);
        return look(from, 0, wasOne, isOne);
    }

    private static Seen.Look look(long quantity, int place, PricePage was, PricePage is) {
        return new Seen.Look(
                quantity,
                amount(was, place),
                amount(is, place),
                contract(was, place),
                contract(is, place));
    }

    private static long amount(PricePage page, int place) {
        return page.isPriced(place) ? page.unitPrice(place) : PriceChange.NONE;
    }

    private static int contract(PricePage page, int place) {
        return page.isPriced(place) ? page.contract(place) : PriceChange.NONE;
    }
}
