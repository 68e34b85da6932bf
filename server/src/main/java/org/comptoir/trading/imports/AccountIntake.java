package org.comptoir.trading.imports;

import java.util.List;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Store;
import org.comptoir.trading.account.ImportedDisplays;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.imports.ReadFile.Waiting;
import org.springframework.transaction.support.TransactionOperations;

/// The accounts of one file. One whose contracts would lack a shipping charge waits until they have
/// been taken in, since they may bring their own.
final class AccountIntake {
    private final AccountImport accounts;
    private final ContractIntake contracts;
    private final Texts texts;
    private final TransactionOperations each;
    private final Store store;
    private final ImportRequest request;
    private final ReadFile file;
    final Postponed<Waiting> postponed = new Postponed<>("contract-without-shipping-charge");

    AccountIntake(
            AccountImport accounts,
            ContractIntake contracts,
            Texts texts,
            TransactionOperations each,
            Store store,
            ImportRequest request,
            ReadFile file) {
        this.accounts = accounts;
        this.contracts = contracts;
        this.texts = texts;
        this.each = each;
        this.store = store;
        this.request = request;
        this.file = file;
    }

    void together(List<Waiting> part, ImportReport.Builder result) {
        part.forEach(it -> alone(it, result));
    }

    void alone(Waiting waiting, ImportReport.Builder result) {
        new Attempts(each, texts, result.problems)
                .attempt(
                        waiting.position(),
                        problem -> contracts.place(waiting, problem),
                        () -> postponed.attempt(waiting, () -> take(waiting, result)));
    }

    private void take(Waiting waiting, ImportReport.Builder result) {
        var content = cleaned(waiting, result);
        var members = file.members(waiting, content::named, result.problems);
        result.accounts.add(accounts.apply(store, content, members, request.actor()));
    }

    /// Goes on without what is doubtful, unless the file is read strictly.
    private AccountContent cleaned(Waiting waiting, ImportReport.Builder result) {
        return ImportedDisplays.cleaned(
                file.account(waiting),
                problem -> {
                    if (request.strict()) {
                        throw problem;
                    }
                    result.warnings.add(
                            FileProblem.at(waiting.position(), problem.code(), texts.of(problem)));
                });
    }
}
