package org.comptoir.ordering.commitment;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.engine.money.Money;
import org.comptoir.trading.account.Commitment;

/// What both sides of a contract are told about a commitment. `kind` names the text.
enum Alert {
    OBLIGATION_BEHIND("obligation-behind"),
    OBLIGATION_MISSED("obligation-missed"),
    RIGHT_NEARLY_USED("right-nearly-used"),
    RIGHT_USED_UP("right-used-up");

    private static final BigDecimal DUE = new BigDecimal("0.75");
    private static final BigDecimal NEARLY = new BigDecimal("0.80");
    private static final Duration FRESH = Duration.ofDays(31);

    private final String kind;

    Alert(String kind) {
        this.kind = kind;
    }

    String kind() {
        return kind;
    }

    /// The alert a commitment deserves now, where `bought` says what was bought up to an instant.
    /// An obligation is behind when its last quarter of days began with less than three quarters
    /// bought, and missed for a month after its end.
    static Optional<Alert> of(Commitment commitment, Instant now, Function<Instant, Money> bought) {
        return switch (commitment.kind()) {
            case RIGHT_TO_BUY -> ofRight(commitment, bought.apply(now));
            case OBLIGATION_TO_BUY ->
                    commitment
                            .until()
                            .flatMap(until -> {
                                var since = commitment.since().orElse(until);
                                return ofObligation(commitment.total(), since, until, now, bought);
                            });
        };
    }

    private static Optional<Alert> ofRight(Commitment commitment, Money used) {
        var total = commitment.total();
        if (total.amount().signum() == 0 || !reaches(used, total, NEARLY)) {
            return Optional.empty();
        }
        return Optional.of(
                reaches(used, total, BigDecimal.ONE) ? RIGHT_USED_UP : RIGHT_NEARLY_USED);
    }

    private static Optional<Alert> ofObligation(
            Money total,
            Instant since,
            Instant until,
            Instant now,
            Function<Instant, Money> bought) {
        var lastQuarter = until.minus(Duration.between(since, until).dividedBy(4));
        if (now.isBefore(lastQuarter) || now.isAfter(until.plus(FRESH))) {
            return Optional.empty();
        }
        boolean over = !now.isBefore(until);
        if (reaches(bought.apply(over ? until : now), total, BigDecimal.ONE)) {
            return Optional.empty();
        }
        if (over) {
            return Optional.of(OBLIGATION_MISSED);
        }
        return Optional.of(OBLIGATION_BEHIND)
                .filter(_ -> !reaches(bought.apply(lastQuarter), total, DUE));
    }

    private static boolean reaches(Money bought, Money total, BigDecimal part) {
        return bought.amount().compareTo(total.amount().multiply(part)) >= 0;
    }
}
