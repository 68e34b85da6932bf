package org.comptoir.storefront.product;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.comptoir.engine.entitlement.ContractTiers.Tier;
import org.comptoir.engine.entitlement.Decision;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.engine.entitlement.Refusal;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.PriceTag;
import org.comptoir.platform.page.Stepper;
import org.comptoir.platform.page.Tiers;
import org.comptoir.storefront.Addresses;
import org.comptoir.storefront.Reasons;
import org.comptoir.storefront.Visit;
import org.comptoir.storefront.Wording;
import org.comptoir.stores.Store;
import org.comptoir.trading.assortment.ProductView;
import org.comptoir.trading.assortment.Quote;
import org.comptoir.trading.assortment.Savings;
import org.jspecify.annotations.Nullable;

/// Puts the price of a variant into words: what it is, its steps, and under which contracts.
final class QuoteParts {
    private final Visit visit;
    private final ProductView view;
    private final ProductView.Variant variant;
    private final Wording words;

    QuoteParts(Visit visit, ProductView view, ProductView.Variant variant) {
        this.visit = visit;
        this.view = view;
        this.variant = variant;
        this.words = visit.words();
    }

    Product.Quote of(Quote answer, @Nullable Reasons reasons) {
        var decision = answer.decision();
        return new Product.Quote(
                variant.partNumber(),
                Addresses.product(visit.store(), variant.partNumber()),
                price(answer),
                line(decision),
                tiers(answer.quantity()),
                decision instanceof Offer ? reasons : null,
                refusal(decision),
                stepper(answer.quantity()),
                contracts(answer.quantity()));
    }

    private PriceTag price(Quote answer) {
        return switch (answer.decision()) {
            case Offer offer -> {
                var tag = words.price(offer.unitPrice(), answer.listPrice());
                tag = tag.per(words.unit(view.unit().orElse("")));
                yield visit.actor().isGuest() ? tag : tag.under(offer.contract().name());
            }
            case Refusal refusal -> PriceTag.none(reason(refusal));
        };
    }

    private String reason(Refusal refusal) {
        return words.reason(refusal.reason(), refusal.bound().orElse(refusal.quantity()));
    }

    private @Nullable String line(Decision decision) {
        return decision instanceof Offer offer && offer.quantity().compareTo(Quantity.ONE) != 0
                ? offer.line()
                        .map(it ->
                                visit.text(
                                        "price.line",
                                        words.money(it),
                                        words.number(offer.quantity())))
                        .orElse(null)
                : null;
    }

    private @Nullable Notice refusal(Decision decision) {
        return decision instanceof Refusal refusal
                ? Notice.of(Tone.WARNING, reason(refusal))
                : null;
    }

    private Stepper stepper(Quantity quantity) {
        return Stepper.of("quantity", visit.text("product.quantity"), words.plain(quantity))
                .from(words.plain(Quantity.ONE));
    }

    private Tiers tiers(Quantity quantity) {
        var tiers = variant.bestTiers().stream().filter(QuoteParts::holdsAWhole).toList();
        var steps = new ArrayList<Tiers.Step>();
        var next = next(tiers, quantity);
        for (var tier : tiers) {
            steps.add(step(tier, tiers.getFirst(), quantity, tier.equals(next)));
        }
        return new Tiers(steps, next == null ? null : advice(next, quantity));
    }

    /// The next step that is worth buying more for.
    private static @Nullable Tier next(List<Tier> tiers, Quantity quantity) {
        var now = tiers.stream().filter(tier -> holds(tier, quantity)).findFirst();
        return tiers.stream()
                .filter(tier -> least(tier).compareTo(quantity) > 0)
                .filter(tier -> now.map(it -> price(tier).compareTo(price(it)) < 0).orElse(true))
                .findFirst()
                .orElse(null);
    }

    private Tiers.Step step(Tier tier, Tier first, Quantity quantity, boolean next) {
        var saving =
                Savings.of(price(tier), java.util.Optional.of(price(first)))
                        .map(it -> visit.page().formats().percent(it.percent()))
                        .orElse(null);
        return new Tiers.Step(
                visit.text("product.tier.from", words.number(least(tier))),
                words.money(price(tier)),
                saving,
                holds(tier, quantity),
                next);
    }

    /// The least whole quantity of a step, and never nothing.
    private static Quantity least(Tier tier) {
        var whole = Quantity.of(tier.from().decimal().setScale(0, RoundingMode.CEILING));
        return whole.compareTo(Quantity.ONE) < 0 ? Quantity.ONE : whole;
    }

    /// Between "up to 49" and "from 50" lie only parts of a unit: no step worth showing.
    private static boolean holdsAWhole(Tier tier) {
        return holds(tier, least(tier));
    }

    private static Money price(Tier tier) {
        return tier.offer().unitPrice();
    }

    private static boolean holds(Tier tier, Quantity quantity) {
        return tier.from().compareTo(quantity) <= 0
                && tier.upTo().map(most -> most.compareTo(quantity) >= 0).orElse(true);
    }

    private String advice(Tier next, Quantity quantity) {
        var missing = least(next).decimal().subtract(quantity.decimal());
        return visit.text(
                "product.tier.advice",
                visit.page().formats().number(missing),
                words.money(price(next)));
    }

    /// The contracts one may choose among for this line, the cheapest first.
    private List<Product.Under> contracts(Quantity quantity) {
        if (visit.actor().isGuest()
                || visit.store().contractChoice() == Store.ContractChoice.ORDER) {
            return List.of();
        }
        return variant.tiers().stream()
                .flatMap(it -> it.tiers().stream())
                .filter(tier -> holds(tier, quantity))
                .map(Tier::offer)
                .sorted(Comparator.comparing(Offer::unitPrice))
                .map(Offer::contract)
                .map(label -> new Product.Under(label.key().toString(), label.name()))
                .distinct()
                .toList();
    }
}
