package org.comptoir.trading.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Store;
import org.comptoir.trading.Contract;
import org.comptoir.trading.MemberIds;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.content.value.ContractRef;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.file.Position;
import org.comptoir.trading.imports.ContractImport.Arriving;
import org.comptoir.trading.imports.ImportReport.Change;
import org.comptoir.trading.imports.ImportReport.ContractLine;
import org.comptoir.trading.imports.read.Attempts;
import org.comptoir.trading.imports.read.Postponed;
import org.comptoir.trading.imports.read.ReadFile;
import org.comptoir.trading.imports.read.ReadFile.Waiting;
import org.comptoir.trading.imports.read.ReadFile.WaitingContract;
import org.comptoir.trading.imports.trace.ImportedContracts;
import org.comptoir.trading.life.Arrivals;
import org.comptoir.trading.life.Arrivals.Arrival;
import org.springframework.transaction.support.TransactionOperations;

/// The contracts of one file, taken in as parts: new families of a part are written in one go, what
/// says the same is passed over, and the others follow one by one.
final class ContractIntake {
    private final ContractImport contracts;
    private final Drafts drafts;
    private final Arrivals arrivals;
    private final ImportedContracts imported;
    private final Texts texts;
    private final TransactionOperations each;
    private final Store store;
    private final ImportRequest request;
    private final ReadFile file;

    /// Those without which others would be incomplete, which may come with what they need.
    final Postponed<WaitingContract> postponed = new Postponed<>(MutualContracts::mayCure);

    ContractIntake(
            ContractImport contracts,
            Drafts drafts,
            Arrivals arrivals,
            ImportedContracts imported,
            Texts texts,
            TransactionOperations each,
            Store store,
            ImportRequest request,
            ReadFile file) {
        this.contracts = contracts;
        this.drafts = drafts;
        this.arrivals = arrivals;
        this.imported = imported;
        this.texts = texts;
        this.each = each;
        this.store = store;
        this.request = request;
        this.file = file;
    }

    /// Takes one contract in, or reports what is wrong with it.
    void alone(WaitingContract contract, ImportReport.Builder report) {
        new Attempts(each, texts, report.problems, file::meant)
                .attempt(
                        contract.waiting().position(),
                        problem -> place(contract.waiting(), problem),
                        () -> postponed.attempt(contract, () -> take(contract, report)));
    }

    /// Takes one contract in, inside the caller's transaction.
    void take(WaitingContract contract, ImportReport.Builder report) {
        report.contracts.add(applied(contract, report));
    }

    /// Takes some contracts in, none of which refers to another, in one transaction that is the
    /// caller's.
    void together(List<WaitingContract> part, ImportReport.Builder report) {
        new Part(part, report).take();
    }

    private ContractLine applied(WaitingContract contract, ImportReport.Builder report) {
        var arriving = arriving(contract, drafts.known(List.of(contract)), report);
        var known = contracts.family(arriving);
        var hashes = imported.of(known);
        var line = contracts.apply(store, arriving, request.actor());
        warnEdited(contract, arriving, known, hashes, report);
        imported.remember(Map.of(line.id(), arriving.hash()));
        warn(contract, arriving.members(), line.state(), report);
        return line;
    }

    private Arriving arriving(
            WaitingContract contract, KnownAccounts accounts, ImportReport.Builder report) {
        var waiting = contract.waiting();
        return new Arriving(
                contract.key(),
                contract.account(),
                file.members(waiting, () -> file.contract(waiting).named(), report.problems),
                accounts,
                file.hash(contract),
                () -> file.contract(waiting),
                request.as().orElse(contract.state()));
    }

    /// Where the file names what is wrong, else where the contract begins.
    Position place(Waiting waiting, Problem problem) {
        return problem.details().get("reference") instanceof String reference
                ? file.places(waiting).of(reference)
                : waiting.position();
    }

    private void warn(
            WaitingContract contract,
            MemberIds members,
            String state,
            ImportReport.Builder report) {
        if (state.equals(ContractState.DRAFT.toString())) {
            contracts
                    .unresolved(contract.references(), members)
                    .forEach(it -> report.warnings.add(unresolved(contract.waiting(), it)));
        }
    }

    /// Says so where somebody has changed a contract here since it was last imported.
    private void warnEdited(
            WaitingContract contract,
            Arriving arriving,
            List<Contract> family,
            Map<UUID, String> hashes,
            ImportReport.Builder report) {
        ImportedContracts.editedHere(family, hashes, arriving.hash())
                .ifPresent(it ->
                        report.warnings.add(
                                FileProblem.at(
                                        contract.waiting().position(),
                                        "contract-edited-here",
                                        texts.get("import.edited-here", it.name(), it.number()))));
    }

    private FileProblem unresolved(Waiting waiting, ContractRef reference) {
        var place = file.places(waiting).of(reference.describe());
        var text = texts.get("problem.unknown-name", reference.describe(), store.name());
        return FileProblem.at(place, "unknown-contract", text + file.meant(reference));
    }

    /// One part, and what became of each contract in it by its place there.
    private final class Part {
        private final List<WaitingContract> contractsOfPart;
        private final ImportReport.Builder report;
        private final KnownAccounts accounts;
        private final Map<Integer, ContractLine> lines = new TreeMap<>();
        private final Map<Integer, Arriving> arriving = new TreeMap<>();
        private final Map<Integer, Arrival> checked = new TreeMap<>();
        private final List<Integer> single = new ArrayList<>();

        Part(List<WaitingContract> part, ImportReport.Builder report) {
            this.contractsOfPart = part;
            this.report = report;
            this.accounts = drafts.known(part);
        }

        void take() {
            eachOf(place ->
                    arriving.put(place, arriving(contractsOfPart.get(place), accounts, report)));
            var families = contracts.families(List.copyOf(arriving.values()));
            var hashes = imported.of(families.values().stream().flatMap(List::stream).toList());
            var checks = arrivals.checks(accounts.ids());
            eachOf(place -> judge(place, families, hashes, checks));
            file.readAhead(contractsOfPart, lines.size() < contractsOfPart.size());
            arrivals.write(List.copyOf(checked.values()), request.actor());
            checked.forEach((place, it) -> added(place, it.contract()));
            remember();
            single.forEach(this::alone);
            report.contracts.addAll(lines.values());
        }

        private void eachOf(IntConsumer work) {
            var attempts = new Attempts(each, texts, report.problems, file::meant);
            for (int place = 0; place < contractsOfPart.size(); place++) {
                int at = place;
                var waiting = contractsOfPart.get(at).waiting();
                attempts.judge(
                        waiting.position(),
                        problem -> place(waiting, problem),
                        () -> work.accept(at));
            }
        }

        /// What was written or is the same; what comes alone is kept when it does.
        private void remember() {
            var left = new HashMap<UUID, String>();
            lines.forEach((place, line) ->
                    left.put(line.id(), Objects.requireNonNull(arriving.get(place)).hash()));
            imported.remember(left);
        }

        private void judge(
                int place,
                Map<FamilyKey, List<Contract>> families,
                Map<UUID, String> hashes,
                Arrivals.Checks checks) {
            var it = arriving.get(place);
            if (it == null) {
                return;
            }
            var family = it.family().map(key -> families.getOrDefault(key, List.of()));
            var unchanged = contracts.unchanged(store, it, family.orElse(List.of()));
            if (unchanged.isPresent()) {
                lines.put(place, unchanged.get());
                warnEdited(
                        contractsOfPart.get(place), it, family.orElse(List.of()), hashes, report);
                warn(contractsOfPart.get(place), it.members(), unchanged.get().state(), report);
            } else if (family.filter(List::isEmpty).isPresent() && isTogether(place, it)) {
                var json = file.json(contractsOfPart.get(place));
                checked.put(place, checks.checked(drafts.of(store, it), it.asked(), json));
            } else {
                single.add(place);
            }
        }

        private boolean isTogether(int place, Arriving it) {
            return Arrivals.isTogether(contractsOfPart.get(place).usage(), it.asked());
        }

        private void added(int place, Contract contract) {
            var members = Objects.requireNonNull(arriving.get(place)).members();
            lines.put(place, ContractImport.line(contract, Change.ADDED));
            warn(contractsOfPart.get(place), members, contract.state().toString(), report);
        }

        private void alone(int place) {
            var part = new ImportReport.Builder();
            ContractIntake.this.alone(contractsOfPart.get(place), part);
            part.contracts.forEach(it -> lines.put(place, it));
            part.contracts.clear();
            report.add(part);
        }
    }
}
