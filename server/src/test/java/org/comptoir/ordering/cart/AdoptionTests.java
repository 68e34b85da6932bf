package org.comptoir.ordering.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.money.Quantity;
import org.junit.jupiter.api.Test;

class AdoptionTests {
    private final Bargains bargains = new Bargains();

    private PricedCart priced(Cart cart) {
        return CartPricing.price(cart, bargains.deals());
    }

    private PricedCart empty() {
        var store = bargains.deals().store().id();
        return priced(Cart.empty(store, CartOwner.guest(new UUID(2, 2)), Bargains.EUR));
    }

    private CartLine line(String partNumber, String contract, long quantity) {
        var deal = bargains.deals().find(bargains.key(contract)).orElseThrow();
        return new CartLine(
                1,
                Goods.of(partNumber),
                Quantity.of(quantity),
                CartLine.Under.of(deal.contract()),
                Optional.empty());
    }

    @Test
    void aLineComesUnderTheBuyersCheapestContractAtItsPrice() {
        bargains.contract("Dear").sells("DR1", "100");
        bargains.contract("Cheap").sells("DR1", "90");
        var adoption = new Adoption(empty());
        adoption.take(line("DR1", "Dear", 2));
        var taken = adoption.cart().lines().getFirst();
        assertThat(taken.under().id()).isEqualTo(bargains.key("Cheap"));
        assertThat(taken.price()).hasToString("Optional[90.00 EUR]");
    }

    @Test
    void aLineThatFitsNoContractBesideTheEarlierOnesStaysAsItWas() {
        bargains.contract("Invoice").paid("Invoice").sells("DR1", "90");
        bargains.contract("Card").paid("Card").sells("SW1", "5");
        var adoption = new Adoption(empty());
        adoption.take(line("DR1", "Invoice", 1));
        adoption.take(line("SW1", "Card", 1));
        var cart = priced(adoption.cart());
        assertThat(cart.lines()).hasSize(2);
        assertThat(cart.obstacles()).isNotEmpty();
    }

    @Test
    void aSumOverTheBoundIsCutToIt() {
        bargains.contract("Cheap").sells("DR1", "0.01");
        var adoption = new Adoption(empty());
        adoption.take(line("DR1", "Cheap", Quantities.MOST));
        adoption.take(line("DR1", "Cheap", Quantities.MOST));
        var lines = adoption.cart().lines();
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().quantity()).isEqualTo(Quantity.of(Quantities.MOST));
    }
}
