package org.comptoir.ordering;

import java.time.Clock;
import java.util.List;
import org.comptoir.engine.money.Money;
import org.comptoir.members.Actor;
import org.comptoir.ordering.counter.CounterKey;
import org.comptoir.ordering.counter.Counters;
import org.comptoir.stores.Store;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Entitlements;
import org.comptoir.trading.account.Commitment;
import org.comptoir.trading.account.Commitments;
import org.springframework.stereotype.Component;

/// How far the rights and obligations to buy of accounts are used and met, for both sides
/// (docs/rules.md §3).
@Component
public class CommitmentMeters {
    private final Commitments commitments;
    private final Counters counters;
    private final Entitlements entitlements;
    private final Clock clock;

    CommitmentMeters(
            Commitments commitments, Counters counters, Entitlements entitlements, Clock clock) {
        this.commitments = commitments;
        this.counters = counters;
        this.entitlements = entitlements;
        this.clock = clock;
    }

    /// Those of an account.
    public List<CommitmentMeter> of(Store store, AccountId account) {
        return commitments.of(store, account, clock.instant()).stream()
                .map(it -> new CommitmentMeter(it, bought(it)))
                .toList();
    }

    /// Those of a buyer’s accounts, under the contracts he may use himself.
    public List<CommitmentMeter> of(Store store, Actor buyer) {
        var own =
                entitlements.eligible(buyer, store, clock.instant()).stream()
                        .map(it -> it.label().key())
                        .toList();
        return entitlements.accounts(buyer, store).stream()
                .flatMap(account -> of(store, account).stream())
                .filter(it -> own.contains(it.commitment().contract().value()))
                .toList();
    }

    private Money bought(Commitment commitment) {
        var key = CounterKey.purchases(commitment.family(), commitment.total().currency());
        return switch (commitment.kind()) {
            case RIGHT_TO_BUY -> counters.used(key);
            case OBLIGATION_TO_BUY ->
                    counters.bought(
                            key, commitment.since(), commitment.until().orElseGet(clock::instant));
        };
    }
}
