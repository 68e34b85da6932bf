package org.comptoir.trading.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.comptoir.platform.Problem;
import org.comptoir.trading.content.value.ContractKey;
import org.comptoir.trading.imports.read.Attempts;
import org.comptoir.trading.imports.read.ReadFile.WaitingContract;
import org.comptoir.trading.life.Completeness;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionOperations;

/// The contracts of a file that were refused because, beside the rest as it was, they or others
/// would lack something. When the rest is in, they are tried again one by one as long as that
/// helps; then those that refer to each other go in together: a base contract may give its charge
/// to a borrower and take over its prices.
final class MutualContracts {
    /// More than that are taken for mistakes.
    private static final int MOST = 500;

    private static final Set<String> LACKING =
            Set.of(
                    "contract-without-price",
                    "contract-without-shipping-charge",
                    "contract-with-approvals");

    private final ContractIntake intake;
    private final Completeness completeness;
    private final TransactionOperations each;
    private final ImportReport.Builder report;

    MutualContracts(
            ContractIntake intake,
            Completeness completeness,
            TransactionOperations each,
            ImportReport.Builder report) {
        this.intake = intake;
        this.completeness = completeness;
        this.each = each;
        this.report = report;
    }

    /// Whether the rest of the file may take away what a contract is refused for.
    static boolean mayCure(WaitingContract contract, Problem problem) {
        return problem.code().equals("borrower-incomplete")
                || (LACKING.contains(problem.code()) && !contract.references().isEmpty());
    }

    void take() {
        var left = intake.postponed.taken();
        int before;
        do {
            before = left.size();
            left.forEach(it -> intake.alone(it, report));
            left = intake.postponed.taken();
        } while (!left.isEmpty() && left.size() < before);
        intake.postponed.end();
        if (left.size() > MOST) {
            left.forEach(it -> intake.alone(it, report));
            return;
        }
        for (var group : groups(left)) {
            if (group.size() == 1 || !isTaken(group)) {
                group.forEach(it -> intake.alone(it, report));
            }
        }
    }

    private boolean isTaken(Collection<WaitingContract> group) {
        var part = new ImportReport.Builder();
        try {
            each.executeWithoutResult(
                    _ -> completeness.together(() -> group.forEach(it -> intake.take(it, part))));
            report.add(part);
            return true;
        } catch (Problem | DataAccessException | Attempts.Reported refused) {
            return false;
        }
    }

    /// The contracts that refer to each other, directly or through others among them.
    static List<Set<WaitingContract>> groups(Collection<WaitingContract> contracts) {
        var group = new HashMap<ContractKey, Set<WaitingContract>>();
        contracts.forEach(
                it -> group.computeIfAbsent(family(it.key()), _ -> new LinkedHashSet<>()).add(it));
        for (var contract : contracts) {
            for (var reference : contract.references()) {
                var lender = group.get(family(reference));
                var borrower = Objects.requireNonNull(group.get(family(contract.key())));
                if (lender != null && !lender.equals(borrower)) {
                    lender.addAll(borrower);
                    borrower.forEach(it -> group.put(family(it.key()), lender));
                }
            }
        }
        return contracts.stream().map(it -> group.get(family(it.key()))).distinct().toList();
    }

    private static ContractKey family(ContractKey key) {
        return key.at(0, 0);
    }
}
