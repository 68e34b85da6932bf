package org.comptoir.trading.life;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.comptoir.platform.Problem;
import org.comptoir.trading.Account;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.StoredRows;
import org.comptoir.trading.content.AccountContent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Refuses what would take from contracts that sell something they rely on their account for, or
/// give one customer what belongs to another.
@Component
class AccountGuard {
    private final JdbcClient jdbc;
    private final StoredRows stored;
    private final Validation validation;
    private final Telling telling;
    private final ObjectProvider<AccountUse> uses;
    private final Clock clock;

    AccountGuard(
            JdbcClient jdbc,
            StoredRows stored,
            Validation validation,
            Telling telling,
            ObjectProvider<AccountUse> uses,
            Clock clock) {
        this.jdbc = jdbc;
        this.stored = stored;
        this.validation = validation;
        this.telling = telling;
        this.uses = uses;
        this.clock = clock;
    }

    /// Refuses to take base contracts away from active contracts that refer to them (docs/rules.md
    /// §2.3). It holds the base contracts, so it comes before the account is locked: orders lock
    /// contracts first, too.
    void requireUnused(Account account) {
        if (!account.baseContracts()) {
            return;
        }
        var lending = active(account.id(), " for update");
        borrowed(account.id(), lending).entrySet().stream()
                .findFirst()
                .ifPresent(it -> {
                    throw Problem.conflict(
                            "base-contract-in-use",
                            it.getKey(),
                            telling.names(account.store(), it.getValue()));
                });
    }

    private List<ContractId> active(AccountId account, String lock) {
        return jdbc.sql(
                        """
                        select id from contract
                        where account = :account and state = 'Active' and not deleted order by id
                        """
                                + lock)
                .param("account", account.value())
                .query((row, _) -> new ContractId(row.getObject("id", UUID.class)))
                .list();
    }

    /// Which of these lend to active contracts of other accounts, and to which.
    private Map<String, List<Telling.Named>> borrowed(AccountId account, List<ContractId> lending) {
        var borrowed = new TreeMap<String, List<Telling.Named>>();
        jdbc.sql(
                        """
                        select distinct lender.name as lender, borrower.id, borrower.name,
                            borrower.account
                        from contract lender
                        join contract_reference reference using (name, owner, origin)
                        join contract borrower on borrower.id = reference.contract
                        where lender.id = any(:lending)
                          and borrower.account is distinct from :account
                          and borrower.state = 'Active' and not borrower.deleted
                        order by borrower.name
                        """)
                .param("lending", lending.stream().map(ContractId::value).toArray(UUID[]::new))
                .param("account", account.value())
                .query(row -> {
                    borrowed.computeIfAbsent(row.getString("lender"), _ -> new ArrayList<>())
                            .add(Lenders.named(row));
                });
        return borrowed;
    }

    /// Refuses another customer once the present one has ordered or has credit.
    void requireSameHolder(Account present, Account next) {
        if (!present.holder().equals(next.holder())
                && uses.stream().anyMatch(it -> it.uses(present.id()))) {
            throw Problem.conflict("account-holder-in-use", present.name());
        }
    }

    /// Refuses to take away the shipping charge by which contracts of the account sell; `after` is
    /// saved already.
    void requireComplete(AccountId account, AccountContent before, AccountContent after) {
        if (charges(before) > 0 && charges(after) == 0) {
            stored.contracts(active(account, "")).stream()
                    .filter(it -> !it.contract().hasEnded(clock.instant()))
                    .forEach(it -> validation.requireComplete(it, true));
        }
    }

    private static int charges(AccountContent content) {
        return TermSummary.of(content).shippingCharges();
    }
}
