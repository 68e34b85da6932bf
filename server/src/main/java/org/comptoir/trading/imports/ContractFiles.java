package org.comptoir.trading.imports;

import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.comptoir.platform.Audit;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Store;
import org.comptoir.trading.MemberIds;
import org.comptoir.trading.account.ImportedDisplays;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.content.value.ContractRef;
import org.comptoir.trading.content.value.Reference;
import org.comptoir.trading.content.value.Times;
import org.comptoir.trading.file.ContractFileReader;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.file.Position;
import org.comptoir.trading.file.ReadOptions;
import org.comptoir.trading.imports.ImportRequest.Mode;
import org.comptoir.trading.imports.ReadFile.Places;
import org.comptoir.trading.imports.ReadFile.Waiting;
import org.comptoir.trading.imports.ReadFile.WaitingContract;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/// Takes contract files in. A plan is the same run, rolled back; a contract with a problem is not
/// saved, the others are.
@Component
public class ContractFiles {
    private final ContractImport contracts;
    private final AccountImport accounts;
    private final StoreItems storeItems;
    private final NamedThings things;
    private final Suggestions suggestions;
    private final Texts texts;
    private final Audit audit;
    private final SiteTerms siteTerms;
    private final Clock clock;
    private final TransactionTemplate whole;
    private final TransactionTemplate each;
    private final long largest;

    ContractFiles(
            ContractImport contracts,
            AccountImport accounts,
            StoreItems storeItems,
            NamedThings things,
            Suggestions suggestions,
            Texts texts,
            Audit audit,
            SiteTerms siteTerms,
            Clock clock,
            PlatformTransactionManager transactions,
            @Value("${comptoir.trading.largest-file:2GB}") DataSize largest) {
        this.contracts = contracts;
        this.accounts = accounts;
        this.storeItems = storeItems;
        this.things = things;
        this.suggestions = suggestions;
        this.texts = texts;
        this.audit = audit;
        this.siteTerms = siteTerms;
        this.clock = clock;
        this.whole = new TransactionTemplate(transactions);
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.largest = largest.toBytes();
    }

    /// Reads a file and takes in what it holds.
    public ImportReport run(Store store, ImportRequest request, InputStream input) {
        try (var file = new ReadFile()) {
            reader(request).read(input, file::accept);
            return new Run(store, request, file).run();
        }
    }

    private ContractFileReader reader(ImportRequest request) {
        var options =
                ReadOptions.TOLERANT
                        .withMacros(macros(request))
                        .withSiteTerms(siteTerms.declared())
                        .atMost(largest);
        return new ContractFileReader(request.strict() ? options.strictly() : options);
    }

    /// Those of the request, and `TODAY`, the first moment of this day.
    private Map<String, String> macros(ImportRequest request) {
        var macros = new HashMap<>(request.macros());
        var today = clock.instant().truncatedTo(ChronoUnit.DAYS);
        macros.putIfAbsent("TODAY", Times.write(today));
        return macros;
    }

    /// One file being taken in.
    private final class Run {
        private final Store store;
        private final ImportRequest request;
        private final ReadFile file;
        private final ReferenceCheck references;
        private final ImportReport.Builder report = new ImportReport.Builder();
        private final Attempts attempts;

        Run(Store store, ImportRequest request, ReadFile file) {
            this.store = store;
            this.request = request;
            this.file = file;
            this.references = new ReferenceCheck(things, suggestions, texts, store);
            this.attempts = new Attempts(each, texts, report.problems);
        }

        ImportReport run() {
            file.problems.forEach(report.problems::add);
            if (!file.isUnreadable()) {
                whole.executeWithoutResult(status -> {
                    applyAll();
                    if (request.mode() == Mode.PLAN) {
                        status.setRollbackOnly();
                    }
                });
            }
            return report.build(texts);
        }

        private void applyAll() {
            storeItems.apply(store, file, attempts, report);
            attempts.all(file.accounts, it -> attempt(it, () -> account(it)));
            var order = ImportOrder.of(file.contracts);
            attempts.all(order.ordered(), it -> attempt(it.waiting(), () -> contract(it)));
            attempts.all(order.circular(), this::circular);
            audit.record(
                    request.actor(),
                    "import-contracts",
                    "store " + store.identifier(),
                    Map.of(
                            "contracts", report.contracts.size(),
                            "accounts", report.accounts.size(),
                            "problems", report.problems.size()));
        }

        private void attempt(Waiting waiting, Runnable work) {
            attempts.attempt(waiting.position(), problem -> place(waiting, problem), work);
        }

        /// Where the file names what the problem is about, else where the contract begins.
        private Position place(Waiting waiting, Problem problem) {
            return problem.details().get("reference") instanceof String reference
                    ? file.places(waiting).of(reference)
                    : waiting.position();
        }

        private void account(Waiting waiting) {
            var content =
                    ImportedDisplays.cleaned(file.account(waiting), it -> doubtful(waiting, it));
            var members = checked(waiting, content.named());
            report.accounts.add(accounts.apply(store, content, members, request.actor()));
        }

        /// Goes on without what is doubtful, unless the file is read strictly.
        private void doubtful(Waiting waiting, Problem problem) {
            if (request.strict()) {
                throw problem;
            }
            report.warnings.add(
                    FileProblem.at(waiting.position(), problem.code(), texts.of(problem)));
        }

        private void contract(WaitingContract waiting) {
            var content = file.contract(waiting.waiting());
            var members = checked(waiting.waiting(), content.named());
            var asked = request.as().orElse(content.state());
            var line = contracts.apply(store, content, members, asked, request.actor());
            report.contracts.add(line);
            if (line.state().equals(ContractState.DRAFT.toString())) {
                var places = file.places(waiting.waiting());
                contracts.unresolved(content, members).forEach(it -> unresolved(places, it));
            }
        }

        private void unresolved(Places places, ContractRef reference) {
            var place = places.of(reference.describe());
            var text = texts.get("problem.unknown-name", reference.describe(), store.name());
            report.warnings.add(
                    new FileProblem(place.line(), place.column(), "unknown-contract", text));
        }

        private MemberIds checked(Waiting waiting, Set<Reference> named) {
            var checked = references.check(file.located(waiting, named));
            if (!checked.problems().isEmpty()) {
                checked.problems().forEach(report.problems::add);
                throw new Attempts.Reported();
            }
            return checked.members();
        }

        private void circular(WaitingContract contract) {
            attempts.report(
                    contract.waiting().position(),
                    "contract-circular",
                    texts.get("problem.contract-circular", contract.key().name()));
        }
    }
}
