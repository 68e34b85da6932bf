package org.comptoir.engine.impact;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.comptoir.engine.entitlement.Entitlement;
import org.comptoir.engine.entitlement.PricePage;
import org.comptoir.engine.entitlement.Steps;
import org.comptoir.engine.money.Quantity;

/// Compares, SKU by SKU and at every quantity at which a price may change, what one view pays
/// before and after.
public final class PriceChanges {
    private static final long ONE = Quantity.ONE.hundredThousandths();

    private final Entitlement before;
    private final Entitlement after;
    private final Currency currency;
    private final Steps steps = new Steps();
    private final PricePage was = new PricePage(1);
    private final PricePage is = new PricePage(1);
    private final int[] entries = new int[1];
    private final long[] quantities = new long[1];
    private int same;

    private PriceChanges(Entitlement before, Entitlement after, Currency currency) {
        this.before = before;
        this.after = after;
        this.currency = currency;
    }

    /// All that changes, in the order of the catalogue, and how many prices stay.
    public record Found(List<PriceChange> changes, int same) {
        public Found {
            changes = List.copyOf(changes);
        }
    }

    /// Compares the whole catalogue.
    public static Found of(View<?> view, Currency currency) {
        return new PriceChanges(view.before(), view.after(), currency).all();
    }

    private Found all() {
        var changes = new ArrayList<PriceChange>();
        var catalog = before.catalog();
        for (int entry = 0; entry < catalog.size(); entry++) {
            if (catalog.isSellable(entry)) {
                compare(entry, changes);
            }
        }
        return new Found(changes, same);
    }

    private void compare(int entry, List<PriceChange> changes) {
        var seen = new Seen();
        look(entry, ONE, seen);
        steps.clear();
        before.addSteps(entry, steps);
        after.addSteps(entry, steps);
        for (int place = 0; place < steps.size(); place++) {
            long from = steps.at(place);
            boolean last = place + 1 == steps.size();
            boolean holdsOne = from <= ONE && (last || ONE < steps.at(place + 1));
            if (!holdsOne) {
                look(entry, Math.max(from, 1), seen);
            }
        }
        var change = seen.change(entry);
        if (change != null) {
            changes.add(change);
        } else if (seen.isSoldAfter()) {
            same++;
        }
    }

    private void look(int entry, long quantity, Seen seen) {
        entries[0] = entry;
        quantities[0] = quantity;
        before.price(entries, quantities, 1, currency, was);
        after.price(entries, quantities, 1, currency, is);
        seen.add(new Seen.Look(quantity, amount(was), amount(is), contract(was), contract(is)));
    }

    private static long amount(PricePage page) {
        return page.isPriced(0) ? page.unitPrice(0) : PriceChange.NONE;
    }

    private static int contract(PricePage page) {
        return page.isPriced(0) ? page.contract(0) : PriceChange.NONE;
    }
}
