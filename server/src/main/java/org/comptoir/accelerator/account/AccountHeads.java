package org.comptoir.accelerator.account;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.accelerator.Action;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.MemberNames;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.Status;
import org.comptoir.trading.Account;
import org.comptoir.trading.access.TradingAccess;
import org.springframework.stereotype.Component;

/// What stands above every page of an account.
@Component
public class AccountHeads {
    private final TradingAccess access;
    private final MemberNames names;

    AccountHeads(TradingAccess access, MemberNames names) {
        this.access = access;
        this.names = names;
    }

    public AccountView.Head of(Desk desk, Account account) {
        return new AccountView.Head(
                account.id().toString(),
                desk.at("accounts/" + account.id()),
                account.name(),
                account.version(),
                states(desk, account),
                account.holder().map(names::organization),
                actions(desk, account));
    }

    private static List<Status> states(Desk desk, Account account) {
        var states = new ArrayList<Status>();
        if (account.deleted()) {
            states.add(new Status(Tone.DANGER, desk.text("accounts.deleted")));
        } else if (account.isActive()) {
            states.add(new Status(Tone.SUCCESS, desk.text("accounts.active")));
        } else {
            states.add(new Status(Tone.WARNING, desk.text("accounts.suspended")));
        }
        if (account.baseContracts()) {
            states.add(new Status(Tone.NEUTRAL, desk.text("accounts.base")));
        }
        return states;
    }

    private List<Action> actions(Desk desk, Account account) {
        if (account.deleted()) {
            return List.of();
        }
        var change =
                account.isActive()
                        ? Action.of("suspend", desk.text("account.do.suspend"), "pause")
                                .with("reason", desk.text("account.reason.suspend"))
                        : Action.of("resume", desk.text("account.do.resume"), "play");
        var delete =
                Action.of("delete", desk.text("account.do.delete"), "trash-2")
                        .asking(desk.text("account.ask.delete"))
                        .dangerous();
        boolean limited = access.isLimited(desk.actor(), desk.store());
        return List.of(
                change, delete.not(limited ? desk.text("account.not.representative") : null));
    }
}
