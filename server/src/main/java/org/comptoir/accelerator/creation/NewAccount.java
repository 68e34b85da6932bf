package org.comptoir.accelerator.creation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.AccountState;
import org.comptoir.trading.content.value.AccountRef;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.Participant;
import org.comptoir.trading.content.value.Participant.Role;
import org.comptoir.trading.content.value.StoreRef;

/// What a new account begins with.
record NewAccount(
        String name,
        Optional<MemberRef.Organization> customer,
        Optional<MemberRef.User> contact,
        Optional<MemberRef.Organization> department,
        Optional<MemberRef.User> representative,
        boolean allowStoreDefaultContract,
        boolean baseContracts) {

    /// An account of the seller, made in a store.
    AccountContent content(MemberRef.Organization seller, String store) {
        var people = new ArrayList<Participant>();
        people.add(new Participant(Role.SELLER, seller));
        customer.ifPresent(it -> people.add(new Participant(Role.ACCOUNT_HOLDER, it)));
        contact.ifPresent(it -> people.add(new Participant(Role.BUYER_CONTACT, it)));
        department.ifPresent(it -> people.add(new Participant(Role.SERVICE_REPRESENTATIVE, it)));
        representative.ifPresent(it -> people.add(new Participant(Role.SELLER_CONTACT, it)));
        return new AccountContent(
                new AccountRef(name.strip(), seller),
                AccountState.ACTIVE,
                allowStoreDefaultContract,
                Optional.empty(),
                false,
                Optional.empty(),
                people,
                List.of(),
                Optional.of(new StoreRef(store, seller)),
                List.of());
    }
}
