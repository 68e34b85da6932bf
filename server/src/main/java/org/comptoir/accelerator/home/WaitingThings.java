package org.comptoir.accelerator.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.MemberNames;
import org.comptoir.accelerator.finding.FindingWords;
import org.comptoir.accelerator.home.DeskHome.Thing;
import org.comptoir.accelerator.home.DeskHome.Waiting;
import org.comptoir.ordering.report.LowCredit;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.insight.lint.Finding;
import org.comptoir.trading.insight.lint.Linter;
import org.comptoir.trading.overview.ContractLine;
import org.comptoir.trading.overview.ContractOverview;
import org.comptoir.trading.overview.ContractOverview.Sort;
import org.comptoir.trading.overview.ContractOverview.Wish;
import org.comptoir.trading.overview.Standing;
import org.springframework.stereotype.Component;

/// What waits for somebody: decisions, ends, failures, full credit lines, weak contracts.
@Component
class WaitingThings {
    private static final int SHOWN = 5;

    private final org.comptoir.trading.approval.Waiting approvals;
    private final ContractOverview contracts;
    private final LowCredit credits;
    private final Linter linter;
    private final TradingAccess access;
    private final MemberNames names;

    WaitingThings(
            org.comptoir.trading.approval.Waiting approvals,
            ContractOverview contracts,
            LowCredit credits,
            Linter linter,
            TradingAccess access,
            MemberNames names) {
        this.approvals = approvals;
        this.contracts = contracts;
        this.credits = credits;
        this.linter = linter;
        this.access = access;
        this.names = names;
    }

    /// Kinds of which nothing waits are left out.
    List<Waiting> of(Desk desk) {
        var waiting = new ArrayList<Waiting>();
        waiting.add(approvals(desk));
        waiting.add(failed(desk));
        waiting.add(ending(desk));
        waiting.add(credits(desk));
        if (!access.isLimited(desk.actor(), desk.store())) {
            waiting.add(findings(desk));
        }
        waiting.removeIf(it -> it.things().isEmpty());
        return waiting;
    }

    private Waiting approvals(Desk desk) {
        var things =
                approvals.of(desk.actor(), desk.store(), null, SHOWN).items().stream()
                        .map(it ->
                                new Thing(
                                        it.name() + " " + it.version(),
                                        desk.text(
                                                "home.waits.by",
                                                names.person(it.submitter()),
                                                desk.page().formats().moment(it.since())),
                                        desk.at("contracts/" + it.contract()),
                                        Tone.WARNING))
                        .toList();
        return waiting(desk, "approvals", "file-check", "approvals", things);
    }

    private Waiting failed(Desk desk) {
        var things =
                lines(desk, Optional.of(Standing.FAILED), false).stream()
                        .map(it -> thing(desk, it, desk.text("standing.failed"), Tone.DANGER))
                        .toList();
        return waiting(desk, "failed", "circle-alert", "contracts?view=failed", things);
    }

    private Waiting ending(Desk desk) {
        var things =
                lines(desk, Optional.empty(), true).stream()
                        .map(it ->
                                thing(
                                        desk,
                                        it,
                                        desk.text("home.ends", desk.words().day(it.end())),
                                        Tone.INFO))
                        .toList();
        return waiting(desk, "ending", "hourglass", "contracts?view=soon&sort=end", things);
    }

    private List<ContractLine> lines(Desk desk, Optional<Standing> standing, boolean soon) {
        var wish = new Wish("", standing, Optional.empty(), soon, Sort.END, false);
        return contracts.of(desk.actor(), desk.store(), wish, 1, SHOWN).items();
    }

    private static Thing thing(Desk desk, ContractLine line, String detail, Tone tone) {
        return new Thing(
                line.name() + " " + line.version(),
                detail,
                desk.at("contracts/" + line.id()),
                tone);
    }

    private Waiting credits(Desk desk) {
        var things =
                credits.of(desk.actor(), desk.store(), SHOWN).stream()
                        .map(it ->
                                new Thing(
                                        it.name(),
                                        desk.text(
                                                "account.used-of",
                                                desk.words().money(it.used()),
                                                desk.words().money(it.limit())),
                                        desk.at("accounts/" + it.account()),
                                        Tone.WARNING))
                        .toList();
        return waiting(desk, "credit", "credit-card", "accounts", things);
    }

    private Waiting findings(Desk desk) {
        var things =
                linter.lately(desk.store()).stream()
                        .filter(it -> it.severity() != Finding.Severity.NOTICE)
                        .limit(SHOWN)
                        .map(it ->
                                new Thing(
                                        it.contract().name() + " " + it.contract().number(),
                                        FindingWords.what(desk, it),
                                        desk.at("contracts/" + it.contract().id()),
                                        FindingWords.tone(it)))
                        .toList();
        return waiting(desk, "findings", "triangle-alert", "findings", things);
    }

    private static Waiting waiting(
            Desk desk, String key, String icon, String more, List<Thing> things) {
        return new Waiting(key, icon, desk.text("home.waits." + key), desk.at(more), things);
    }
}
