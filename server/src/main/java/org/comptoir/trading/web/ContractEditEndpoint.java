package org.comptoir.trading.web;

import java.time.Clock;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.platform.web.Versions;
import org.comptoir.stores.Store;
import org.comptoir.trading.Asked;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.imports.ContractEdits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Writing contracts as JSON: the `content` of `GET …/contracts/{id}`, changed or made anew.
@RestController
@RequestMapping(
        path = "/api/v1/stores/{store}/contracts",
        consumes = MediaType.APPLICATION_JSON_VALUE)
class ContractEditEndpoint {
    private final TradingAccess access;
    private final ContractEdits edits;
    private final Clock clock;

    ContractEditEndpoint(TradingAccess access, ContractEdits edits, Clock clock) {
        this.access = access;
        this.edits = edits;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<ContractJson.Line> create(Actor actor, Store store, @RequestBody String body) {
        access.requireWholeStore(actor, store);
        var asked = Asked.by(actor.logonId());
        var contract = edits.create(store, Contents.contract(body), asked);
        var created = ResponseEntity.created(ContractJson.address(store, contract));
        return ContractJson.answer(created, contract, clock.instant());
    }

    @PutMapping("/{id}")
    ResponseEntity<ContractJson.Line> save(
            Actor actor,
            Store store,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody String body) {
        var contract = access.contract(actor, store, new ContractId(id));
        var asked = Asked.by(actor.logonId()).at(Versions.of(ifMatch));
        var saved = edits.save(store, contract.id(), Contents.contract(body), asked);
        return ContractJson.answer(ResponseEntity.ok(), saved, clock.instant());
    }
}
