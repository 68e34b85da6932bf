package org.comptoir.accelerator.policy;

import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Refusals;
import org.comptoir.accelerator.Rows;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Csv;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.Policies;
import org.comptoir.trading.PolicyId;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.policy.PolicyEdits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The policies of a store: their list, one of them, and its end.
@Controller
class DeskPolicyPages {
    private final PolicyTable table;
    private final PolicyViews views;
    private final Policies policies;
    private final PolicyEdits edits;
    private final TradingAccess access;
    private final Refusals refusals;

    DeskPolicyPages(
            PolicyTable table,
            PolicyViews views,
            Policies policies,
            PolicyEdits edits,
            TradingAccess access,
            Refusals refusals) {
        this.table = table;
        this.views = views;
        this.policies = policies;
        this.edits = edits;
        this.access = access;
        this.refusals = refusals;
    }

    @GetMapping("/accelerator/{store}/policies")
    ModelAndView list(
            Desk desk,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        access.requireTrader(desk.actor(), desk.store());
        var ask = Ask.of(desk.at("policies"), asked, PolicyTable.KNOWN);
        return Rows.show(desk, table.of(desk, ask, Rows.PAGE), "policies", part != null)
                .addObject("mayAdd", !access.isLimited(desk.actor(), desk.store()));
    }

    @GetMapping("/accelerator/{store}/policies.csv")
    ResponseEntity<byte[]> file(Desk desk, @RequestParam Map<String, String> asked) {
        access.requireTrader(desk.actor(), desk.store());
        var ask = Ask.of(desk.at("policies"), asked, "q", "view");
        return Rows.file(table.of(desk, ask, Csv.MOST));
    }

    @GetMapping("/accelerator/{store}/policies/{id}")
    ModelAndView one(
            Desk desk, @PathVariable UUID id, @RequestParam(defaultValue = "") String done) {
        access.requireTrader(desk.actor(), desk.store());
        var saved = Notice.of(Tone.SUCCESS, desk.text("notebook.saved"));
        return page(desk, policy(desk, id)).addObject("done", done.equals("save") ? saved : null);
    }

    private BusinessPolicy policy(Desk desk, UUID id) {
        return policies.find(desk.store(), new PolicyId(id))
                .orElseThrow(() -> Problem.missing("no-such-policy", id));
    }

    private ModelAndView page(Desk desk, BusinessPolicy policy) {
        return desk.show("policy").addObject("view", views.of(desk, policy));
    }

    @PostMapping("/accelerator/{store}/policies/{id}/delete")
    ModelAndView delete(
            Desk desk,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version) {
        access.requireWholeStore(desk.actor(), desk.store());
        var policy = policy(desk, id);
        try {
            var read = version == null ? OptionalInt.empty() : OptionalInt.of(version);
            edits.delete(desk.actor(), desk.store(), policy, read);
            return new ModelAndView("redirect:" + desk.at("policies"));
        } catch (Problem refusal) {
            return refusals.on(page(desk, policy), refusal);
        }
    }
}
