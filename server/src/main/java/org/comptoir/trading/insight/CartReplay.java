package org.comptoir.trading.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.engine.entitlement.Entitlement;
import org.comptoir.engine.entitlement.terms.Buyer;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.engine.impact.View;
import org.comptoir.engine.money.Money;
import org.comptoir.members.Organization;
import org.comptoir.trading.book.StoreBook;
import org.comptoir.trading.insight.Impact.Amount;

/// Prices open carts before and after a change, each line under the contract it was added under, as
/// a cart does (docs/rules.md §7.1).
record CartReplay(Supposition supposition, Touched touched) {
    private static final int MOST_CARTS = 50;

    Impact.Carts of(List<Demand.OpenCart> open) {
        int touchedCarts = 0;
        var carts = new ArrayList<Impact.Cart>();
        for (var cart : open) {
            var found = touched.of(cart.owner(), cart.guest());
            var changed = found.flatMap(it -> cart(cart, it));
            touchedCarts += changed.isPresent() ? 1 : 0;
            changed.filter(_ -> found.filter(it -> isTold(it.someone())).isPresent())
                    .ifPresent(carts::add);
        }
        var largest =
                carts.stream()
                        .sorted(
                                Comparator.comparingInt(
                                                (Impact.Cart it) -> it.changed() + it.lost())
                                        .reversed())
                        .limit(MOST_CARTS)
                        .toList();
        return new Impact.Carts(touchedCarts, open.size(), largest);
    }

    private boolean isTold(Someone someone) {
        return touched.discretion().allows(someone);
    }

    private Optional<Impact.Cart> cart(Demand.OpenCart cart, Touched.Found found) {
        int changed = 0;
        int lost = 0;
        var before = Money.zero(cart.currency());
        var after = before;
        for (var line : cart.lines()) {
            var was = amount(supposition.before(), found.view(), found, true, cart, line);
            var is = amount(supposition.after(), found.view(), found, false, cart, line);
            changed += was.isPresent() && is.isPresent() && !was.equals(is) ? 1 : 0;
            lost += was.isPresent() && is.isEmpty() ? 1 : 0;
            if (was.isPresent() && is.isPresent()) {
                before = before.plus(was.get());
                after = after.plus(is.get());
            }
        }
        if (changed + lost == 0) {
            return Optional.empty();
        }
        var someone = found.someone();
        return Optional.of(
                new Impact.Cart(
                        someone.person().map(it -> it.user().displayName()).orElse(null),
                        someone.unit().map(Organization::displayName).orElse(null),
                        cart.lines().size(),
                        changed,
                        lost,
                        Amount.of(before),
                        Amount.of(after)));
    }

    private Optional<Money> amount(
            StoreBook book,
            View<Someone> view,
            Touched.Found found,
            boolean isBefore,
            Demand.OpenCart cart,
            Demand.OpenCart.Line line) {
        var whole = isBefore ? view.before() : view.after();
        var goods = new Goods(line.partNumber(), line.components());
        if (!goods.isTradable(whole)) {
            return Optional.empty();
        }
        var under =
                own(book, found.someone().buyer(), whole, line.under())
                        .filter(goods::isSold)
                        .orElse(whole);
        return goods.cost(under, line.quantity(), cart.currency());
    }

    /// What the present version of the line's own contract sells.
    private static Optional<Entitlement> own(
            StoreBook book, Buyer buyer, Entitlement whole, FamilyKey family) {
        return whole.contracts().stream()
                .filter(it -> it.family().equals(family))
                .findFirst()
                .map(it ->
                        book.engine().entitlementOf(buyer, whole.at(), Set.of(it.label().key())));
    }
}
