package org.comptoir.ordering.counter;

import java.util.Comparator;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.trading.AccountId;

/// Names one counter: what it counts, for whom and in which currency. Counters are locked in the
/// order of their keys, so that no two orders wait for each other.
public record CounterKey(Kind kind, UUID owner, String name, String origin, Currency currency)
        implements Comparable<CounterKey> {
    /// Counts uses, not money.
    private static final Currency USES = Currency.getInstance("XXX");

    private static final Comparator<CounterKey> ORDER =
            Comparator.comparing(CounterKey::kind)
                    .thenComparing(CounterKey::owner)
                    .thenComparing(CounterKey::name)
                    .thenComparing(CounterKey::origin)
                    .thenComparing(key -> key.currency().getCurrencyCode());

    /// What a counter counts.
    public enum Kind {
        PURCHASE_ORDER,
        SINGLE_USE,
        CREDIT,
        RIGHT_TO_BUY;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// The totals of an account’s orders under a purchase-order number.
    public static CounterKey purchaseOrder(AccountId account, String number, Currency currency) {
        return new CounterKey(Kind.PURCHASE_ORDER, account.value(), number, "", currency);
    }

    /// How often an account has used a number.
    public static CounterKey uses(AccountId account, String number) {
        return new CounterKey(Kind.SINGLE_USE, account.value(), number, "", USES);
    }

    /// What an account owes on its credit line.
    public static CounterKey credit(AccountId account, Currency currency) {
        return new CounterKey(Kind.CREDIT, account.value(), "", "", currency);
    }

    /// The goods bought under any version of a contract.
    public static CounterKey purchases(FamilyKey family, Currency currency) {
        return new CounterKey(
                Kind.RIGHT_TO_BUY, family.owner(), family.name(), family.origin(), currency);
    }

    FamilyKey family() {
        return new FamilyKey(name, owner, origin);
    }

    @Override
    public int compareTo(CounterKey other) {
        return ORDER.compare(this, other);
    }
}
