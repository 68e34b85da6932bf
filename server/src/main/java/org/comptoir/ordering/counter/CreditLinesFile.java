package org.comptoir.ordering.counter;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.comptoir.engine.money.Money;
import org.comptoir.platform.load.CsvRow;
import org.comptoir.platform.load.DataImporter;
import org.comptoir.platform.load.LoadFiles;
import org.comptoir.platform.load.LoadFolder;
import org.comptoir.platform.load.LoadRun;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.comptoir.trading.Account;
import org.comptoir.trading.life.Accounts;
import org.springframework.stereotype.Component;

/// `credit-lines.csv` of a data folder: how much each account may owe.
@Component
class CreditLinesFile implements DataImporter {
    private static final String FILE = "credit-lines.csv";
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private final LoadFiles files;
    private final Stores stores;
    private final Accounts accounts;
    private final CreditLines credits;

    CreditLinesFile(LoadFiles files, Stores stores, Accounts accounts, CreditLines credits) {
        this.files = files;
        this.stores = stores;
        this.accounts = accounts;
        this.credits = credits;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load(LoadFolder folder, LoadRun run) {
        var store = stores.get(run.store());
        files.csv(folder, run, FILE)
                .required("account", "currency", "limit")
                .optional("state")
                .each(row -> read(store, row).ifPresent(line -> take(line, run)));
    }

    private Optional<CreditLine> read(Store store, CsvRow row) {
        var currencies = store.currencies().stream().map(Currency::getCurrencyCode).toList();
        var currency = row.value("currency").oneOf(currencies);
        var limit = row.value("limit").decimal(BigDecimal.ZERO, MOST, 5);
        var state = row.value("state");
        var word = state.isBlank() ? "active" : state.oneOf(List.of("active", "closed"));
        var account = account(store, row);
        if (account.isEmpty() || limit.isEmpty() || currency.isEmpty() || word.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new CreditLine(
                        account.get().id(),
                        0,
                        Money.of(limit.get(), Currency.getInstance(currency)),
                        CreditLine.State.of(word)));
    }

    private Optional<Account> account(Store store, CsvRow row) {
        var name = row.value("account").required();
        var account = accounts.find(store.owner().value(), name);
        if (!name.isEmpty() && account.isEmpty()) {
            row.value("account").problem("unknown-account", name);
        }
        return account;
    }

    private void take(CreditLine line, LoadRun run) {
        var present = credits.find(line.account());
        if (present.filter(it -> it.says(line)).isPresent()) {
            run.count("credit lines", LoadRun.Change.SAME);
            return;
        }
        credits.save(line, OptionalInt.empty(), "load");
        run.count(
                "credit lines", present.isEmpty() ? LoadRun.Change.ADDED : LoadRun.Change.CHANGED);
    }
}
