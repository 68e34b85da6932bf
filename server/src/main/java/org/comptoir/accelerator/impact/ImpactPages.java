package org.comptoir.accelerator.impact;

import java.util.Map;
import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Inquiry;
import org.comptoir.accelerator.Rows;
import org.comptoir.accelerator.contract.ContractHeads;
import org.comptoir.platform.page.table.Csv;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.life.Contracts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What a contract does, or will do once deployed. The page comes at once and asks for what takes
/// its time; the list of changes answers alone when only it changes.
@Controller
class ImpactPages {
    private static final String ROOT = "/accelerator/{store}/contracts/{id}/impact";

    private final TradingAccess access;
    private final Contracts contracts;
    private final ContractHeads heads;
    private final ImpactViews views;
    private final ChangeListings changes;

    ImpactPages(
            TradingAccess access,
            Contracts contracts,
            ContractHeads heads,
            ImpactViews views,
            ChangeListings changes) {
        this.access = access;
        this.contracts = contracts;
        this.heads = heads;
        this.views = views;
        this.changes = changes;
    }

    @GetMapping(ROOT)
    ModelAndView open(
            Desk desk,
            @PathVariable UUID id,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var contract = contract(desk, id);
        if (part != null) {
            return desk.show("parts/listing")
                    .addObject("listing", changes.of(desk, contract, asked, Rows.PAGE));
        }
        return page(desk, contract, asked);
    }

    /// The whole, as the page asks for it, or as a page of its own for whoever has no scripts.
    @GetMapping(ROOT + "/whole")
    ModelAndView whole(
            Desk desk,
            @PathVariable UUID id,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var contract = contract(desk, id);
        var inquiry = Inquiry.of(desk, asked);
        var view = views.of(desk, contract, inquiry, changes.of(desk, contract, asked, Rows.PAGE));
        return part != null
                ? desk.show("parts/impact").addObject("view", view)
                : page(desk, contract, asked).addObject("view", view);
    }

    @GetMapping("/accelerator/{store}/contracts/{id}/impact.csv")
    ResponseEntity<byte[]> file(
            Desk desk, @PathVariable UUID id, @RequestParam Map<String, String> asked) {
        return Rows.file(changes.of(desk, contract(desk, id), asked, Csv.MOST));
    }

    private ModelAndView page(Desk desk, StoredContract stored, Map<String, String> asked) {
        return desk.show("impact")
                .addObject("head", heads.of(desk, stored.contract()))
                .addObject("inquiry", Inquiry.of(desk, asked))
                .addObject("whole", ChangeListings.ask(desk, stored, "impact/whole", asked));
    }

    private StoredContract contract(Desk desk, UUID id) {
        var contract = access.contractToDecide(desk.actor(), desk.store(), new ContractId(id));
        return contracts.whole(contract.id());
    }
}
