package org.comptoir.trading.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.stores.Store;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.diff.ContractDiff;
import org.comptoir.trading.life.Contracts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What one contract, or version, says otherwise than another.
@RestController
@RequestMapping("/api/v1/stores/{store}/contracts/{id}/diff")
class ContractDiffEndpoint {
    private final TradingAccess access;
    private final Contracts contracts;
    private final Clock clock;

    ContractDiffEndpoint(TradingAccess access, Contracts contracts, Clock clock) {
        this.access = access;
        this.contracts = contracts;
        this.clock = clock;
    }

    /// Both contracts and what is different; `change` is `added`, `removed` or `changed`.
    record Answer(ContractJson.Line from, ContractJson.Line to, List<Difference> changes) {}

    /// The way to a value, and what it was and is; an empty text stands for a whole part.
    record Difference(
            List<String> path, String change, @Nullable String before, @Nullable String after) {
        static Difference of(ContractDiff.Difference difference) {
            return new Difference(
                    difference.path(),
                    difference.change().name().toLowerCase(Locale.ROOT),
                    difference.before().orElse(null),
                    difference.after().orElse(null));
        }
    }

    @GetMapping("/{other}")
    Answer diff(Actor actor, Store store, @PathVariable UUID id, @PathVariable UUID other) {
        var from = whole(actor, store, id);
        var to = whole(actor, store, other);
        var now = clock.instant();
        return new Answer(
                ContractJson.Line.of(from.contract(), now),
                ContractJson.Line.of(to.contract(), now),
                ContractDiff.of(from.content(), to.content()).stream()
                        .map(Difference::of)
                        .toList());
    }

    private StoredContract whole(Actor actor, Store store, UUID id) {
        return contracts.whole(access.contractToDecide(actor, store, new ContractId(id)).id());
    }
}
