package org.comptoir.ordering.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.engine.money.Quantity;
import org.comptoir.stores.StoreId;
import org.junit.jupiter.api.Test;

class CartTests {
    private static final UUID ID = new UUID(1, 1);

    private static Cart empty() {
        return Cart.empty(new StoreId(ID), CartOwner.guest(ID), Bargains.EUR);
    }

    private static CartLine line(String partNumber) {
        var under = new CartLine.Under(ID, new FamilyKey("Default", ID, "Manual"), "1.0");
        return new CartLine(0, Goods.of(partNumber), Quantity.of(1), under, Optional.empty());
    }

    private static List<Integer> numbers(Cart cart) {
        return cart.lines().stream().map(CartLine::number).toList();
    }

    @Test
    void theNumberOfARemovedLineIsNotGivenAgain() {
        var cart = empty().plus(line("A")).plus(line("B")).without(2).plus(line("C"));
        assertThat(numbers(cart)).containsExactly(1, 3);
    }

    @Test
    void norAreThoseOfAnOrderedCart() {
        var cart = empty().plus(line("A")).plus(line("B")).cleared().plus(line("C"));
        assertThat(numbers(cart)).containsExactly(3);
    }
}
