package org.comptoir.storefront.account.approval;

import java.util.List;
import java.util.Map;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.storefront.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The inbox of an approver: what waits for him, what was decided, and deciding it there.
@Controller
class OrderInboxPages {
    private final Inboxes inboxes;
    private final Decisions decisions;

    OrderInboxPages(Inboxes inboxes, Decisions decisions) {
        this.inboxes = inboxes;
        this.decisions = decisions;
    }

    @GetMapping("/{store}/account/approvals")
    ModelAndView inbox(Visit visit, @RequestParam Map<String, String> parameters) {
        Approver.require(visit);
        return show(visit, ask(visit, parameters), List.of(), "");
    }

    /// Whoever reloads the answer to a decision comes back to the list.
    @GetMapping("/{store}/account/approvals/decide")
    String back(Visit visit) {
        return "redirect:" + visit.shop().at("account/approvals");
    }

    @PostMapping("/{store}/account/approvals/decide")
    ModelAndView decide(
            Visit visit,
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "order", defaultValue = "") List<String> numbers,
            @RequestParam(defaultValue = "") String comment) {
        Approver.require(visit);
        var chosen = numbers.stream().filter(it -> !it.isBlank()).toList();
        boolean approve = "approve".equals(parameters.get("decision"));
        var results = decisions.decide(visit, chosen, approve, comment.strip());
        boolean none = results.stream().noneMatch(Inboxes::isDone);
        var page = show(visit, ask(visit, parameters), results, none ? comment : "");
        if (none) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private ModelAndView show(Visit visit, Ask ask, List<Inbox.Result> results, String comment) {
        return visit.show("account/approvals")
                .addObject("inbox", inboxes.of(visit, ask, results, comment));
    }

    private static Ask ask(Visit visit, Map<String, String> parameters) {
        var path = visit.shop().at("account/approvals");
        return Ask.of(path, parameters, "view", "q", "sort", "page");
    }
}
