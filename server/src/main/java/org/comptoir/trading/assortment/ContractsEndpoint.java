package org.comptoir.trading.assortment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comptoir.engine.entitlement.EligibleContract;
import org.comptoir.members.Actor;
import org.comptoir.stores.Store;
import org.comptoir.trading.ContractId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The contracts a buyer may choose to buy under, and his choice.
@RestController
@RequestMapping("/api/v1/stores/{store}")
class ContractsEndpoint {
    private final Browsings browsings;
    private final ContractChoices choices;

    ContractsEndpoint(Browsings browsings, ContractChoices choices) {
        this.browsings = browsings;
        this.choices = choices;
    }

    record Eligible(String id, String name, String version, boolean isDefault, boolean chosen) {}

    /// `deadChoice` says that a contract chosen before can no longer be used and is passed over.
    record Choice(List<Eligible> contracts, boolean deadChoice) {}

    record Wanted(@Nullable Set<UUID> contracts) {}

    @GetMapping("/contracts/eligible")
    Choice eligible(Actor actor, Store store) {
        var chosen = choices.of(actor, store);
        return new Choice(
                browsings.eligible(actor, store).stream()
                        .map(contract -> eligible(contract, chosen))
                        .toList(),
                browsings.hasDeadChoice(actor, store));
    }

    /// An empty list chooses all contracts again.
    @PutMapping("/session/contracts")
    Choice choose(Actor actor, Store store, @RequestBody Wanted wanted) {
        browsings.choose(actor, store, Optional.ofNullable(wanted.contracts()).orElse(Set.of()));
        return eligible(actor, store);
    }

    private static Eligible eligible(EligibleContract contract, Set<ContractId> chosen) {
        var label = contract.label();
        return new Eligible(
                label.key().toString(),
                label.name(),
                label.version(),
                contract.isDefault(),
                chosen.isEmpty() || chosen.contains(new ContractId(label.key())));
    }
}
