package org.comptoir.trading.web;

import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.life.ContractLocks;
import org.comptoir.trading.life.ContractLocks.Lock;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Opening a contract for edit, and giving it free again.
@RestController
@RequestMapping("/api/v1/stores/{store}/contracts/{id}")
class ContractLockEndpoint {
    private final TradingAccess access;
    private final ContractLocks locks;

    ContractLockEndpoint(TradingAccess access, ContractLocks locks) {
        this.access = access;
        this.locks = locks;
    }

    /// Locks it for the caller, or prolongs his lock. With `takeOver` a seller, sales manager or
    /// site administrator takes another's.
    @PostMapping("/lock")
    Lock lock(
            Actor actor,
            Store store,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean takeOver) {
        var contract = access.contract(actor, store, new ContractId(id));
        if (takeOver && access.isLimited(actor, store)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
        return locks.lock(contract, actor.logonId(), takeOver);
    }

    @PostMapping("/unlock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlock(Actor actor, Store store, @PathVariable UUID id) {
        var contract = access.contract(actor, store, new ContractId(id));
        locks.unlock(contract, actor.logonId(), !access.isLimited(actor, store));
    }
}
