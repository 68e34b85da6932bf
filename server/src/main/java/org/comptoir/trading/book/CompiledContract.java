package org.comptoir.trading.book;

import java.util.List;
import java.util.Map;
import org.comptoir.engine.entitlement.terms.ContractTerms;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.trading.Contract;
import org.comptoir.trading.MemberIds;

/// A contract as it sells: its row at the version it was compiled from, its terms for the engine,
/// and its other terms.
///
/// `pricePolicies` are those its price terms name, by the sequence of the term. `usesStoreObjects`
/// says that its terms hold a price rule or a catalogue filter of the store.
public record CompiledContract(
        Contract contract,
        ContractTerms terms,
        boolean creditAllowed,
        List<Condition> conditions,
        MemberIds members,
        Map<Integer, PricePolicy> pricePolicies,
        boolean usesStoreObjects) {
    public CompiledContract {
        pricePolicies = Map.copyOf(pricePolicies);
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
                usesStoreObjects);
    }

    public List<FamilyKey> references() {
        return terms.references();
    }
}
