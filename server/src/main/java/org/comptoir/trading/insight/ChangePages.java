package org.comptoir.trading.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.engine.entitlement.ContractLabel;
import org.comptoir.engine.entitlement.Decision;
import org.comptoir.engine.entitlement.Entitlement;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.engine.entitlement.Refusal;
import org.comptoir.engine.impact.PriceChange;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.trading.insight.Impact.Amount;
import org.comptoir.trading.insight.Impact.Badge;
import org.comptoir.trading.insight.ViewChanges.Placed;
import org.jspecify.annotations.Nullable;

/// Cuts pages from the changes of all groups, the largest change first.
record ChangePages(StoreCatalog catalog, Locale locale, Currency currency, Discretion discretion) {
    Slice<Impact.Change> page(List<ViewChanges> groups, String after, int limit) {
        var from = after.isEmpty() ? new long[] {Long.MAX_VALUE, -1, -1} : place(after);
        var largest = new PriorityQueue<>(limit + 2, Placed.ORDER.reversed());
        groups.stream()
                .flatMap(ChangePages::placed)
                .filter(it -> comesAfter(it, from))
                .forEach(it -> {
                    largest.add(it);
                    if (largest.size() > limit + 1) {
                        largest.remove();
                    }
                });
        var found = largest.stream().sorted(Placed.ORDER).toList();
        return Slice.cut(found, limit, Placed::place).map(this::change);
    }

    static Stream<Placed> placed(ViewChanges changes) {
        return changes.found().changes().stream().map(it -> new Placed(changes, it));
    }

    private static boolean comesAfter(Placed placed, long[] from) {
        var change = placed.change();
        if (change.size() != from[0]) {
            return change.size() < from[0];
        }
        return change.entry() == from[1]
                ? placed.changes().number() > from[2]
                : change.entry() > from[1];
    }

    private static long[] place(String after) {
        try {
            var parts = Stream.of(after.split(":", -1)).mapToLong(Long::parseLong).toArray();
            if (parts.length == 3) {
                return parts;
            }
        } catch (NumberFormatException notOurs) {
            throw Problem.invalid("cursor", "bad-cursor");
        }
        throw Problem.invalid("cursor", "bad-cursor");
    }

    Impact.Change change(Placed placed) {
        var change = placed.change();
        var view = placed.changes().view();
        var partNumber = view.before().catalog().partNumber(change.entry());
        return new Impact.Change(
                placed.changes().number(),
                partNumber,
                name(partNumber),
                change.kind().name().toLowerCase(Locale.ROOT),
                new Quantity(change.quantity()).decimal(),
                Amount.of(money(change.before())),
                Amount.of(money(change.after())),
                percent(change),
                badge(view.before(), change.contractBefore()),
                badge(view.after(), change.contractAfter()));
    }

    /// What stays as it is, at the price of its listing.
    Impact.Change same(Entitlement entitlement, int entry) {
        var decision = entitlement.list(entry, currency);
        var partNumber = entitlement.catalog().partNumber(entry);
        var offer = decision instanceof Offer it ? Optional.of(it) : Optional.<Offer>empty();
        var price = Amount.of(offer.map(Offer::unitPrice));
        var badge = offer.map(it -> told(it.contract())).orElse(null);
        return new Impact.Change(
                1,
                partNumber,
                name(partNumber),
                "same",
                quantity(decision),
                price,
                price,
                null,
                badge,
                badge);
    }

    String name(String partNumber) {
        var entry = catalog.snapshot().find(partNumber);
        return entry.isPresent() ? catalog.name(locale, entry.getAsInt()) : "";
    }

    private Optional<Money> money(long amount) {
        return amount == PriceChange.NONE
                ? Optional.empty()
                : Optional.of(new Money(amount, currency));
    }

    private static @Nullable BigDecimal percent(PriceChange change) {
        if (change.before() <= 0 || change.after() == PriceChange.NONE) {
            return null;
        }
        return BigDecimal.valueOf(change.after() - change.before())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(change.before()), 2, RoundingMode.HALF_UP);
    }

    private @Nullable Badge badge(Entitlement entitlement, int contract) {
        if (contract == PriceChange.NONE) {
            return null;
        }
        return told(entitlement.contracts().get(contract).label());
    }

    private @Nullable Badge told(ContractLabel contract) {
        var badge = Badge.of(contract);
        return discretion.allows(badge) ? badge : null;
    }

    private static BigDecimal quantity(Decision decision) {
        return switch (decision) {
            case Offer offer -> offer.quantity().decimal();
            case Refusal refusal -> refusal.quantity().decimal();
        };
    }

    /// How many articles change for any group.
    static int products(List<ViewChanges> groups) {
        var entries = new BitSet();
        groups.forEach(group -> group.found().changes().forEach(it -> entries.set(it.entry())));
        return entries.cardinality();
    }
}
