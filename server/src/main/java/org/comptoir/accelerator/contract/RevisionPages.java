package org.comptoir.accelerator.contract;

import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.trading.Asked;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.life.ContractRevisions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Takes back a changed term that waits for its approval.
@Controller
class RevisionPages {
    private final TradingAccess access;
    private final ContractRevisions revisions;

    RevisionPages(TradingAccess access, ContractRevisions revisions) {
        this.access = access;
        this.revisions = revisions;
    }

    @PostMapping("/accelerator/{store}/contracts/{id}/revisions/{number}/withdraw")
    ModelAndView withdraw(
            Desk desk,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam String reason) {
        var contract = access.contractToDecide(desk.actor(), desk.store(), new ContractId(id)).id();
        var asked = Asked.by(desk.actor().logonId());
        revisions.reject(
                desk.actor(),
                desk.store(),
                contract,
                number,
                reason.isBlank() ? asked : asked.because(reason.strip()));
        return new ModelAndView("redirect:" + desk.at("contracts/" + contract) + "#revisions");
    }
}
