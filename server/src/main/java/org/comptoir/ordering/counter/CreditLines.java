package org.comptoir.ordering.counter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.comptoir.engine.money.Money;
import org.comptoir.platform.Audit;
import org.comptoir.platform.Problem;
import org.comptoir.trading.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The credit lines of accounts, one each; an account without one has no ceiling kept here.
@Component
public class CreditLines {
    private static final String SELECT =
            "select account, version, currency, credit_limit, state from credit_line where account = :account";

    private final JdbcClient jdbc;
    private final CounterRows counters;
    private final Audit audit;
    private final Clock clock;

    CreditLines(JdbcClient jdbc, CounterRows counters, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.counters = counters;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<CreditLine> find(AccountId account) {
        return read(account, "");
    }

    /// The line, kept from changes until the transaction ends.
    Optional<CreditLine> share(AccountId account) {
        return read(account, " for share");
    }

    private Optional<CreditLine> read(AccountId account, String lock) {
        return jdbc.sql(SELECT + lock)
                .param("account", account.value())
                .query((row, _) -> line(row))
                .optional();
    }

    private static CreditLine line(ResultSet row) throws SQLException {
        return new CreditLine(
                new AccountId(row.getObject("account", UUID.class)),
                row.getInt("version"),
                Money.of(
                        row.getBigDecimal("credit_limit"),
                        Currency.getInstance(row.getString("currency"))),
                CreditLine.State.of(row.getString("state")));
    }

    /// What the account owes on the line.
    public Money used(CreditLine line) {
        var key = CounterKey.credit(line.account(), line.limit().currency());
        return counters.used(key).orElseGet(() -> Money.zero(key.currency()));
    }

    /// Opens the line or changes it, if it is still at the version that was seen. What is owed in
    /// one currency cannot be owed in another.
    @Transactional
    public CreditLine save(CreditLine wanted, OptionalInt seen, String actor) {
        var present = read(wanted.account(), " for update");
        int version = present.map(CreditLine::version).orElse(0);
        if (seen.isPresent() && seen.getAsInt() != version) {
            throw outdated(wanted.account());
        }
        present.ifPresent(line -> requireCurrency(line, wanted));
        if (!write(wanted, version)) {
            throw outdated(wanted.account());
        }
        audit.record(
                actor,
                "save-credit-line",
                "account " + wanted.account(),
                Map.of("limit", wanted.limit().toString(), "state", wanted.state().code()));
        return find(wanted.account()).orElseThrow();
    }

    private Problem outdated(AccountId account) {
        int version = find(account).map(CreditLine::version).orElse(0);
        return Problem.of(Problem.Kind.OUTDATED, "outdated", version);
    }

    private void requireCurrency(CreditLine present, CreditLine wanted) {
        var owed = used(present);
        boolean same = owed.currency().equals(wanted.limit().currency());
        if (!same && owed.hundredThousandths() != 0) {
            throw Problem.conflict("credit-line-in-use", owed);
        }
    }

    /// Writes the line over that version; not if another has opened it meanwhile.
    private boolean write(CreditLine line, int version) {
        int rows =
                jdbc.sql(
                                """
                                insert into credit_line (account, currency, credit_limit, state, updated_at, version)
                                values (:account, :currency, :limit, :state, :now, 1)
                                on conflict (account) do update set
                                    currency = excluded.currency, credit_limit = excluded.credit_limit,
                                    state = excluded.state, updated_at = excluded.updated_at,
                                    version = credit_line.version + 1
                                where credit_line.version = :version
                                """)
                        .param("account", line.account().value())
                        .param("currency", line.limit().currency().getCurrencyCode())
                        .param("limit", line.limit().amount())
                        .param("state", line.state().code())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("version", version)
                        .update();
        return rows == 1;
    }

    /// Enters what the customer has paid: that much of the line is free again.
    @Transactional
    public CreditLine pay(AccountId account, Money amount, String note, String actor) {
        var line =
                share(account).orElseThrow(() -> Problem.missing("no-such-credit-line", account));
        var key = CounterKey.credit(account, line.limit().currency());
        var owed = counters.lock(key).orElseGet(() -> Money.zero(key.currency()));
        if (!amount.currency().equals(key.currency())
                || amount.hundredThousandths() <= 0
                || amount.compareTo(owed) > 0) {
            throw Problem.invalid("amount", "bad-credit-payment", amount, owed);
        }
        var back = Money.zero(key.currency()).minus(amount);
        counters.add(key, new CounterRows.Entry(back, null, "paid", clock.instant(), actor, note));
        audit.record(
                actor,
                "credit-payment",
                "account " + account,
                Map.of("amount", amount.toString(), "note", note));
        return line;
    }
}
