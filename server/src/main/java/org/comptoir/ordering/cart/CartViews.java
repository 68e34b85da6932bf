package org.comptoir.ordering.cart;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.engine.entitlement.ContractTiers;
import org.comptoir.engine.money.Money;
import org.comptoir.members.Actor;
import org.comptoir.ordering.CartView;
import org.comptoir.ordering.CartView.Badge;
import org.comptoir.ordering.CartView.Choice;
import org.comptoir.ordering.CartView.NextTier;
import org.comptoir.ordering.CartView.Totals;
import org.comptoir.ordering.Refused;
import org.comptoir.ordering.counter.Counters;
import org.comptoir.ordering.counter.Purchase;
import org.comptoir.trading.condition.PaymentChoice;
import org.comptoir.trading.condition.ShippingChoice;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Makes of a priced cart what its owner sees.
@Component
public class CartViews {
    private final Articles articles;
    private final Approvals approvals;
    private final CartRows rows;
    private final Counters counters;

    CartViews(Articles articles, Approvals approvals, CartRows rows, Counters counters) {
        this.articles = articles;
        this.approvals = approvals;
        this.rows = rows;
        this.counters = counters;
    }

    /// The cart with the charge of a shipping mode, nothing asked meaning the first, counted in,
    /// and remembered as shown; a mode it cannot have counts for nothing.
    public CartView withShipping(PricedCart cart, Actor actor, Freights freights, String mode) {
        var freight = freights.under(mode);
        rows.shown(cart.cart(), cart.figures(freights));
        return view(
                cart, actor, freights, freight, totals(cart.goods(), freight, freights.has(mode)));
    }

    /// The cart before a shipping mode is chosen, remembered as shown.
    public CartView of(PricedCart cart, Actor actor) {
        var freights = freights(cart);
        rows.shown(cart.cart(), cart.figures(freights));
        return of(cart, actor, freights);
    }

    /// The same for a cart whose figures are saved with it.
    CartView of(PricedCart cart, Actor actor, Freights freights) {
        var totals = totals(cart.goods(), freights.plain(), false);
        return view(cart, actor, freights, freights.under(""), totals);
    }

    private CartView view(
            PricedCart cart, Actor actor, Freights freights, Freight freight, Totals totals) {
        var sum = cart.goods().plus(freight.total());
        return new CartView(
                cart.cart().version() + "-" + cart.figures(freights),
                cart.cart().currency(),
                cart.cart().contract().flatMap(cart.deals()::find).map(CartViews::badge),
                cart.lines().stream().map(line -> line(cart, line)).toList(),
                totals,
                cart.fit().payments(cart.inUse()).stream().map(CartViews::choice).toList(),
                cart.fit().shippingModes(cart.inUse()).stream().map(CartViews::choice).toList(),
                approvals.need(cart.deals().store(), actor, cart.inUse(), sum).preview(),
                cart.obstacles(),
                warnings(cart));
    }

    private List<Refused> warnings(PricedCart cart) {
        var store = cart.deals().store();
        return counters.rightsPassed(
                new Purchase(store, cart.parts(), "", Optional.empty(), cart.goods()));
    }

    /// What the cart costs to ship; its policies' commands are asked each time.
    public Freights freights(PricedCart cart) {
        return Freights.of(cart, articles);
    }

    private static Totals totals(Money goods, Freight freight, boolean shipping) {
        var handling = freight.handling();
        var known = shipping && freight.unknown().isEmpty();
        return new Totals(
                goods,
                known ? Optional.of(freight.charge()) : Optional.empty(),
                handling,
                freight.collectedByCarrier(),
                goods.plus(known ? freight.total() : handling));
    }

    private CartView.Line line(PricedCart cart, PricedLine priced) {
        var line = priced.line();
        var store = cart.deals().store();
        var article = articles.of(store, locale(), line.partNumber());
        return new CartView.Line(
                line.number(),
                line.partNumber(),
                article.name(),
                article.image(),
                article.unit(),
                line.quantity(),
                priced.deal().map(CartViews::badge).orElseGet(() -> former(line)),
                priced.unitPrice(),
                standard(cart, priced),
                priced.amount(),
                nextTier(cart, priced),
                new KitParts(articles, store).of(priced),
                priced.marks());
    }

    public static Badge badge(Deal deal) {
        var label = deal.contract().label();
        return new Badge(
                label.key(),
                label.name(),
                label.version(),
                label.revision(),
                deal.contract().isDefault());
    }

    private static Badge former(CartLine line) {
        var under = line.under();
        return new Badge(under.id(), under.family().name(), under.version(), 0, false);
    }

    private static Optional<Money> standard(PricedCart cart, PricedLine priced) {
        var whole = cart.deals().whole();
        var entry = whole.catalog().find(priced.line().partNumber());
        return entry.isEmpty() || !(priced.price().orElse(null) instanceof Ask.OfArticle)
                ? Optional.empty()
                : whole.standardPrice(entry.getAsInt(), priced.together(), cart.cart().currency());
    }

    private static Optional<NextTier> nextTier(PricedCart cart, PricedLine priced) {
        if (priced.deal().isEmpty()
                || priced.unitPrice().isEmpty()
                || priced.line().goods().isKit()) {
            return Optional.empty();
        }
        var prices = priced.deal().get().prices();
        var entry = prices.catalog().find(priced.line().partNumber());
        return entry.isEmpty()
                ? Optional.empty()
                : next(prices.tiers(entry.getAsInt(), cart.cart().currency()), priced);
    }

    private static Optional<NextTier> next(Collection<ContractTiers> tiers, PricedLine priced) {
        var price = priced.unitPrice().orElseThrow();
        return tiers.stream()
                .map(ContractTiers::tiers)
                .flatMap(List::stream)
                .filter(tier -> tier.from().compareTo(priced.together()) > 0)
                .filter(tier -> tier.offer().unitPrice().compareTo(price) < 0)
                .findFirst()
                .map(tier -> new NextTier(tier.from(), tier.offer().unitPrice()));
    }

    public static Choice choice(PaymentChoice payment) {
        return new Choice(
                payment.id().value(), payment.policy().name(), payment.displayName(locale()));
    }

    public static Choice choice(ShippingChoice mode) {
        return new Choice(mode.id().value(), mode.policy().name(), mode.displayName(locale()));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
