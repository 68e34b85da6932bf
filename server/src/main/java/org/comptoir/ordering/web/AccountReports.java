package org.comptoir.ordering.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.money.Money;
import org.comptoir.members.Actor;
import org.comptoir.ordering.CommitmentMeter;
import org.comptoir.ordering.CommitmentMeters;
import org.comptoir.ordering.counter.NumberReport;
import org.comptoir.ordering.order.OrderLists;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Slice;
import org.comptoir.stores.Store;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.access.TradingAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What was ordered under an account: its orders, its purchase orders, its commitments. Buyers see
/// the commitments of their own accounts.
@RestController
@RequestMapping("/api/v1/stores/{store}")
class AccountReports {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final TradingAccess access;
    private final OrderLists orders;
    private final NumberReport numbers;
    private final CommitmentMeters meters;

    AccountReports(
            TradingAccess access,
            OrderLists orders,
            NumberReport numbers,
            CommitmentMeters meters) {
        this.access = access;
        this.orders = orders;
        this.numbers = numbers;
        this.meters = meters;
    }

    record UsedNumber(
            String number,
            String kind,
            @Nullable Amount limit,
            @Nullable Amount used,
            @Nullable Amount left,
            int orders) {
        static UsedNumber of(NumberReport.Line line) {
            return new UsedNumber(
                    line.number(),
                    line.kind(),
                    amount(line.limit()),
                    amount(line.used()),
                    amount(line.left()),
                    line.orders());
        }

        private static @Nullable Amount amount(Optional<Money> money) {
            return money.map(Amount::of).orElse(null);
        }
    }

    record Contract(UUID id, String name) {}

    /// A right or an obligation to buy; `full` says that the one is used up, the other met.
    record Meter(
            String kind,
            Contract contract,
            Amount total,
            Amount bought,
            Amount left,
            boolean full,
            @Nullable Instant since,
            @Nullable Instant until) {
        static Meter of(CommitmentMeter meter) {
            var commitment = meter.commitment();
            return new Meter(
                    commitment.kind().code(),
                    new Contract(commitment.contract().value(), commitment.family().name()),
                    Amount.of(commitment.total()),
                    Amount.of(meter.bought()),
                    Amount.of(meter.left()),
                    meter.isFull(),
                    commitment.since().orElse(null),
                    commitment.until().orElse(null));
        }
    }

    record Meters(List<Meter> items) {
        static Meters of(List<CommitmentMeter> meters) {
            return new Meters(meters.stream().map(Meter::of).toList());
        }
    }

    @GetMapping("/accounts/{id}/orders")
    Slice<OrderJson.Summary> orders(
            Actor actor,
            Store store,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var size = Cursor.limit(limit, USUAL, MOST);
        return orders.ofAccount(store, reached(actor, store, id), cursor, size)
                .map(OrderJson.Summary::of);
    }

    @GetMapping("/accounts/{id}/purchase-orders")
    Slice<UsedNumber> numbers(
            Actor actor,
            Store store,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var size = Cursor.limit(limit, USUAL, MOST);
        return numbers.of(reached(actor, store, id), cursor, size).map(UsedNumber::of);
    }

    @GetMapping("/accounts/{id}/commitments")
    Meters commitments(Actor actor, Store store, @PathVariable UUID id) {
        return Meters.of(meters.of(store, reached(actor, store, id)));
    }

    @GetMapping("/commitments")
    Meters own(Actor actor, Store store) {
        actor.requireUser();
        return Meters.of(meters.of(store, actor));
    }

    private AccountId reached(Actor actor, Store store, UUID id) {
        return access.account(actor, store, new AccountId(id)).id();
    }
}
