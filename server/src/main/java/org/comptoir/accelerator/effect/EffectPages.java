package org.comptoir.accelerator.effect;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.accelerator.Buyers;
import org.comptoir.accelerator.Buyers.Buyer;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Inquiry;
import org.comptoir.accelerator.Rows;
import org.comptoir.accelerator.contract.ContractHeads;
import org.comptoir.platform.Problem;
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

/// What a chosen buyer sees with a contract as it stands, a draft as if it were deployed.
@Controller
class EffectPages {
    private final TradingAccess access;
    private final Contracts contracts;
    private final ContractHeads heads;
    private final Buyers buyers;
    private final EffectViews views;

    EffectPages(
            TradingAccess access,
            Contracts contracts,
            ContractHeads heads,
            Buyers buyers,
            EffectViews views) {
        this.access = access;
        this.contracts = contracts;
        this.heads = heads;
        this.buyers = buyers;
        this.views = views;
    }

    @GetMapping("/accelerator/{store}/contracts/{id}/effect")
    ModelAndView effect(
            Desk desk,
            @PathVariable UUID id,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var stored = contract(desk, id);
        var buyer = buyer(desk, stored, asked);
        var page =
                part == null
                        ? desk.show("effect").addObject("head", heads.of(desk, stored.contract()))
                        : desk.show("parts/effect");
        return page.addObject("inquiry", Inquiry.of(desk, asked))
                .addObject("buyer", buyer.orElse(null))
                .addObject(
                        "view",
                        buyer.map(it -> views.of(desk, stored, it, asked, Rows.PAGE)).orElse(null));
    }

    @GetMapping("/accelerator/{store}/contracts/{id}/effect.csv")
    ResponseEntity<byte[]> file(
            Desk desk, @PathVariable UUID id, @RequestParam Map<String, String> asked) {
        var stored = contract(desk, id);
        var buyer =
                buyer(desk, stored, asked).orElseThrow(() -> Problem.missing("no-such-buyer", ""));
        return Rows.file(views.of(desk, stored, buyer, asked, Csv.MOST).lines());
    }

    private Optional<Buyer> buyer(Desk desk, StoredContract stored, Map<String, String> asked) {
        return Optional.of(asked.getOrDefault("buyer", ""))
                .filter(it -> !it.isBlank())
                .or(() -> buyers.first(desk, stored.content()))
                .map(it -> buyers.of(desk, it));
    }

    private StoredContract contract(Desk desk, UUID id) {
        var contract = access.contractToDecide(desk.actor(), desk.store(), new ContractId(id));
        return contracts.whole(contract.id());
    }
}
