package org.comptoir.ordering.cart;

import java.time.Instant;
import java.util.Set;
import org.comptoir.engine.entitlement.EligibleContract;
import org.comptoir.members.Actor;
import org.comptoir.stores.Store;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.assortment.ContractChoices;
import org.comptoir.trading.buying.ContractConditions;
import org.comptoir.trading.buying.Entitlements;
import org.springframework.stereotype.Component;

/// Gathers what a caller may buy under.
@Component
public class BuyerDeals {
    private final Entitlements entitlements;
    private final ContractConditions conditions;
    private final ContractChoices choices;

    BuyerDeals(Entitlements entitlements, ContractConditions conditions, ContractChoices choices) {
        this.entitlements = entitlements;
        this.conditions = conditions;
        this.choices = choices;
    }

    public Deals of(Store store, Actor actor, Instant at) {
        return new Deals(
                store,
                entitlements.of(actor, store, at),
                entitlements.eligible(actor, store, at),
                choices.of(actor, store).stream().map(ContractId::value).toList(),
                contract -> deal(store, actor, at, contract));
    }

    private Deal deal(Store store, Actor actor, Instant at, EligibleContract contract) {
        var id = new ContractId(contract.label().key());
        return new Deal(
                contract,
                entitlements.of(actor, store, at, Set.of(id)),
                conditions.of(actor, store, id, at));
    }
}
