package org.comptoir.ordering.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.entitlement.kit.Kit;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.comptoir.ordering.CartView.Mark;
import org.comptoir.ordering.Refused;

/// A cart in a world of bargains, filled step by step as a buyer does.
final class Basket {
    private final Bargains bargains;
    private Cart cart;
    private List<Mark> notices = List.of();

    Basket(Bargains bargains) {
        this.bargains = bargains;
        this.cart =
                Cart.empty(
                        bargains.deals().store().id(),
                        CartOwner.guest(new UUID(2, 2)),
                        Bargains.EUR);
    }

    Basket add(String partNumber, int quantity) {
        return add(partNumber, quantity, Optional.empty());
    }

    Basket addUnder(String contract, String partNumber, int quantity) {
        return add(partNumber, quantity, Optional.of(bargains.key(contract)));
    }

    Basket addKit(String base, int quantity, Kit.Component... components) {
        return add(new Goods(base, List.of(components)), quantity, Optional.empty());
    }

    private Basket add(String partNumber, int quantity, Optional<UUID> contract) {
        return add(Goods.of(partNumber), quantity, contract);
    }

    private Basket add(Goods goods, int quantity, Optional<UUID> contract) {
        var many = Quantity.of(quantity);
        var result = CartChoice.add(priced(), goods, many, contract);
        assertThat(result).isInstanceOf(CartChoice.Result.Taken.class);
        if (result instanceof CartChoice.Result.Taken(var deal, var told)) {
            notices = told;
            cart = cart.plus(goods, many, deal);
            confirm();
        }
        return this;
    }

    Refused refusedAdding(String partNumber, int quantity) {
        return refusedAdding(Goods.of(partNumber), quantity);
    }

    Refused refusedAddingKit(String base, int quantity, Kit.Component... components) {
        return refusedAdding(new Goods(base, List.of(components)), quantity);
    }

    private Refused refusedAdding(Goods goods, int quantity) {
        return refused(CartChoice.add(priced(), goods, Quantity.of(quantity), Optional.empty()));
    }

    Refused refusedAddingUnder(String contract, String partNumber, int quantity) {
        var key = Optional.of(bargains.key(contract));
        return refused(CartChoice.add(priced(), Goods.of(partNumber), Quantity.of(quantity), key));
    }

    private static Refused refused(CartChoice.Result result) {
        if (result instanceof CartChoice.Result.Not(var refused)) {
            return refused;
        }
        throw new AssertionError("Taken: " + result);
    }

    /// The buyer has seen all lines as they are now.
    private void confirm() {
        var priced = priced();
        cart =
                cart.each(line ->
                        priced.lines().stream()
                                .filter(one -> one.line().number() == line.number())
                                .findFirst()
                                .orElseThrow()
                                .seen());
    }

    PricedCart priced() {
        return CartPricing.price(cart, bargains.deals());
    }

    PricedLine line(int place) {
        return priced().lines().get(place);
    }

    String contractOf(int place) {
        return line(place).deal().map(Deal::name).orElse("none");
    }

    String unitPriceOf(int place) {
        return line(place).unitPrice().map(Money::decimal).orElse("none");
    }

    List<String> marksOf(int place) {
        return line(place).marks().stream().map(Mark::code).toList();
    }

    List<String> notices() {
        return notices.stream().map(Mark::code).toList();
    }

    List<String> payments() {
        var priced = priced();
        return priced.fit().payments(priced.inUse()).stream()
                .map(it -> it.policy().name())
                .toList();
    }

    List<String> obstacles() {
        return priced().obstacles().stream().map(Refused::code).toList();
    }
}
