package org.comptoir.ordering;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.comptoir.engine.money.Money;
import org.comptoir.members.Actor;
import org.comptoir.ordering.counter.CounterKey;
import org.comptoir.ordering.counter.Counters;
import org.comptoir.stores.Store;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.account.Commitment;
import org.comptoir.trading.account.Commitments;
import org.springframework.stereotype.Component;

/// How far the rights and obligations to buy of accounts are used and met, for both sides
/// (docs/rules.md §3).
@Component
public class CommitmentMeters {
    private final Commitments commitments;
    private final Counters counters;
    private final Clock clock;

    CommitmentMeters(Commitments commitments, Counters counters, Clock clock) {
        this.commitments = commitments;
        this.counters = counters;
        this.clock = clock;
    }

    /// Those of an account.
    public List<CommitmentMeter> of(Store store, AccountId account) {
        var now = clock.instant();
        return metered(commitments.of(store, account, now), now);
    }

    /// Those of the contracts a buyer may use himself.
    public List<CommitmentMeter> of(Store store, Actor buyer) {
        var now = clock.instant();
        return metered(commitments.of(store, buyer, now), now);
    }

    /// Some of them.
    public List<CommitmentMeter> of(List<Commitment> some) {
        return metered(some, clock.instant());
    }

    private List<CommitmentMeter> metered(List<Commitment> all, Instant now) {
        return all.stream().map(it -> new CommitmentMeter(it, bought(it, now))).toList();
    }

    /// An order of this very moment counts.
    private Money bought(Commitment commitment, Instant now) {
        var key = CounterKey.purchases(commitment.family(), commitment.total().currency());
        var until = commitment.until().filter(it -> it.isBefore(now)).orElse(now.plusMillis(1));
        return switch (commitment.kind()) {
            case RIGHT_TO_BUY -> counters.used(key);
            case OBLIGATION_TO_BUY ->
                    counters.bought(key, commitment.since().orElse(Instant.EPOCH), until);
        };
    }
}
