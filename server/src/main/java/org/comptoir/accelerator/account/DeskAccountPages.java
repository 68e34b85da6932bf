package org.comptoir.accelerator.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Refusals;
import org.comptoir.accelerator.Rows;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Csv;
import org.comptoir.trading.Account;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Asked;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.life.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Business accounts: their list, one of them, and what may be done to it.
@Controller
class DeskAccountPages {
    private static final Set<String> COMMANDS = Set.of("suspend", "resume", "delete");
    private static final int MOST = 200;

    private final AccountList list;
    private final AccountViews views;
    private final Accounts accounts;
    private final TradingAccess access;
    private final Refusals refusals;

    DeskAccountPages(
            AccountList list,
            AccountViews views,
            Accounts accounts,
            TradingAccess access,
            Refusals refusals) {
        this.list = list;
        this.views = views;
        this.accounts = accounts;
        this.access = access;
        this.refusals = refusals;
    }

    @GetMapping("/accelerator/{store}/accounts")
    ModelAndView list(
            Desk desk,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var ask = Ask.of(desk.at("accounts"), asked, AccountList.KNOWN);
        return shown(desk, ask, part != null);
    }

    private ModelAndView shown(Desk desk, Ask ask, boolean part) {
        return Rows.show(desk, list.of(desk, ask, Rows.PAGE), "accounts", part)
                .addObject("mayAdd", list.mayAdd(desk));
    }

    @GetMapping("/accelerator/{store}/accounts.csv")
    ResponseEntity<byte[]> file(Desk desk, @RequestParam Map<String, String> asked) {
        var ask = Ask.of(desk.at("accounts"), asked, "q", "view", "sort");
        return Rows.file(list.of(desk, ask, Csv.MOST));
    }

    @PostMapping("/accelerator/{store}/accounts")
    ModelAndView many(
            Desk desk,
            @RequestParam String command,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "id", defaultValue = "") List<UUID> chosen,
            @RequestParam Map<String, String> asked) {
        var asks = by(desk, reason, null);
        var outcome =
                refusals.each(chosen, MOST, it -> change(desk, new AccountId(it), command, asks));
        var notices = outcome.after(desk.text("accounts.bulk.done", outcome.done()));
        var ask = Ask.of(desk.at("accounts"), asked, AccountList.KNOWN);
        return shown(desk, ask, false).addObject("notices", notices);
    }

    @GetMapping("/accelerator/{store}/accounts/{id}")
    ModelAndView account(
            Desk desk, @PathVariable UUID id, @RequestParam(defaultValue = "") String done) {
        var account = access.account(desk.actor(), desk.store(), new AccountId(id));
        var toast = desk.done(COMMANDS, "account.done.", done, account.name());
        return page(desk, account).addObject("done", toast);
    }

    private ModelAndView page(Desk desk, Account account) {
        return desk.show("account").addObject("view", views.of(desk, account));
    }

    @PostMapping("/accelerator/{store}/accounts/{id}/{command}")
    ModelAndView command(
            Desk desk,
            @PathVariable UUID id,
            @PathVariable String command,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable Integer version) {
        try {
            var after = change(desk, new AccountId(id), command, by(desk, reason, version));
            var place = desk.at("accounts/" + after.id());
            return new ModelAndView("redirect:" + place + "?done=" + command);
        } catch (Problem refusal) {
            var account = access.account(desk.actor(), desk.store(), new AccountId(id));
            return refusals.on(page(desk, account), refusal);
        }
    }

    private static Asked by(Desk desk, String reason, @Nullable Integer version) {
        var why = Optional.of(reason.strip()).filter(it -> !it.isEmpty());
        var read = version == null ? OptionalInt.empty() : OptionalInt.of(version);
        return new Asked(desk.actor().logonId(), why, read);
    }

    private Account change(Desk desk, AccountId id, String command, Asked asked) {
        var account = access.account(desk.actor(), desk.store(), id).id();
        return switch (command) {
            case "suspend" -> accounts.suspend(account, asked);
            case "resume" -> accounts.resume(account, asked);
            case "delete" -> {
                access.requireWholeStore(desk.actor(), desk.store());
                yield accounts.delete(account, asked);
            }
            default -> throw Problem.missing("no-such-command", command);
        };
    }
}
