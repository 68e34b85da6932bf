package org.comptoir.trading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.ContractState;

/// A contract to be saved: what it says, the store it is for, and what its names resolve to.
///
/// `hash` is that of the content.
public record Draft(
        StoreId store,
        UUID owner,
        Optional<AccountId> account,
        ContractContent content,
        MemberIds members,
        String hash) {
    public Draft(
            StoreId store,
            UUID owner,
            Optional<AccountId> account,
            ContractContent content,
            MemberIds members) {
        this(store, owner, account, content, members, content.contentHash());
    }

    /// The draft under another number of its family; its hash stays what it is.
    public Draft numbered(int major, int minor) {
        var numbered = content.numbered(content.key().at(major, minor), content.state());
        return new Draft(store, owner, account, numbered, members, hash);
    }

    public FamilyKey family() {
        var key = content.key();
        return new FamilyKey(key.name(), owner, key.origin().toString());
    }

    /// The families it takes terms from.
    public List<FamilyKey> references() {
        return members.lenders(content);
    }

    public Contract contract(ContractId id, ContractState state) {
        return new Contract(
                id,
                1,
                store,
                account,
                content.kind(),
                content.usage(),
                family(),
                content.key().major(),
                content.key().minor(),
                Contract.Life.in(state),
                new Validity(content.start(), content.end()),
                hash);
    }

    /// The draft in place of what was there.
    public Contract over(Contract present, ContractState state) {
        return new Contract(
                present.id(),
                present.version(),
                present.store(),
                account,
                content.kind(),
                content.usage(),
                present.family(),
                present.major(),
                present.minor(),
                Contract.Life.in(state),
                new Validity(content.start(), content.end()),
                hash);
    }
}
