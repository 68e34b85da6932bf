package org.comptoir.ordering.cart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.entitlement.kit.Kit;
import org.comptoir.engine.money.Quantity;
import org.comptoir.members.Actor;
import org.comptoir.ordering.CartChange;
import org.comptoir.ordering.CartItem;
import org.comptoir.ordering.CartView.Mark;
import org.comptoir.ordering.Refused;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;

/// A cart locked for one change.
public final class OpenCart {
    private final CartDesk desk;
    private final Articles articles;
    private final CartViews views;
    private final Actor actor;
    private final PricedCart cart;

    OpenCart(CartDesk desk, Articles articles, CartViews views, Actor actor, PricedCart cart) {
        this.desk = desk;
        this.articles = articles;
        this.views = views;
        this.actor = actor;
        this.cart = cart;
    }

    public CartChange add(CartItem item, BigDecimal asked, Optional<UUID> contract) {
        var partNumber = item.partNumber();
        if (cart.deals().barrier(Goods.of(partNumber)).isPresent()) {
            return Refused.of("not-entitled", partNumber);
        }
        var quantity = quantity(partNumber, asked);
        var goods = goods(item);
        return switch (CartChoice.add(cart, goods, quantity, contract)) {
            case CartChoice.Result.Taken(var deal, var notices) ->
                    seen(checked(own().plus(goods, quantity, deal)), goods, notices);
            case CartChoice.Result.Not(var refused) -> refused;
        };
    }

    /// Without another contract asked for, the line stays under the one it has now.
    public CartChange change(int number, Optional<BigDecimal> asked, Optional<UUID> contract) {
        var line = own().line(number);
        var quantity = asked.map(it -> quantity(line.partNumber(), it)).orElse(line.quantity());
        var wanted = contract.or(() -> present(number));
        return switch (CartChoice.change(cart, line, quantity, wanted)) {
            case CartChoice.Result.Taken(var deal, var notices) ->
                    seen(
                            own().replaced(line.of(quantity).under(deal.contract())),
                            line.goods(),
                            notices);
            case CartChoice.Result.Not(var refused) -> refused;
        };
    }

    public CartChange remove(int number) {
        var line = own().line(number);
        return seen(own().without(number), line.goods(), List.of());
    }

    public CartChange clear() {
        return done(own().cleared(), List.of());
    }

    public CartChange choose(UUID contract) {
        if (store().contractChoice() != Store.ContractChoice.ORDER) {
            return Refused.of("contract-per-item");
        }
        var deal =
                cart.deals()
                        .find(contract)
                        .orElseThrow(() -> Problem.missing("no-such-contract", contract));
        var moved = own().under(contract).each(line -> line.under(deal.contract()));
        var priced = CartPricing.price(moved, cart.deals());
        return done(moved.each(priced::seen), List.of());
    }

    public CartChange priceIn(Currency currency) {
        if (!store().trades(currency)) {
            throw Problem.invalid("currency", "bad-value", currency.getCurrencyCode());
        }
        var moved = own().in(currency);
        var priced = CartPricing.price(moved, cart.deals());
        return done(moved.each(priced::seen), List.of());
    }

    private Quantity quantity(String partNumber, BigDecimal asked) {
        return Quantities.of(asked, articles.of(store(), Locale.ROOT, partNumber).unit());
    }

    private Goods goods(CartItem item) {
        var components = new ArrayList<Kit.Component>();
        for (var component : item.components()) {
            var part = component.partNumber();
            var field = "components[%d].quantity".formatted(components.size());
            var unit = articles.of(store(), Locale.ROOT, part).unit();
            components.add(
                    new Kit.Component(part, Quantities.of(field, component.quantity(), unit)));
        }
        return new Goods(item.partNumber(), components);
    }

    private Optional<UUID> present(int number) {
        return cart.lines().stream()
                .filter(line -> line.line().number() == number)
                .flatMap(line -> line.deal().stream())
                .map(Deal::id)
                .findFirst();
    }

    /// The bounds hold for what is added; what lies in the cart already does not stand in its way.
    private Cart checked(Cart changed) {
        if (changed.lines().size() > Math.max(Cart.MOST_LINES, own().lines().size())) {
            throw Problem.refused("too-many-lines", Cart.MOST_LINES);
        }
        changed.lines().stream()
                .filter(line -> !own().lines().contains(line))
                .forEach(line -> Quantities.bounded(line.quantity()));
        return changed;
    }

    private CartChange seen(Cart changed, Goods goods, List<Mark> notices) {
        return done(seen(changed, goods), notices);
    }

    /// The buyer sees what he touches: the lines of those goods keep the price and contract of now.
    private Cart seen(Cart changed, Goods goods) {
        var priced = CartPricing.price(changed, cart.deals());
        return changed.each(line -> line.goods().equals(goods) ? priced.seen(line) : line);
    }

    private CartChange done(Cart changed, List<Mark> notices) {
        var priced = CartPricing.price(changed.saved(), cart.deals());
        var freights = views.freights(priced);
        desk.save(changed.showing(priced.figures(freights)));
        return new CartChange.Done(views.of(priced, actor, freights), notices);
    }

    private Cart own() {
        return cart.cart();
    }

    private Store store() {
        return cart.deals().store();
    }
}
