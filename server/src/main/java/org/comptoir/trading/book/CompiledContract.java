package org.comptoir.trading.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.engine.entitlement.terms.ContractTerms;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.Contract;
import org.comptoir.trading.MemberIds;
import org.comptoir.trading.content.value.PolicyRef;

/// A contract as it sells: its row at the version it was compiled from, its terms for the engine,
/// and its other terms.
///
/// `pricePolicies` are those its price terms name, by the sequence of the term; `policies` all it
/// was compiled by, as they were then, and `objects` the price rules and catalogue filters.
public record CompiledContract(
        Contract contract,
        ContractTerms terms,
        boolean creditAllowed,
        List<Condition> conditions,
        MemberIds members,
        Map<Integer, PricePolicy> pricePolicies,
        Map<PolicyRef, BusinessPolicy> policies,
        UsedObjects objects) {
    public CompiledContract {
        pricePolicies = Map.copyOf(pricePolicies);
        policies = Map.copyOf(policies);
        conditions = List.copyOf(conditions);
    }

    /// The same terms at another point of the contract's life.
    public CompiledContract as(Contract other) {
        return new CompiledContract(
                other,
                terms.usable(other.usability()),
                creditAllowed,
                conditions,
                members,
                pricePolicies,
                policies,
                objects);
    }

    /// Whether each policy it was compiled by is still the one meant, at the same version.
    public boolean isUpToDate(Function<PolicyRef, Optional<BusinessPolicy>> meant) {
        return policies.entrySet().stream()
                .allMatch(it -> meant.apply(it.getKey()).filter(it.getValue()::isSame).isPresent());
    }

    public List<FamilyKey> references() {
        return terms.references();
    }
}
