package org.comptoir.trading.insight;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.engine.entitlement.Refusal;
import org.comptoir.members.Actor;
import org.comptoir.members.Organization;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Slice;
import org.comptoir.stores.Store;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.book.StoreBook;
import org.comptoir.trading.book.TradingBooks;
import org.comptoir.trading.insight.Impact.Amount;
import org.comptoir.trading.insight.Impact.Badge;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Who may buy an article, under which contract and term, at which price.
@RestController
@RequestMapping("/api/v1/stores/{store}/products/{partNumber}/seen-by")
class SeenByEndpoint {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final TradingAccess access;
    private final Sightings sightings;
    private final TradingBooks books;
    private final Clock clock;

    SeenByEndpoint(TradingAccess access, Sightings sightings, TradingBooks books, Clock clock) {
        this.access = access;
        this.sightings = sightings;
        this.books = books;
        this.clock = clock;
    }

    /// The term that gives a price, and the contract that holds it.
    record Source(Badge contract, int sequence, String kind, String list) {}

    /// People of one unit (without one: guests), and the price they see at that quantity, or why
    /// there is none.
    record Line(
            @Nullable UUID organization,
            String name,
            boolean guests,
            int people,
            BigDecimal quantity,
            @Nullable Amount price,
            @Nullable String reason,
            @Nullable Badge contract,
            @Nullable String account,
            @Nullable Source source) {}

    @GetMapping
    Slice<Line> seenBy(
            Actor actor,
            Store store,
            @PathVariable String partNumber,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable String currency,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        access.requireWholeStore(actor, store);
        var instant = ImpactEndpoint.time(at).orElseGet(clock::instant);
        int size = Cursor.limit(limit, USUAL, MOST);
        var after = Cursor.decode(cursor);
        var book = books.of(store);
        var found =
                sightings
                        .of(store, partNumber, ImpactEndpoint.currency(store, currency), instant)
                        .stream()
                        .filter(it -> after.isEmpty() || it.place().compareTo(after) > 0)
                        .limit(size + 1L)
                        .toList();
        return Slice.cut(found, size, Sightings.Sight::place).map(it -> line(it, book));
    }

    private static Line line(Sightings.Sight sight, StoreBook book) {
        var unit = sight.unit();
        var offer =
                sight.decision() instanceof Offer priced
                        ? Optional.of(priced)
                        : Optional.<Offer>empty();
        return new Line(
                unit.map(it -> it.id().value()).orElse(null),
                unit.map(Organization::displayName).orElse(""),
                unit.isEmpty(),
                unit.isEmpty() ? 0 : sight.people(),
                switch (sight.decision()) {
                    case Offer it -> it.quantity().decimal();
                    case Refusal it -> it.quantity().decimal();
                },
                Amount.of(offer.map(Offer::unitPrice)),
                sight.decision() instanceof Refusal refusal ? refusal.reason().code() : null,
                offer.map(it -> Badge.of(it.contract())).orElse(null),
                offer.flatMap(it -> account(it, book)).orElse(null),
                offer.map(SeenByEndpoint::source).orElse(null));
    }

    private static Source source(Offer offer) {
        return new Source(
                Badge.of(offer.term().contract()),
                offer.term().sequence(),
                offer.term().kind(),
                offer.list());
    }

    private static Optional<String> account(Offer offer, StoreBook book) {
        return Optional.ofNullable(book.contracts().get(new ContractId(offer.contract().key())))
                .flatMap(it -> it.contract().account())
                .flatMap(it -> Optional.ofNullable(book.accounts().get(it)))
                .map(it -> it.account().name());
    }
}
