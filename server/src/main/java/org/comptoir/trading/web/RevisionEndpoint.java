package org.comptoir.trading.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.platform.web.Versions;
import org.comptoir.stores.Store;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.imports.ContractEdits;
import org.comptoir.trading.life.ContractRevisions;
import org.comptoir.trading.life.Contracts;
import org.comptoir.trading.revision.ChangedTerm;
import org.comptoir.trading.revision.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

/// The terms of deployed contracts changed, and the revisions that result (docs/rules.md §2.3).
@RestController
@RequestMapping("/api/v1/stores/{store}/contracts/{id}")
class RevisionEndpoint {
    private static final String IF_MATCH = "If-Match";
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final TradingAccess access;
    private final Contracts contracts;
    private final ContractEdits edits;
    private final ContractRevisions revisions;
    private final Clock clock;

    RevisionEndpoint(
            TradingAccess access,
            Contracts contracts,
            ContractEdits edits,
            ContractRevisions revisions,
            Clock clock) {
        this.access = access;
        this.contracts = contracts;
        this.edits = edits;
        this.revisions = revisions;
        this.clock = clock;
    }

    /// Changes a term of an active or suspended contract: 200 where the revision sells at once, 202
    /// where it waits for approval.
    @PutMapping(path = "/terms/{sequence}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RevisionJson.Line> change(
            Actor actor,
            Store store,
            @PathVariable UUID id,
            @PathVariable int sequence,
            @RequestParam(required = false) @Nullable String reason,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody String body) {
        var contract = access.contract(actor, store, new ContractId(id));
        access.requireWholeStore(actor, store);
        var asked = new Wish(reason, null, null).by(actor, ifMatch);
        var changed = new ChangedTerm(sequence, Contents.term(body));
        var revision = edits.change(store, contract.id(), changed, asked);
        boolean waits = revision.state() == Revision.State.PENDING;
        return answer(waits ? HttpStatus.ACCEPTED : HttpStatus.OK, contract.id(), revision);
    }

    @GetMapping("/revisions")
    Slice<RevisionJson.Line> list(
            Actor actor,
            Store store,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var contract = contract(actor, store, id);
        var size = Cursor.limit(limit, USUAL, MOST);
        List<Revision> found = revisions.before(contract, place(cursor), size + 1);
        return Slice.cut(found, size, it -> Integer.toString(it.number()))
                .map(RevisionJson.Line::of);
    }

    private static int place(@Nullable String cursor) {
        var text = Cursor.decode(cursor);
        if (text.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        if (!text.matches("[0-9]{1,9}")) {
            throw Problem.invalid("cursor", "bad-cursor");
        }
        return Integer.parseInt(text);
    }

    @GetMapping("/revisions/{number}")
    ResponseEntity<RevisionJson.Whole> one(
            Actor actor, Store store, @PathVariable UUID id, @PathVariable int number) {
        var contract = contract(actor, store, id);
        var whole =
                RevisionJson.Whole.of(
                        revisions.get(contract, number),
                        revisions.said(contract, number),
                        clock.instant());
        return ResponseEntity.ok().eTag(Versions.tag(contract.version())).body(whole);
    }

    @PostMapping("/revisions/{number}/{decision:approve|reject}")
    ResponseEntity<RevisionJson.Line> decide(
            Actor actor,
            Store store,
            @PathVariable UUID id,
            @PathVariable int number,
            @PathVariable String decision,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable Wish body) {
        var contract = contract(actor, store, id).id();
        var asked = Wish.of(body).by(actor, ifMatch);
        var decided =
                decision.equals("approve")
                        ? revisions.approve(actor, store, contract, number, asked)
                        : revisions.reject(actor, store, contract, number, asked);
        return answer(HttpStatus.OK, contract, decided);
    }

    private Contract contract(Actor actor, Store store, UUID id) {
        return access.contractToDecide(actor, store, new ContractId(id));
    }

    private ResponseEntity<RevisionJson.Line> answer(
            HttpStatus status, ContractId contract, Revision revision) {
        return ResponseEntity.status(status)
                .eTag(Versions.tag(contracts.get(contract).version()))
                .body(RevisionJson.Line.of(revision));
    }
}
