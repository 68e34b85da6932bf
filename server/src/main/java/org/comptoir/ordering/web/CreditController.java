package org.comptoir.ordering.web;

import java.net.URI;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.ordering.counter.AccountLedger;
import org.comptoir.ordering.counter.CreditLine;
import org.comptoir.ordering.counter.CreditLines;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.platform.web.Versions;
import org.comptoir.stores.Store;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.access.TradingAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The credit line of an account: its limit, what is used of it, and the ledger. Representatives
/// read it; who trades for the whole store sets it and enters payments.
@RestController
@RequestMapping("/api/v1/stores/{store}/accounts/{id}/credit")
class CreditController {
    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final int LONGEST_NOTE = 1_000;

    private final TradingAccess access;
    private final CreditLines credits;
    private final AccountLedger ledger;

    CreditController(TradingAccess access, CreditLines credits, AccountLedger ledger) {
        this.access = access;
        this.credits = credits;
        this.ledger = ledger;
    }

    record Credit(Amount limit, Amount used, Amount left, String state) {}

    record CreditBody(@Nullable AmountBody limit, @Nullable String state) {}

    record Payment(@Nullable AmountBody amount, @Nullable String note) {}

    /// One entry; an amount below zero gave back.
    record Entry(
            Instant at,
            String reason,
            Amount amount,
            @Nullable UUID order,
            @Nullable String orderNumber,
            String actor,
            @Nullable String note) {
        static Entry of(AccountLedger.Entry entry) {
            return new Entry(
                    entry.at(),
                    entry.reason(),
                    Amount.of(entry.amount()),
                    entry.order().orElse(null),
                    entry.number().orElse(null),
                    entry.actor(),
                    entry.note().orElse(null));
        }
    }

    @GetMapping
    ResponseEntity<Credit> get(Actor actor, Store store, @PathVariable UUID id) {
        var account = reached(actor, store, id);
        return answer(ResponseEntity.ok(), line(account));
    }

    /// Opens the line or changes it; without a state it stays open or closed as it is.
    @PutMapping
    ResponseEntity<Credit> save(
            Actor actor,
            Store store,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody CreditBody body) {
        var account = reached(actor, store, id);
        access.requireWholeStore(actor, store);
        var limit = AmountBody.money(store, "limit", body.limit);
        var seen = Versions.of(ifMatch);
        if (body.state != null) {
            var wanted = new CreditLine(account, 0, limit, CreditLine.State.of(body.state));
            return answer(ResponseEntity.ok(), credits.save(wanted, seen, actor.logonId()));
        }
        var present = credits.find(account);
        var state = present.map(CreditLine::state).orElse(CreditLine.State.ACTIVE);
        var read = OptionalInt.of(present.map(CreditLine::version).orElse(0));
        var wanted = new CreditLine(account, 0, limit, state);
        var saved = credits.save(wanted, seen.isPresent() ? seen : read, actor.logonId());
        return answer(ResponseEntity.ok(), saved);
    }

    @GetMapping("/entries")
    Slice<Entry> entries(
            Actor actor,
            Store store,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var account = reached(actor, store, id);
        return ledger.credit(account, cursor, Cursor.limit(limit, USUAL, MOST)).map(Entry::of);
    }

    @PostMapping("/payments")
    ResponseEntity<Credit> pay(
            Actor actor, Store store, @PathVariable UUID id, @RequestBody Payment body) {
        var account = reached(actor, store, id);
        access.requireWholeStore(actor, store);
        var note = body.note == null ? "" : body.note.strip();
        if (note.length() > LONGEST_NOTE) {
            throw Problem.invalid("note", "field-too-long", "note", LONGEST_NOTE);
        }
        var amount = AmountBody.money(store, "amount", body.amount);
        var line = credits.pay(account, amount, note, actor.displayName());
        var entries =
                "/api/v1/stores/%s/accounts/%s/credit/entries".formatted(store.identifier(), id);
        return answer(ResponseEntity.created(URI.create(entries)), line);
    }

    private AccountId reached(Actor actor, Store store, UUID id) {
        return access.account(actor, store, new AccountId(id)).id();
    }

    private CreditLine line(AccountId account) {
        return credits.find(account)
                .orElseThrow(() -> Problem.missing("no-such-credit-line", account));
    }

    private ResponseEntity<Credit> answer(ResponseEntity.BodyBuilder answer, CreditLine line) {
        var used = credits.used(line);
        var credit =
                new Credit(
                        Amount.of(line.limit()),
                        Amount.of(used),
                        Amount.of(line.left(used)),
                        line.state().code());
        return answer.eTag(Versions.tag(line.version(), used.hundredThousandths())).body(credit);
    }
}
