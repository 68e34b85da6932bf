package org.comptoir.ordering.counter;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.comptoir.engine.money.Money;
import org.comptoir.ordering.OrderId;
import org.comptoir.ordering.Refused;
import org.comptoir.trading.AccountId;
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
        return room(purchase, this::prepare, this::opened);
    }

    /// The same of a locked order that waits for approval: what it holds is its own, and what is to
    /// be taken is what it does not hold yet. A ceiling may have come, or come down, since.
    public Room room(Purchase purchase, OrderId order) {
        var held =
                rows.held(order).stream()
                        .collect(toMap(CounterRows.Held::key, CounterRows.Held::amount));
        var room = room(purchase, _ -> {}, claim -> usedByOthers(claim, order, held));
        var missing =
                room.claims().stream().filter(claim -> !held.containsKey(claim.key())).toList();
        return new Room(room.refusal(), missing);
    }

    private Room room(
            Purchase purchase,
            Consumer<List<Claim>> preparation,
            Function<Claim, Optional<Money>> standing) {
        var credit = purchase.payer().flatMap(it -> credits.share(it.account()));
        boolean suspended = purchase.payer().filter(it -> !it.active()).isPresent();
        if (credit.filter(line -> suspended || line.isClosed()).isPresent()) {
            return Room.none(Refused.of("credit-line-closed").at("payment"));
        }
        var claims = new Ceilings(purchase, credit).claims();
        var foreign = claims.stream().flatMap(it -> it.otherCurrency().stream()).findFirst();
        if (foreign.isPresent()) {
            return Room.none(foreign.get());
        }
        preparation.accept(claims);
        var taken = new ArrayList<Claim>();
        for (var claim : claims) {
            var used = standing.apply(claim);
            var refusal = used.flatMap(claim::obstacle);
            if (refusal.isPresent()) {
                return Room.none(refusal.get());
            }
            used.ifPresent(_ -> taken.add(claim));
        }
        return new Room(Optional.empty(), taken);
    }

    /// Before any counter is locked, sees to it that those which are missing stay so, or are this
    /// purchase’s to make. The orders before them come first too, since whoever cancels one holds
    /// it when he comes to the counters.
    private void prepare(List<Claim> claims) {
        for (var claim : claims) {
            if (rows.used(claim.key()).isEmpty()) {
                rows.guard(claim.key(), claim.limit().isPresent());
            }
        }
        for (var claim : claims) {
            if (claim.limit().isPresent() && rows.used(claim.key()).isEmpty()) {
                earlier.hold(claim.key());
            }
        }
    }

    /// How far the counter of a claim stands, locked; one with a ceiling is made where it is
    /// missing.
    private Optional<Money> opened(Claim claim) {
        var used = rows.lock(claim.key());
        if (used.isPresent() || claim.limit().isEmpty()) {
            return used;
        }
        rows.open(claim.key());
        return rows.lock(claim.key());
    }

    /// The same without what the order holds. A missing counter is left to the next purchase, which
    /// finds this order before it; but credit knows no order before it.
    private Optional<Money> usedByOthers(Claim claim, OrderId order, Map<CounterKey, Money> held) {
        var key = claim.key();
        if (key.kind() == CounterKey.Kind.CREDIT) {
            rows.open(key);
        }
        var own = held.getOrDefault(key, Money.zero(key.currency()));
        return rows.lock(key)
                .map(used -> used.minus(own))
                .or(() -> claim.limit().map(_ -> earlier.sumWithout(key, order)));
    }

    /// Whose credit line an order draws on, if any.
    public Optional<AccountId> creditOf(OrderId order) {
        return rows.held(order).stream()
                .map(CounterRows.Held::key)
                .filter(key -> key.kind() == CounterKey.Kind.CREDIT)
                .map(key -> new AccountId(key.owner()))
                .findFirst();
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
