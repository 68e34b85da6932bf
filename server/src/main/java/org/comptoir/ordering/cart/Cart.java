package org.comptoir.ordering.cart;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.comptoir.engine.money.Quantity;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.stores.StoreId;

/// What one buyer gathers in one store.
///
/// `contract` is the one chosen for the whole cart, in stores that want one; `shown` stands for the
/// figures shown last; `version` counts its changes. `numbered` is the last number given to a line:
/// none is given twice, so that who saw a line that is gone never means another.
public record Cart(
        UUID id,
        int version,
        StoreId store,
        CartOwner owner,
        Currency currency,
        Optional<UUID> contract,
        List<CartLine> lines,
        int numbered,
        String shown) {
    /// How many lines a cart takes.
    public static final int MOST_LINES = 500;

    public Cart {
        lines = List.copyOf(lines);
    }

    /// A cart into which nothing has been put.
    public static Cart empty(StoreId store, CartOwner owner, Currency currency) {
        return new Cart(Ids.next(), 0, store, owner, currency, Optional.empty(), List.of(), 0, "");
    }

    /// The line of that number, which must exist.
    public CartLine line(int number) {
        return lines.stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseThrow(() -> Problem.missing("no-such-line", number));
    }

    /// With so many more goods under a contract: in the line that has both, else in a new one.
    public Cart plus(Goods goods, Quantity quantity, Deal deal) {
        var same =
                lines.stream()
                        .filter(line -> line.goods().equals(goods))
                        .filter(line -> line.under().id().equals(deal.id()))
                        .findFirst();
        if (same.isPresent()) {
            var more = same.get().of(same.get().quantity().plus(quantity));
            return replaced(more);
        }
        var under = CartLine.Under.of(deal.contract());
        return plus(new CartLine(0, goods, quantity, under, Optional.empty()));
    }

    /// With a line under a number that no line had before.
    Cart plus(CartLine line) {
        int next = numbered + 1;
        var more = new ArrayList<>(lines);
        more.add(new CartLine(next, line.goods(), line.quantity(), line.under(), line.price()));
        return with(more, next);
    }

    public Cart replaced(CartLine changed) {
        return each(line -> line.number() == changed.number() ? changed : line);
    }

    public Cart without(int number) {
        return with(lines.stream().filter(line -> line.number() != number).toList(), numbered);
    }

    public Cart cleared() {
        return new Cart(
                id, version, store, owner, currency, Optional.empty(), List.of(), numbered, shown);
    }

    Cart each(UnaryOperator<CartLine> change) {
        return with(lines.stream().map(change).toList(), numbered);
    }

    Cart under(UUID chosen) {
        var under = Optional.of(chosen);
        return new Cart(id, version, store, owner, currency, under, lines, numbered, shown);
    }

    Cart in(Currency other) {
        return new Cart(id, version, store, owner, other, contract, lines, numbered, shown);
    }

    /// With the figures that its owner sees as it is saved.
    Cart showing(String figures) {
        return new Cart(id, version, store, owner, currency, contract, lines, numbered, figures);
    }

    Cart saved() {
        int next = version + 1;
        return new Cart(id, next, store, owner, currency, contract, lines, numbered, shown);
    }

    private Cart with(List<CartLine> changed, int last) {
        return new Cart(id, version, store, owner, currency, contract, changed, last, shown);
    }
}
