package org.comptoir.accelerator.contract;

import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.platform.Problem;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.life.ContractLocks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The lock on a contract (docs/rules.md §2.3): taken over by who may, given back by its editor.
@Controller
class ContractLockPages {
    private final TradingAccess access;
    private final ContractLocks locks;

    ContractLockPages(TradingAccess access, ContractLocks locks) {
        this.access = access;
        this.locks = locks;
    }

    @PostMapping("/accelerator/{store}/contracts/{id}/edit/take-over")
    ModelAndView takeOver(Desk desk, @PathVariable UUID id) {
        var contract = contract(desk, id);
        if (access.isLimited(desk.actor(), desk.store())) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
        locks.lock(contract, desk.actor().logonId(), true);
        return new ModelAndView("redirect:" + desk.at("contracts/" + contract.id() + "/edit"));
    }

    @PostMapping("/accelerator/{store}/contracts/{id}/edit/finish")
    ModelAndView finish(Desk desk, @PathVariable UUID id) {
        var contract = contract(desk, id);
        locks.unlock(contract, desk.actor().logonId(), false);
        return new ModelAndView("redirect:" + desk.at("contracts/" + contract.id()));
    }

    private Contract contract(Desk desk, UUID id) {
        return access.contract(desk.actor(), desk.store(), new ContractId(id));
    }
}
