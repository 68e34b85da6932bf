package org.comptoir.accelerator.approval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.MemberNames;
import org.comptoir.accelerator.Refusals;
import org.comptoir.accelerator.Rows;
import org.comptoir.platform.Paged;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Bulk;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Listing;
import org.comptoir.platform.page.table.Row;
import org.comptoir.trading.Asked;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.approval.Waiting;
import org.comptoir.trading.life.ContractApprovals;
import org.comptoir.trading.life.ContractRevisions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What waits for the approval of whoever looks: contracts and changed terms, decided one by one or
/// several at once.
@Controller
class ApprovalPages {
    private static final int MOST = 500;

    private final Waiting waiting;
    private final ContractApprovals contracts;
    private final ContractRevisions revisions;
    private final TradingAccess access;
    private final MemberNames names;
    private final Refusals refusals;

    ApprovalPages(
            Waiting waiting,
            ContractApprovals contracts,
            ContractRevisions revisions,
            TradingAccess access,
            MemberNames names,
            Refusals refusals) {
        this.waiting = waiting;
        this.contracts = contracts;
        this.revisions = revisions;
        this.access = access;
        this.names = names;
        this.refusals = refusals;
    }

    @GetMapping("/accelerator/{store}/approvals")
    ModelAndView inbox(
            Desk desk,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        return Rows.show(desk, listing(desk, asked), "approvals", part != null);
    }

    @PostMapping("/accelerator/{store}/approvals")
    ModelAndView decide(
            Desk desk,
            @RequestParam String command,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "id", defaultValue = "") List<String> chosen,
            @RequestParam Map<String, String> asked) {
        var outcome = refusals.each(chosen, MOST, it -> decide(desk, it, command, reason));
        var words = desk.text("approvals.done." + word(command), outcome.done());
        return Rows.show(desk, listing(desk, asked), "approvals", false)
                .addObject("notices", outcome.after(words));
    }

    private static String word(String command) {
        return command.equals("reject") ? "reject" : "approve";
    }

    private void decide(Desk desk, String id, String command, String reason) {
        var parts = id.split("_", 2);
        var contract = contract(desk, parts[0]);
        var why = Optional.of(reason.strip()).filter(it -> !it.isEmpty());
        var asked = new Asked(desk.actor().logonId(), why, OptionalInt.empty());
        boolean approve = word(command).equals("approve");
        if (parts.length == 1) {
            if (approve) {
                contracts.approve(desk.actor(), desk.store(), contract, asked);
            } else {
                contracts.reject(desk.actor(), desk.store(), contract, asked);
            }
        } else if (approve) {
            revisions.approve(desk.actor(), desk.store(), contract, number(parts[1]), asked);
        } else {
            revisions.reject(desk.actor(), desk.store(), contract, number(parts[1]), asked);
        }
    }

    private ContractId contract(Desk desk, String text) {
        try {
            var id = new ContractId(UUID.fromString(text));
            return access.contractToDecide(desk.actor(), desk.store(), id).id();
        } catch (IllegalArgumentException notAnId) {
            throw Problem.missing("no-such-contract", text);
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private Listing listing(Desk desk, Map<String, String> asked) {
        var ask = Ask.of(desk.at("approvals"), asked, "page");
        var items = waiting.of(desk.actor(), desk.store(), null, MOST).items();
        var page = Paged.of(items, ask.page(), Rows.PAGE);
        var people = names.people(page.items().stream().map(Waiting.Item::submitter));
        var rows = page.map(it -> row(desk, people, it));
        return Listing.of("approvals", desk.text("approvals.title"), ask, columns(desk), rows)
                .bulk(
                        List.of(
                                Bulk.of("approve", desk.text("contract.do.approve"), "check")
                                        .asking(desk.text("approvals.ask")),
                                Bulk.of("reject", desk.text("contract.do.reject"), "x")
                                        .because(desk.text("contract.reason.reject"))))
                .orElse(
                        new Empty(
                                "circle-check",
                                desk.text("approvals.none"),
                                desk.text("approvals.none.text"),
                                desk.text("contracts.title"),
                                desk.at("contracts")));
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.of("name", desk.text("contracts.name")),
                Column.of("what", desk.text("approvals.what")),
                Column.of("submitter", desk.text("approvals.submitter")),
                Column.of("since", desk.text("approvals.since")),
                Column.of("look", desk.text("approvals.look")));
    }

    private static Row row(Desk desk, UnaryOperator<String> people, Waiting.Item item) {
        var address = desk.at("contracts/" + item.contract());
        var revision = item.revision();
        var what =
                revision.isPresent()
                        ? desk.text("approvals.revision", revision.getAsInt())
                        : desk.text("approvals.contract");
        return new Row(
                item.contract() + (revision.isPresent() ? "_" + revision.getAsInt() : ""),
                List.of(
                        Cell.link(item.name() + " " + item.version(), address),
                        Cell.text(what),
                        Cell.text(people.apply(item.submitter())),
                        Cell.text(desk.page().formats().moment(item.since())),
                        Cell.link(desk.text("approvals.impact"), address + "/impact")));
    }
}
