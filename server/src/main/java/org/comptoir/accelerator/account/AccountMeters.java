package org.comptoir.accelerator.account;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.accelerator.Desk;
import org.comptoir.engine.money.Money;
import org.comptoir.ordering.CommitmentMeter;
import org.comptoir.ordering.CommitmentMeters;
import org.comptoir.ordering.counter.CreditLine;
import org.comptoir.ordering.counter.CreditLines;
import org.comptoir.platform.page.Meter;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.trading.Account;
import org.springframework.stereotype.Component;

/// How far the credit line of an account is used, and its rights and commitments to buy.
@Component
public class AccountMeters {
    private final CreditLines credits;
    private final CommitmentMeters commitments;

    AccountMeters(CreditLines credits, CommitmentMeters commitments) {
        this.credits = credits;
        this.commitments = commitments;
    }

    public List<Meter> of(Desk desk, Account account) {
        var meters = new ArrayList<Meter>();
        credits.find(account.id()).map(it -> credit(desk, it)).ifPresent(meters::add);
        commitments.of(desk.store(), account.id()).stream()
                .map(it -> commitment(desk, it))
                .forEach(meters::add);
        return meters;
    }

    private Meter credit(Desk desk, CreditLine line) {
        var used = credits.used(line);
        int percent = percent(used, line.limit());
        return new Meter(
                desk.text("account.credit"),
                desk.text(
                        "account.used-of",
                        desk.words().money(used),
                        desk.words().money(line.limit())),
                percent,
                percent >= 90 ? Tone.WARNING : Tone.INFO,
                line.isClosed() ? desk.text("account.credit.closed") : null);
    }

    private static Meter commitment(Desk desk, CommitmentMeter meter) {
        var commitment = meter.commitment();
        var kind = commitment.kind().code();
        return new Meter(
                desk.text("commitment." + kind, commitment.family().name()),
                desk.text(
                        "account.used-of",
                        desk.words().money(meter.bought()),
                        desk.words().money(commitment.total())),
                percent(meter.bought(), commitment.total()),
                meter.isFull() ? Tone.SUCCESS : Tone.INFO,
                commitment
                        .until()
                        .map(it -> desk.text("commitment.until", desk.page().formats().day(it)))
                        .orElse(null));
    }

    private static int percent(Money part, Money whole) {
        return whole.hundredThousandths() == 0
                ? 100
                : (int) (part.hundredThousandths() * 100.0 / whole.hundredThousandths());
    }
}
