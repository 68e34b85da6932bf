package org.comptoir.trading.life;

import java.util.LinkedHashSet;
import java.util.Set;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.StoredRows;
import org.comptoir.trading.content.ContractState;
import org.springframework.stereotype.Component;

/// Sees to it that contracts, and those that refer to them, have what they need (docs/rules.md
/// §2.3): at once, or, of several that change together, when all of them are in.
@Component
public class Completeness {
    private static final ScopedValue<Set<ContractId>> LATER = ScopedValue.newInstance();

    private final Validation validation;
    private final Lending lending;
    private final Lenders lenders;
    private final StoredRows rows;

    Completeness(Validation validation, Lending lending, Lenders lenders, StoredRows rows) {
        this.validation = validation;
        this.lending = lending;
        this.lenders = lenders;
        this.rows = rows;
    }

    /// Saves or deploys contracts that need each other as they will be, in the caller's
    /// transaction; refuses all of them where one of them, or one that refers to them, lacks
    /// something then.
    public void together(Runnable work) {
        var changed = new LinkedHashSet<ContractId>();
        ScopedValue.where(LATER, changed).run(work);
        rows.contracts(changed).forEach(this::requireNow);
    }

    private void requireNow(StoredContract stored) {
        var state = stored.contract().state();
        if (state == ContractState.ACTIVE) {
            validation.requireComplete(stored, true);
            rows.contracts(lenders.borrowing(stored.contract().family()))
                    .forEach(it -> lending.requireComplete(it, stored));
        } else if (state == ContractState.PENDING || state == ContractState.APPROVED) {
            validation.requireComplete(stored, false);
        }
    }

    /// Refuses a contract that lacks something.
    void require(StoredContract stored, boolean deploying) {
        if (!isLater(stored)) {
            validation.requireComplete(stored, deploying);
        }
    }

    /// Refuses a version that would leave those that refer to it incomplete.
    void requireBorrowers(StoredContract lender) {
        if (!isLater(lender)) {
            lending.require(lender);
        }
    }

    private static boolean isLater(StoredContract stored) {
        if (LATER.isBound()) {
            LATER.get().add(stored.contract().id());
        }
        return LATER.isBound();
    }
}
