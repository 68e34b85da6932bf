package org.comptoir.trading.web;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.life.ContractApprovals;
import org.comptoir.trading.life.ContractCopies;
import org.comptoir.trading.life.ContractEndings;
import org.comptoir.trading.life.Undo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The commands of a contract's life beside its sale: approval, ends, copies, undo.
@RestController
@RequestMapping("/api/v1/stores/{store}/contracts/{id}")
class ContractLifeEndpoint {
    private static final String IF_MATCH = "If-Match";
    private static final Set<String> DECISIONS = Set.of("approve", "reject");

    private final TradingAccess access;
    private final ContractApprovals approvals;
    private final ContractEndings endings;
    private final ContractCopies copies;
    private final Undo undo;
    private final Clock clock;

    ContractLifeEndpoint(
            TradingAccess access,
            ContractApprovals approvals,
            ContractEndings endings,
            ContractCopies copies,
            Undo undo,
            Clock clock) {
        this.access = access;
        this.approvals = approvals;
        this.endings = endings;
        this.copies = copies;
        this.undo = undo;
        this.clock = clock;
    }

    @PostMapping("/{command}")
    ResponseEntity<ContractJson.Line> command(
            Actor actor,
            Store store,
            @PathVariable UUID id,
            @PathVariable String command,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable Wish body) {
        var contract = contract(actor, store, new ContractId(id), command);
        var wish = Wish.of(body);
        var asked = wish.by(actor, ifMatch);
        return switch (command) {
            case "submit" -> answer(approvals.submit(contract, asked));
            case "approve" -> answer(approvals.approve(actor, store, contract, asked));
            case "reject" -> answer(approvals.reject(actor, store, contract, asked));
            case "cancel" -> answer(endings.cancel(contract, asked));
            case "close" -> answer(endings.close(contract, asked));
            case "undo-deployment" -> answer(undo.undo(contract, asked));
            case "new-version" -> made(store, copies.newVersion(contract, wish.number(), asked));
            case "duplicate" -> made(store, copies.duplicate(contract, wish.requireName(), asked));
            default -> throw Problem.missing("no-such-command", command);
        };
    }

    private ContractId contract(Actor actor, Store store, ContractId id, String command) {
        var reached =
                DECISIONS.contains(command)
                        ? access.contractToDecide(actor, store, id)
                        : access.contract(actor, store, id);
        return reached.id();
    }

    @DeleteMapping
    ResponseEntity<Void> delete(
            Actor actor,
            Store store,
            @PathVariable UUID id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        var contract = access.contract(actor, store, new ContractId(id)).id();
        endings.delete(contract, Wish.of(null).by(actor, ifMatch));
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<ContractJson.Line> answer(Contract contract) {
        return ContractJson.answer(ResponseEntity.ok(), contract, clock.instant());
    }

    private ResponseEntity<ContractJson.Line> made(Store store, Contract copy) {
        var created = ResponseEntity.created(ContractJson.address(store, copy));
        return ContractJson.answer(created, copy, clock.instant());
    }
}
