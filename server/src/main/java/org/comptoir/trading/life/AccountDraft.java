package org.comptoir.trading.life;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.members.OrganizationId;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.MemberIds;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.AccountState;
import org.comptoir.trading.content.value.Participant;

/// An account about to be saved: what it says, whom its names mean, and whether it holds base
/// contracts; where that is not said, an account keeps what it was, and a new one goes by its name.
public record AccountDraft(
        StoreId store,
        UUID owner,
        AccountContent content,
        MemberIds members,
        Optional<Boolean> baseContracts) {
    public String name() {
        return content.key().name();
    }

    /// The customer organization.
    public Optional<OrganizationId> holder() {
        return content.participants().stream()
                .filter(it -> it.role() == Participant.Role.ACCOUNT_HOLDER)
                .flatMap(it -> members.of(it.member()).stream())
                .map(OrganizationId::new)
                .findFirst();
    }

    /// The users and units that represent the seller.
    public Set<UUID> representatives() {
        return content.participants().stream()
                .filter(it ->
                        it.role() == Participant.Role.SELLER_CONTACT
                                || it.role() == Participant.Role.SERVICE_REPRESENTATIVE)
                .flatMap(it -> members.of(it.member()).stream())
                .collect(Collectors.toSet());
    }

    /// Whether it is said that the account holds no base contracts.
    public boolean isNotForBaseContracts() {
        return baseContracts.filter(it -> !it).isPresent();
    }

    /// The same in another state.
    public AccountDraft in(AccountState state) {
        return new AccountDraft(store, owner, content.in(state), members, baseContracts);
    }
}
