package org.comptoir.ordering.counter;

import java.util.Locale;
import org.comptoir.engine.money.Money;
import org.comptoir.platform.Problem;
import org.comptoir.trading.AccountId;

/// How much an account may owe (docs/rules.md §1). A closed line pays for no further order.
public record CreditLine(AccountId account, int version, Money limit, State state) {
    public CreditLine {
        if (limit.compareTo(Money.zero(limit.currency())) < 0) {
            throw Problem.invalid("limit.amount", "bad-credit-limit", limit);
        }
    }

    /// Whether it pays.
    public enum State {
        ACTIVE,
        CLOSED;

        /// The name over HTTP and in the database.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State of(String code) {
            for (var state : values()) {
                if (state.code().equals(code)) {
                    return state;
                }
            }
            throw Problem.invalid("state", "bad-value", code);
        }
    }

    /// Whether both say the same of the same account.
    boolean says(CreditLine other) {
        return account.equals(other.account) && limit.equals(other.limit) && state == other.state;
    }

    /// What may still be owed; nothing where the limit came down below what is used.
    public Money left(Money used) {
        return used.compareTo(limit) > 0 ? Money.zero(limit.currency()) : limit.minus(used);
    }

    public boolean isClosed() {
        return state == State.CLOSED;
    }
}
