package org.comptoir.trading.imports;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.comptoir.platform.Audit;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Store;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.imports.ImportRequest.Mode;
import org.comptoir.trading.imports.check.NamedThings;
import org.comptoir.trading.imports.check.ReferenceCheck;
import org.comptoir.trading.imports.check.Suggestions;
import org.comptoir.trading.imports.read.Attempts;
import org.comptoir.trading.imports.read.ImportOrder;
import org.comptoir.trading.imports.read.ImportProgress;
import org.comptoir.trading.imports.read.Lenders;
import org.comptoir.trading.imports.read.Parts;
import org.comptoir.trading.imports.read.ReadFile;
import org.comptoir.trading.imports.read.ReadFile.WaitingContract;
import org.comptoir.trading.imports.trace.ImportedContracts;
import org.comptoir.trading.life.Arrivals;
import org.comptoir.trading.life.Completeness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes contract files in. A plan is the same run, rolled back; a contract with a problem is not
/// saved, the others are.
@Component
public class ContractFiles {
    private static final Logger log = LoggerFactory.getLogger(ContractFiles.class);

    private final ContractImport contracts;
    private final Drafts drafts;
    private final Arrivals arrivals;
    private final Completeness completeness;
    private final ImportedContracts imported;
    private final AccountImport accounts;
    private final StoreItems storeItems;
    private final NamedThings things;
    private final Suggestions suggestions;
    private final Texts texts;
    private final Audit audit;
    private final Readers readers;
    private final TransactionTemplate whole;
    private final TransactionTemplate each;

    ContractFiles(
            ContractImport contracts,
            Drafts drafts,
            Arrivals arrivals,
            Completeness completeness,
            ImportedContracts imported,
            AccountImport accounts,
            StoreItems storeItems,
            NamedThings things,
            Suggestions suggestions,
            Texts texts,
            Audit audit,
            Readers readers,
            PlatformTransactionManager transactions) {
        this.contracts = contracts;
        this.drafts = drafts;
        this.arrivals = arrivals;
        this.completeness = completeness;
        this.imported = imported;
        this.accounts = accounts;
        this.storeItems = storeItems;
        this.things = things;
        this.suggestions = suggestions;
        this.texts = texts;
        this.audit = audit;
        this.readers = readers;
        this.whole = new TransactionTemplate(transactions);
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /// Reads a file and takes in what it holds.
    public ImportReport run(Store store, ImportRequest request, InputStream input) {
        return run(store, request, input, ImportProgress.UNSEEN);
    }

    /// The same, telling how far it is.
    public ImportReport run(
            Store store, ImportRequest request, InputStream input, ImportProgress progress) {
        var references = new ReferenceCheck(things, suggestions, texts, store);
        try (var file = new ReadFile(references, progress)) {
            file.read(readers.of(request), input);
            return new Run(store, request, file, references, progress).run();
        }
    }

    /// One file being taken in.
    private final class Run {
        private final Store store;
        private final ImportRequest request;
        private final ReadFile file;
        private final ReferenceCheck references;
        private final ImportReport.Builder report = new ImportReport.Builder();
        private final ImportProgress progress;
        private final ContractIntake intake;
        private final AccountIntake accountIntake;
        private final Lenders lenders;

        Run(
                Store store,
                ImportRequest request,
                ReadFile file,
                ReferenceCheck references,
                ImportProgress progress) {
            this.store = store;
            this.request = request;
            this.file = file;
            this.references = references;
            this.progress = progress;
            this.intake =
                    new ContractIntake(
                            contracts, drafts, arrivals, imported, texts, each, store, request,
                            file);
            this.accountIntake =
                    new AccountIntake(accounts, intake, texts, each, store, request, file);
            this.lenders = new Lenders(file.contracts);
        }

        ImportReport run() {
            file.problems.forEach(report.problems::add);
            if (file.isUnreadable()) {
                return report.build(texts);
            } else if (request.mode() == Mode.PLAN) {
                whole.executeWithoutResult(status -> {
                    applyAll();
                    status.setRollbackOnly();
                });
            } else {
                applyAll();
            }
            return report.build(texts);
        }

        private void applyAll() {
            var attempts = new Attempts(each, texts, report.problems);
            storeItems.apply(store, file, request.person(), references, attempts, report);
            references.lookAgain();
            var accounts = Parts.of(file.accounts);
            parts("accounts", accounts, accountIntake::together, accountIntake::alone);
            var order = ImportOrder.of(file.contracts);
            var parts = Parts.ordered(order);
            file.expect(parts);
            parts("contracts", parts, this::contracts, intake::alone);
            new MutualContracts(intake, completeness, each, report).take();
            accountIntake.postponed.again().forEach(it -> accountIntake.alone(it, report));
            order.circular().forEach(this::circular);
            audit.record(
                    request.actor(),
                    "import-contracts",
                    "store " + store.identifier(),
                    Map.of(
                            "contracts", report.contracts.size(),
                            "accounts", report.accounts.size(),
                            "problems", report.problems.size()));
        }

        /// What a plan did to contracts goes at once, with its locks, so that people go on ordering
        /// under them, unless what follows builds on it.
        private void contracts(List<WaitingContract> part, ImportReport.Builder result) {
            each.executeWithoutResult(status -> {
                accountIntake.under(part);
                intake.together(part, result);
                if (isPassing(part)) {
                    status.setRollbackOnly();
                }
            });
        }

        private boolean isPassing(List<WaitingContract> part) {
            return request.mode() == Mode.PLAN
                    && intake.postponed.isEmpty()
                    && accountIntake.postponed.isEmpty()
                    && !lenders.areIn(part);
        }

        /// Each part in one transaction; one that breaks is done again piece by piece, so that each
        /// piece fails alone. It ends early where too much is wrong.
        private <T> void parts(
                String step,
                List<List<T>> parts,
                BiConsumer<List<T>, ImportReport.Builder> together,
                BiConsumer<T, ImportReport.Builder> alone) {
            long total = parts.stream().mapToLong(List::size).sum();
            long done = 0;
            for (var part : parts) {
                progress.at(step, done, total);
                if (report.problems.isFull()) {
                    return;
                }
                var result = new ImportReport.Builder();
                try {
                    each.executeWithoutResult(_ -> together.accept(part, result));
                    report.add(result);
                } catch (Problem | DataAccessException broken) {
                    log.debug("A part of a contract file is taken in piece by piece", broken);
                    part.forEach(it -> alone.accept(it, report));
                }
                done += part.size();
            }
            progress.at(step, done, total);
        }

        private void circular(WaitingContract contract) {
            report.problems.add(
                    FileProblem.at(
                            contract.waiting().position(),
                            "contract-circular",
                            texts.get("problem.contract-circular", contract.key().name())));
        }
    }
}
