package org.comptoir.accelerator.creation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.ContractKind;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.content.ContractUsage;
import org.comptoir.trading.content.value.AccountRef;
import org.comptoir.trading.content.value.ContractKey;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.Participant;

/// What a new contract begins with; start inclusive, end exclusive.
record NewContract(
        String name,
        Optional<AccountRef> account,
        Optional<MemberRef> buyer,
        ContractUsage usage,
        boolean creditAllowed,
        Optional<Instant> start,
        Optional<Instant> end) {

    /// The first version of a contract of the seller.
    ContractContent content(MemberRef.Organization seller) {
        var people = new ArrayList<Participant>();
        people.add(new Participant(Participant.Role.SELLER, seller));
        buyer.ifPresent(it -> people.add(new Participant(Participant.Role.BUYER, it)));
        return new ContractContent(
                ContractKind.BUYER,
                new ContractKey(name.strip(), seller, ContractKey.Origin.MANUAL, 1, 0),
                ContractState.DRAFT,
                usage,
                creditAllowed,
                Optional.empty(),
                start,
                end,
                people,
                List.of(),
                account,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
