package org.comptoir.accelerator.care;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.accelerator.explain.Wish;
import org.comptoir.care.show.ShopperCarts;
import org.comptoir.catalog.Catalogs;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.engine.entitlement.Refusal;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.comptoir.members.Actor;
import org.comptoir.ordering.CartChange;
import org.comptoir.ordering.Carts;
import org.comptoir.ordering.Refused;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.assortment.Assortment;
import org.comptoir.trading.assortment.Browsings;
import org.comptoir.trading.assortment.Quote;
import org.springframework.stereotype.Component;

/// What agents propose to shoppers, priced and bought as anything else that they put into their
/// carts themselves.
@Component
class CartsOfShoppers implements ShopperCarts {
    private final Carts carts;
    private final Assortment assortment;
    private final Browsings browsings;
    private final Catalogs catalogs;

    CartsOfShoppers(Carts carts, Assortment assortment, Browsings browsings, Catalogs catalogs) {
        this.carts = carts;
        this.assortment = assortment;
        this.browsings = browsings;
        this.catalogs = catalogs;
    }

    @Override
    public Priced quote(Store store, Actor shopper, List<Wanted> wanted) {
        var locale = Locale.forLanguageTag(shopper.language().orElse("en"));
        var browsing = browsings.now(shopper, store, locale);
        var asked =
                wanted.stream().map(it -> new Quote.Asked(it.partNumber(), quantity(it))).toList();
        var offers =
                assortment.price(browsing, asked, false).stream()
                        .map(CartsOfShoppers::offer)
                        .toList();
        var difference =
                offers.stream().map(CartsOfShoppers::amount).reduce(Money::plus).orElseThrow();
        var cart = carts.view(store, shopper);
        var total =
                cart.currency().equals(difference.currency())
                        ? cart.totals().goods().plus(difference)
                        : difference;
        return new Priced(
                offers.stream().map(it -> line(store, locale, it)).toList(),
                money(difference),
                money(total));
    }

    private static Quantity quantity(Wanted wanted) {
        return Wish.quantity("lines", wanted.quantity());
    }

    /// An article he may not buy is not proposed.
    private static Offer offer(Quote quote) {
        return switch (quote.decision()) {
            case Offer offer -> offer;
            case Refusal _ -> throw Problem.invalid("lines", "not-for-shopper", quote.partNumber());
        };
    }

    private static Money amount(Offer offer) {
        return offer.unitPrice().times(offer.quantity());
    }

    private Line line(Store store, Locale locale, Offer offer) {
        var catalog = catalogs.of(store);
        var name =
                catalog.snapshot().find(offer.partNumber()).stream()
                        .mapToObj(it -> catalog.name(locale, it))
                        .findFirst()
                        .orElse(offer.partNumber());
        return new Line(
                offer.partNumber(),
                name,
                offer.quantity().decimal().stripTrailingZeros().toPlainString(),
                money(offer.unitPrice()),
                money(amount(offer)));
    }

    private static Amount money(Money money) {
        return new Amount(money.amount().toPlainString(), money.currency().getCurrencyCode());
    }

    @Override
    public void put(Store store, Actor shopper, List<Wanted> wanted) {
        for (var it : wanted) {
            var change =
                    carts.add(
                            store,
                            shopper,
                            it.partNumber(),
                            new BigDecimal(it.quantity()),
                            Optional.empty(),
                            null);
            switch (change) {
                case CartChange.Done _ -> {}
                case Refused refused -> throw refused.problem();
            }
        }
    }
}
