package org.comptoir.accelerator.compare;

import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.life.Contracts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What one contract, or version, says otherwise than another.
@Controller
class ComparePages {
    private final TradingAccess access;
    private final Contracts contracts;
    private final Comparisons comparisons;

    ComparePages(TradingAccess access, Contracts contracts, Comparisons comparisons) {
        this.access = access;
        this.contracts = contracts;
        this.comparisons = comparisons;
    }

    @GetMapping("/accelerator/{store}/contracts/{id}/diff/{other}")
    ModelAndView compare(Desk desk, @PathVariable UUID id, @PathVariable UUID other) {
        return desk.show("compare")
                .addObject("view", comparisons.of(desk, whole(desk, id), whole(desk, other)));
    }

    private StoredContract whole(Desk desk, UUID id) {
        var contract = access.contractToDecide(desk.actor(), desk.store(), new ContractId(id));
        return contracts.whole(contract.id());
    }
}
