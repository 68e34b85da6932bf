package org.comptoir.trading.insight;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.life.Contracts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What a contract does, or will do once deployed; changes a page at a time, all or those of one
/// `kind` and of one `group`.
@RestController
@RequestMapping("/api/v1/stores/{store}/contracts/{id}/impact")
class ImpactEndpoint {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final TradingAccess access;
    private final Contracts contracts;
    private final Impacts impacts;

    ImpactEndpoint(TradingAccess access, Contracts contracts, Impacts impacts) {
        this.access = access;
        this.contracts = contracts;
        this.impacts = impacts;
    }

    @GetMapping
    Impact impact(
            Actor actor,
            Store store,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable String currency,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable Integer group,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var contract = access.contractToDecide(actor, store, new ContractId(id));
        var query =
                new ImpactQuery(
                        time(at),
                        currency(store, currency),
                        locale,
                        ChangeFilter.of(kind, group),
                        Cursor.decode(cursor),
                        Cursor.limit(limit, USUAL, MOST));
        return impacts.of(actor, store, contracts.whole(contract.id()), query);
    }

    static Optional<Instant> time(@Nullable String at) {
        if (at == null || at.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(at));
        } catch (DateTimeParseException notATime) {
            throw Problem.invalid("at", "bad-time", at);
        }
    }

    static Currency currency(Store store, @Nullable String code) {
        if (code == null || code.isEmpty()) {
            return store.currency();
        }
        return store.requireCurrency(code);
    }
}
