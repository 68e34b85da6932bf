package org.comptoir.trading.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Store;
import org.comptoir.trading.account.ImportedDisplays;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.value.AccountRef;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.imports.ImportReport.AccountLine;
import org.comptoir.trading.imports.ImportReport.Change;
import org.comptoir.trading.imports.ImportRequest.Mode;
import org.comptoir.trading.imports.read.Attempts;
import org.comptoir.trading.imports.read.Findings;
import org.comptoir.trading.imports.read.Postponed;
import org.comptoir.trading.imports.read.ReadFile;
import org.comptoir.trading.imports.read.ReadFile.Waiting;
import org.comptoir.trading.imports.read.ReadFile.WaitingContract;
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
    private final Map<AccountRef, Waiting> passing = new HashMap<>();
    final Postponed<Waiting> postponed =
            new Postponed<>(
                    (_, problem) -> problem.code().equals("contract-without-shipping-charge"));

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

    /// What a plan changes of an account goes at once, with its locks; it is done again for the
    /// contracts of the account.
    private void take(Waiting waiting, ImportReport.Builder result) {
        each.executeWithoutResult(status -> {
            var line = taken(waiting, result);
            if (request.mode() == Mode.PLAN && line.change() == Change.CHANGED) {
                passing.put(file.account(waiting).key(), waiting);
                status.setRollbackOnly();
            }
        });
    }

    private AccountLine taken(Waiting waiting, ImportReport.Builder result) {
        var doubts = new ArrayList<FileProblem>();
        var content = cleaned(waiting, doubts);
        var members = file.members(waiting, content::named, result.problems);
        var line = accounts.apply(store, content, members, request.actor());
        result.accounts.add(line);
        doubts.forEach(result.warnings::add);
        return line;
    }

    /// Does again what a plan took back of the accounts of some contracts.
    void under(List<WaitingContract> part) {
        part.stream()
                .flatMap(it -> it.account().stream())
                .distinct()
                .flatMap(it -> Optional.ofNullable(passing.get(it)).stream())
                .forEach(this::again);
    }

    private void again(Waiting waiting) {
        new Attempts(each, texts, new Findings())
                .attempt(waiting.position(), () -> taken(waiting, new ImportReport.Builder()));
    }

    /// Goes on without what is doubtful, unless the file is read strictly.
    private AccountContent cleaned(Waiting waiting, List<FileProblem> doubts) {
        return ImportedDisplays.cleaned(
                file.account(waiting),
                problem -> {
                    if (request.strict()) {
                        throw problem;
                    }
                    doubts.add(
                            FileProblem.at(waiting.position(), problem.code(), texts.of(problem)));
                });
    }
}
