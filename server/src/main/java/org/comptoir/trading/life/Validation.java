package org.comptoir.trading.life;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiFunction;
import org.comptoir.catalog.Catalogs;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.comptoir.trading.Account;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.AccountRows;
import org.comptoir.trading.Contract;
import org.comptoir.trading.Policies;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.StoredRows;
import org.comptoir.trading.book.CompiledContract;
import org.comptoir.trading.book.ConditionCheck;
import org.comptoir.trading.book.ContractCompiler;
import org.comptoir.trading.content.ContractKind;
import org.comptoir.trading.content.value.PolicyRef;
import org.springframework.stereotype.Component;

/// What a contract must fulfil before it is approved, and before it is deployed (docs/rules.md
/// §2.3).
@Component
class Validation {
    private final StoredRows rows;
    private final AccountRows accounts;
    private final Lenders lenders;
    private final Policies policies;
    private final Catalogs catalogs;
    private final ContractCompiler compiler;
    private final ConditionCheck conditions;
    private final Stores stores;
    private final Clock clock;

    Validation(
            StoredRows rows,
            AccountRows accounts,
            Lenders lenders,
            Policies policies,
            Catalogs catalogs,
            ContractCompiler compiler,
            ConditionCheck conditions,
            Stores stores,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.lenders = lenders;
        this.policies = policies;
        this.catalogs = catalogs;
        this.compiler = compiler;
        this.conditions = conditions;
        this.stores = stores;
        this.clock = clock;
    }

    /// What checks ask about accounts and lenders, to be remembered over several contracts of one
    /// transaction; `expected` are the accounts that they will ask about.
    Surroundings surroundings(Set<AccountId> expected) {
        return new Surroundings(accounts, rows, lenders, expected);
    }

    Surroundings surroundings() {
        return surroundings(Set.of());
    }

    /// Whether the contract lends its terms only: nobody buys directly under it, and it is not
    /// validated.
    boolean isBase(StoredContract stored) {
        return isBase(stored, surroundings());
    }

    private static boolean isBase(StoredContract stored, Surroundings around) {
        return !TermSummary.of(stored.content()).buyers()
                || stored.contract()
                        .account()
                        .flatMap(around::account)
                        .map(Account::baseContracts)
                        .orElse(false);
    }

    /// Refuses a contract that lacks what it needs over itself and all it refers to.
    void requireComplete(StoredContract stored, boolean deploying) {
        requireComplete(stored, deploying, surroundings());
    }

    void requireComplete(StoredContract stored, boolean deploying, Surroundings around) {
        requireComplete(
                stored, (contract, family) -> lender(contract, family, deploying, around), around);
    }

    /// The same where its lenders are looked up otherwise.
    void requireComplete(
            StoredContract stored, BiFunction<Contract, FamilyKey, StoredContract> lookup) {
        requireComplete(stored, lookup, surroundings());
    }

    private void requireComplete(
            StoredContract stored,
            BiFunction<Contract, FamilyKey, StoredContract> lookup,
            Surroundings around) {
        var union = union(stored, lookup, around);
        var contract = stored.contract();
        if (contract.kind() != ContractKind.BUYER || isBase(stored, around)) {
            return;
        }
        if (union.prices() == 0) {
            throw Problem.refused("contract-without-price", contract.name());
        }
        if (union.shippingCharges() == 0) {
            throw Problem.refused("contract-without-shipping-charge", contract.name());
        }
        if (union.approvals() > 1) {
            throw Problem.refused("contract-with-approvals", contract.name(), union.approvals());
        }
    }

    /// Refuses a contract whose rows of references lead back to itself.
    void requireNoCircle(Contract contract) {
        if (lenders.isCircular(contract)) {
            throw Problem.refused("contract-circular", contract.name());
        }
    }

    private TermSummary union(
            StoredContract stored,
            BiFunction<Contract, FamilyKey, StoredContract> lookup,
            Surroundings around) {
        if (!stored.content().references().isEmpty()) {
            requireNoCircle(stored.contract());
        }
        var union = withLenders(stored, lookup, new HashSet<>());
        var account = stored.contract().account().map(around::content).map(TermSummary::of);
        return account.isPresent()
                ? new TermSummary(
                        union.buyers(),
                        union.prices(),
                        union.shippingCharges() + account.get().shippingCharges(),
                        union.approvals())
                : union;
    }

    private TermSummary withLenders(
            StoredContract stored,
            BiFunction<Contract, FamilyKey, StoredContract> lookup,
            Set<FamilyKey> seen) {
        var summary = TermSummary.of(stored.content());
        for (var family : stored.references()) {
            if (seen.add(family)) {
                var lender = lookup.apply(stored.contract(), family);
                summary = summary.plusTermsOf(withLenders(lender, lookup, seen));
            }
        }
        return summary;
    }

    /// The version that lends to a contract, or the refusal that there is none.
    StoredContract lender(Contract contract, FamilyKey family, boolean deploying) {
        return lender(contract, family, deploying, surroundings());
    }

    private static StoredContract lender(
            Contract contract, FamilyKey family, boolean deploying, Surroundings around) {
        return around.lender(contract.store(), family, !deploying)
                .orElseThrow(() ->
                        Problem.refused(
                                        deploying ? "lender-not-active" : "lender-not-approved",
                                        contract.name(),
                                        family.name())
                                .with("reference", "contract '%s'".formatted(family.name())));
    }

    /// Refuses the deployment of a contract that has ended, or of one whose policies end first.
    void requireLasting(StoredContract stored) {
        var contract = stored.contract();
        if (contract.hasEnded(clock.instant())) {
            var end = contract.validity().end().orElseThrow().toString();
            throw Problem.refused("contract-expired", contract.name(), end);
        }
        for (var policy : stored.content().policies()) {
            requireLasting(contract, policy, stores.get(contract.store()));
        }
    }

    private void requireLasting(Contract contract, PolicyRef reference, Store store) {
        var type = reference.type().toString();
        var policy =
                policies.named(store, reference)
                        .orElseThrow(() ->
                                Problem.refused(
                                                "contract-policy-missing",
                                                type,
                                                reference.name(),
                                                reference.store().name())
                                        .with("reference", reference.describe()));
        var end = policy.validity().end();
        if (end.isEmpty()) {
            return;
        }
        if (!clock.instant().isBefore(end.get())) {
            throw Problem.refused("policy-expired", type, policy.name(), end.get().toString())
                    .with("reference", reference.describe());
        }
        if (contract.validity().end().map(it -> it.isAfter(end.get())).orElse(true)) {
            throw Problem.refused(
                            "policy-ends-first",
                            type,
                            policy.name(),
                            end.get().toString(),
                            contract.name())
                    .with("reference", reference.describe());
        }
    }

    /// Refuses a contract that the engine cannot read, that names a price list nobody has, or over
    /// whose conditions, or those of its account, a cart would stumble.
    CompiledContract requireCompilable(StoredContract stored) {
        return requireCompilable(stored, surroundings());
    }

    CompiledContract requireCompilable(StoredContract stored, Surroundings around) {
        var store = stores.get(stored.contract().store());
        requireUsable(store, stored, around);
        try {
            var compiled = compiler.compile(store, stored);
            compiled.terms().terms().forEach(it -> PriceListCheck.require(catalogs.of(store), it));
            return compiled;
        } catch (IllegalArgumentException | ArithmeticException impossible) {
            throw Problem.refused(
                    "contract-not-compilable",
                    stored.contract().name(),
                    String.valueOf(impossible.getMessage()));
        }
    }

    private void requireUsable(Store store, StoredContract stored, Surroundings around) {
        var contract = stored.contract();
        conditions.require(
                store, "contract-not-compilable", contract.name(), stored.content().terms());
        contract.account()
                .map(around::content)
                .ifPresent(it ->
                        conditions.require(
                                store, "account-not-usable", it.key().name(), it.terms()));
    }
}
