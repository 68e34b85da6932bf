package org.comptoir.ordering.cart;

import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.entitlement.EligibleContract;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;

/// One line of a cart, with the contract it was added under and the unit price its buyer saw then.
public record CartLine(
        int number, Goods goods, Quantity quantity, Under under, Optional<Money> price) {

    /// The contract a line was added under, so that it can be named even when it is gone.
    public record Under(UUID id, FamilyKey family, String version) {
        static Under of(EligibleContract contract) {
            return new Under(contract.label().key(), contract.family(), contract.label().version());
        }
    }

    /// The article, or the base of the kit.
    public String partNumber() {
        return goods.partNumber();
    }

    CartLine of(Quantity newQuantity) {
        return new CartLine(number, goods, newQuantity, under, price);
    }

    CartLine under(EligibleContract contract) {
        return new CartLine(number, goods, quantity, Under.of(contract), price);
    }

    CartLine at(Optional<Money> seen) {
        return new CartLine(number, goods, quantity, under, seen);
    }
}
