package org.comptoir.trading.insight.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.trading.Contract;

/// Something in a contract that is probably not meant: what, how grave, and where. Its words lie
/// under `finding.<code>`, the advice under `finding.<code>.advice`.
public record Finding(
        Kind kind,
        Severity severity,
        Contract contract,
        Optional<Integer> term,
        List<Object> arguments) {
    /// What is found.
    public enum Kind {
        /// Two contracts of one account give the same article different prices at once.
        OVERLAP,
        /// Between two versions of a contract lies time in which none sells.
        VERSION_GAP,
        /// Between two offers of an article lies time in which it has no price.
        OFFER_GAP,
        /// A term's dates or those of its policy do not meet the contract's.
        TERM_NEVER_APPLIES,
        /// Offers whose dates do not meet the contract's.
        OFFER_NEVER_APPLIES,
        /// A product set without products.
        EMPTY_SET,
        /// A price list without offers.
        EMPTY_LIST,
        /// Exclusions take away all that inclusions admit.
        NOTHING_LEFT,
        /// A contract takes terms from itself, through others.
        CYCLE,
        /// Contracts of one account allow no payment in common.
        NO_COMMON_PAYMENT,
        /// A price under the floor list.
        BELOW_FLOOR,
        /// A contract that ends within sixty days, with nothing after it.
        EXPIRES_SOON,
        /// A contract that has ended and is still active.
        EXPIRED,
        /// Offers of articles that are gone or not published.
        ORPHANED_SKU,
        /// A policy ends before its contract.
        POLICY_ENDS_FIRST;

        /// The stable code, such as `offer-gap`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// How grave it is: an error sells what was not meant or nothing, a warning will, a notice may
    /// be meant.
    public enum Severity {
        ERROR(0),
        WARNING(1),
        NOTICE(2);

        private final int rank;

        Severity(int rank) {
            this.rank = rank;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding of(Kind kind, Severity severity, Contract contract, Object... arguments) {
        return new Finding(kind, severity, contract, Optional.empty(), List.of(arguments));
    }

    Finding inTerm(int sequence) {
        return new Finding(kind, severity, contract, Optional.of(sequence), arguments);
    }

    /// Where it stands among all findings of a store: the gravest first, then by contract, version,
    /// term and kind.
    String place() {
        var name = contract.name();
        return "%d\n%s\n%s\n%010d\n%s\n%08x"
                .formatted(
                        severity.rank,
                        name.substring(0, Math.min(name.length(), 80)),
                        contract.id(),
                        term.orElse(0),
                        kind.code(),
                        arguments.hashCode());
    }
}
