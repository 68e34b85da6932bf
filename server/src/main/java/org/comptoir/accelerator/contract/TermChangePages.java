package org.comptoir.accelerator.contract;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Refusals;
import org.comptoir.accelerator.form.Faults;
import org.comptoir.accelerator.form.FormTree.Entered;
import org.comptoir.accelerator.revision.RevisionViews;
import org.comptoir.accelerator.revision.TermForm;
import org.comptoir.accelerator.term.TermCards;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.web.Versions;
import org.comptoir.stores.Feature;
import org.comptoir.trading.Asked;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.imports.ContractEdits;
import org.comptoir.trading.life.Contracts;
import org.comptoir.trading.revision.ChangedTerm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.ObjectNode;

/// A changeable term of a deployed contract is written anew, looked at beside what it said, and
/// becomes a revision.
@Controller
class TermChangePages {
    private static final String ROOT = "/accelerator/{store}/contracts/{id}/terms/{place}";

    private final TradingAccess access;
    private final Contracts contracts;
    private final ContractEdits edits;
    private final ContractHeads heads;
    private final RevisionViews revisions;
    private final TermForm form;
    private final TermCards cards;
    private final Refusals refusals;

    TermChangePages(
            TradingAccess access,
            Contracts contracts,
            ContractEdits edits,
            ContractHeads heads,
            RevisionViews revisions,
            TermForm form,
            TermCards cards,
            Refusals refusals) {
        this.access = access;
        this.contracts = contracts;
        this.edits = edits;
        this.heads = heads;
        this.revisions = revisions;
        this.form = form;
        this.cards = cards;
        this.refusals = refusals;
    }

    @GetMapping(ROOT)
    ModelAndView open(Desk desk, @PathVariable UUID id, @PathVariable int place) {
        var stored = stored(desk, id);
        var tree = form.tree(stored, place);
        return page(desk, stored, place)
                .addObject("parts", form.parts(desk, stored, tree, Map.of()));
    }

    @PostMapping(ROOT)
    ModelAndView change(
            Desk desk,
            @PathVariable UUID id,
            @PathVariable int place,
            @RequestParam MultiValueMap<String, String> values) {
        var stored = stored(desk, id);
        var sent = Entered.of(values);
        var tree = form.entered(desk, form.tree(stored, place), sent);
        var page = page(desk, stored, place).addObject("reason", sent.value("reason"));
        return switch (Faults.read(desk.page(), () -> ContentJson.term(tree.toString()))) {
            case Faults.Wrong<Term>(var errors) -> {
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page.addObject("parts", form.parts(desk, stored, tree, errors))
                        .addObject("notices", List.of(wrong(desk, errors)));
            }
            case Faults.Read<Term>(var term) ->
                    sent.value("sure").equals("yes")
                            ? changed(desk, stored, place, term, sent, page, tree)
                            : review(desk, stored, place, term, sent, page, tree);
        };
    }

    private static Notice wrong(Desk desk, Map<String, String> errors) {
        return Notice.of(
                Notice.Tone.DANGER, desk.text("notebook.wrong"), errors.values().iterator().next());
    }

    /// What it said and what it will say, before anything is changed.
    private ModelAndView review(
            Desk desk,
            StoredContract stored,
            int place,
            Term term,
            Entered sent,
            ModelAndView page,
            ObjectNode tree) {
        if (term.equals(stored.content().terms().get(place))) {
            var nothing = Notice.of(Notice.Tone.INFO, desk.text("revision.nothing"));
            return page.addObject("parts", form.parts(desk, stored, tree, Map.of()))
                    .addObject("notices", List.of(nothing));
        }
        return page.addObject("after", cards.card(desk.page(), place, term))
                .addObject("sent", sent.values());
    }

    private ModelAndView changed(
            Desk desk,
            StoredContract stored,
            int place,
            Term term,
            Entered sent,
            ModelAndView page,
            ObjectNode tree) {
        var read = Versions.read(sent.value("version"));
        var asked = Asked.by(desk.actor().logonId()).at(read);
        var reason = sent.value("reason");
        var number = RevisionViews.number(stored.content().terms(), place);
        try {
            edits.change(
                    desk.store(),
                    stored.contract().id(),
                    new ChangedTerm(number, term),
                    reason.isEmpty() ? asked : asked.because(reason));
            var contract = desk.at("contracts/" + stored.contract().id());
            return new ModelAndView("redirect:" + contract + "?done=change-term#revisions");
        } catch (Problem problem) {
            page.addObject("parts", form.parts(desk, stored, tree, Map.of()));
            return refusals.on(page, problem);
        }
    }

    private StoredContract stored(Desk desk, UUID id) {
        var contract = access.contract(desk.actor(), desk.store(), new ContractId(id));
        access.requireWholeStore(desk.actor(), desk.store());
        return contracts.whole(contract.id());
    }

    private ModelAndView page(Desk desk, StoredContract stored, int place) {
        form.tree(stored, place);
        var term = stored.content().terms().get(place);
        return desk.show("termchange")
                .addObject("head", heads.of(desk, stored.contract()))
                .addObject("before", cards.card(desk.page(), place, term))
                .addObject("why", revisions.why(desk, stored, place).orElse(null))
                .addObject("waits", desk.store().has(Feature.CONTRACT_APPROVAL));
    }
}
