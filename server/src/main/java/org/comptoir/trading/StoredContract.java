package org.comptoir.trading;

import java.util.List;
import java.util.Map;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.trading.content.ContractContent;

/// A contract with all it says, whom its names meant, and what the categories of its inline sets
/// held when it was deployed, by part number.
public record StoredContract(
        Contract contract,
        ContractContent content,
        MemberIds members,
        Map<String, List<String>> frozen) {
    public StoredContract {
        frozen = Map.copyOf(frozen);
    }

    /// What the contract says, numbered and in the state it has now.
    public ContractContent current() {
        var key = content.key().at(contract.major(), contract.minor());
        return content.numbered(key, contract.state());
    }

    /// The families it takes terms from.
    public List<FamilyKey> references() {
        return members.lenders(content);
    }
}
