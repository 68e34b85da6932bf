package org.comptoir.trading.life;

import java.util.HashSet;
import java.util.Set;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.StoredRows;
import org.springframework.stereotype.Component;

/// Whether a version that is to sell leaves the contracts that refer to it what they need
/// (docs/rules.md §2.3).
@Component
class Lending {
    private final Validation validation;
    private final Lenders lenders;
    private final StoredRows rows;
    private final Telling telling;
    private final Texts texts;

    Lending(Validation validation, Lenders lenders, StoredRows rows, Telling telling, Texts texts) {
        this.validation = validation;
        this.lenders = lenders;
        this.rows = rows;
        this.telling = telling;
        this.texts = texts;
    }

    /// Refuses a version that would leave an active contract incomplete; where it lends no less
    /// than the version that sells now, none of them is read.
    void require(StoredContract lender) {
        var contract = lender.contract();
        var present = lenders.of(contract.store(), contract.family(), false);
        if (present.isEmpty() || lendsNoLess(lender, whole(present.get()))) {
            return;
        }
        for (var borrower : rows.contracts(lenders.borrowing(contract.family()))) {
            requireComplete(borrower, lender);
        }
    }

    /// Refuses the deployment of a contract that would be lent nothing: usable is only what belongs
    /// to an account that is active, or to none.
    void requireUsableLenders(StoredContract borrower, Surroundings around) {
        requireUsableLenders(borrower.contract(), borrower, around, new HashSet<>());
    }

    private static void requireUsableLenders(
            Contract deploying, StoredContract borrower, Surroundings around, Set<FamilyKey> seen) {
        for (var family : references(borrower)) {
            if (seen.add(family)) {
                around.lender(deploying.store(), family, false)
                        .ifPresent(lender -> {
                            requireAccount(deploying, lender.contract(), around);
                            requireUsableLenders(deploying, lender, around, seen);
                        });
            }
        }
    }

    private static void requireAccount(Contract deploying, Contract lender, Surroundings around) {
        lender.account()
                .flatMap(around::account)
                .filter(account -> !account.isActive())
                .ifPresent(account -> {
                    throw Problem.refused(
                                    "lender-account-not-active",
                                    deploying.name(),
                                    lender.name(),
                                    account.name())
                            .with("reference", "contract '%s'".formatted(lender.name()));
                });
    }

    private StoredContract whole(ContractId id) {
        return rows.contracts(Set.of(id)).getFirst();
    }

    private static boolean lendsNoLess(StoredContract lender, StoredContract present) {
        return TermSummary.of(lender.content()).covers(TermSummary.of(present.content()))
                && references(lender).equals(references(present));
    }

    private static Set<FamilyKey> references(StoredContract stored) {
        return Set.copyOf(stored.references());
    }

    /// Refuses a lender as it is to be that leaves a borrower incomplete.
    void requireComplete(StoredContract borrower, StoredContract lender) {
        var contract = lender.contract();
        try {
            validation.requireComplete(
                    borrower,
                    (borrowing, family) ->
                            family.equals(contract.family())
                                    ? lender
                                    : validation.lender(borrowing, family, true));
        } catch (Problem lacking) {
            var present = borrower.contract();
            if (!telling.mayTell(present.store(), present.account())) {
                throw Problem.refused(
                        "other-borrower-incomplete", contract.name(), contract.number());
            }
            throw Problem.refused(
                    "borrower-incomplete",
                    contract.name(),
                    contract.number(),
                    present.name(),
                    texts.of(lacking));
        }
    }
}
