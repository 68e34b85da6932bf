package org.comptoir.ordering.counter;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.ordering.OrderId;
import org.comptoir.ordering.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps orders within purchase orders, credit lines and rights to buy, however many arrive at once
/// (docs/rules.md §1). Everything happens in the transaction of the order.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Counters {
    private final CounterRows rows;
    private final EarlierOrders earlier;
    private final CreditLines credits;
    private final Clock clock;

    Counters(CounterRows rows, EarlierOrders earlier, CreditLines credits, Clock clock) {
        this.rows = rows;
        this.earlier = earlier;
        this.credits = credits;
        this.clock = clock;
    }

    /// What a purchase may take: why nothing of it, or what counts from now on.
    public record Room(Optional<Refused> refusal, List<Claim> claims) {
        public Room {
            claims = List.copyOf(claims);
        }

        private static Room none(Refused refusal) {
            return new Room(Optional.of(refusal), List.of());
        }
    }

    /// Locks the counters of a purchase, and says whether all of them have room for it. Nothing has
    /// changed before [#take] counts it.
    public Room room(Purchase purchase) {
        return room(purchase, false);
    }

    /// Why an order that has been counted has no room any more, if so: its ceilings may have come
    /// down since.
    public Optional<Refused> obstacleToApproval(Purchase purchase) {
        return room(purchase, true).refusal();
    }

    private Room room(Purchase purchase, boolean counted) {
        var credit = purchase.payer().flatMap(credits::share);
        if (credit.filter(CreditLine::isClosed).isPresent()) {
            return Room.none(Refused.of("credit-line-closed").at("payment"));
        }
        var claims = new Ceilings(purchase, credit).claims();
        open(claims);
        var taken = new ArrayList<Claim>();
        for (var claim : claims) {
            var used = rows.lock(claim.key());
            var refusal =
                    claim.otherCurrency()
                            .or(() -> used.flatMap((counted ? claim.again() : claim)::obstacle));
            if (refusal.isPresent()) {
                return Room.none(refusal.get());
            }
            used.ifPresent(_ -> taken.add(claim));
        }
        return new Room(Optional.empty(), taken);
    }

    /// Makes the counters of ceilings that have none yet, before any is locked: this may wait for
    /// cancellations, and those for counters.
    private void open(List<Claim> claims) {
        claims.stream()
                .filter(claim -> claim.limit().isPresent() && claim.otherCurrency().isEmpty())
                .filter(claim -> rows.used(claim.key()).isEmpty())
                .forEach(claim -> rows.open(claim.key()));
    }

    /// Counts a purchase that has room, as the order it has become.
    public void take(Room room, OrderId order, String actor) {
        for (var claim : room.claims()) {
            rows.add(
                    claim.key(),
                    CounterRows.Entry.of(
                            claim.amount(), order, "reserved", clock.instant(), actor));
        }
    }

    /// Gives back all that an order holds, once it is rejected or cancelled.
    public void release(OrderId order, String actor) {
        for (var held : rows.held(order)) {
            var back = Money.zero(held.key().currency()).minus(held.amount());
            rows.add(
                    held.key(),
                    CounterRows.Entry.of(back, order, "released", clock.instant(), actor));
        }
    }

    /// How far a counter stands, to be shown.
    @Transactional(propagation = Propagation.SUPPORTS)
    public Money used(CounterKey key) {
        return rows.used(key).orElseGet(() -> earlier.sum(key));
    }

    /// The goods bought under a contract’s family between two instants.
    @Transactional(propagation = Propagation.SUPPORTS)
    public Money bought(CounterKey purchases, Instant from, Instant until) {
        return earlier.sum(purchases, from, until);
    }

    /// The rights to buy that these parts would pass, each with what is left of it.
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Refused> rightsPassed(Purchase purchase) {
        return new Ceilings(purchase, Optional.empty())
                .claims().stream()
                        .filter(claim -> claim.key().kind() == CounterKey.Kind.RIGHT_TO_BUY)
                        .filter(claim -> claim.limit().isPresent())
                        .flatMap(claim ->
                                claim
                                        .otherCurrency()
                                        .or(() -> claim.obstacle(used(claim.key())))
                                        .stream())
                        .toList();
    }
}
