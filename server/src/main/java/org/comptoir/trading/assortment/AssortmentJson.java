package org.comptoir.trading.assortment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.comptoir.catalog.Category;
import org.comptoir.catalog.Facets;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.engine.entitlement.ContractLabel;
import org.comptoir.engine.entitlement.ContractTiers;
import org.comptoir.engine.entitlement.Decision;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.engine.entitlement.Refusal;
import org.comptoir.engine.money.Money;
import org.jspecify.annotations.Nullable;

/// The JSON shapes of the assortment: amounts as text with their currency.
final class AssortmentJson {
    private AssortmentJson() {}

    record Amount(String amount, String currency) {
        static Amount of(Money money) {
            return new Amount(money.decimal(), money.currency().getCurrencyCode());
        }

        static @Nullable Amount of(Optional<Money> money) {
            return money.map(Amount::of).orElse(null);
        }
    }

    record Contract(String id, String name, String version) {
        static Contract of(ContractLabel label) {
            return new Contract(label.key().toString(), label.name(), label.version());
        }
    }

    record Saving(Amount amount, BigDecimal percent) {
        static @Nullable Saving of(Optional<Money> price, Optional<Money> listPrice) {
            return price.flatMap(own -> Savings.of(own, listPrice))
                    .map(it -> new Saving(Amount.of(it.amount()), it.percent()))
                    .orElse(null);
        }
    }

    record Product(
            String partNumber,
            String name,
            String description,
            List<String> categories,
            @Nullable String image,
            @Nullable String brand,
            @Nullable String unit,
            @Nullable BigDecimal weight,
            List<StoreCatalog.Shown> attributes,
            List<Variant> skus) {}

    record Variant(
            String partNumber,
            String name,
            @Nullable String image,
            List<StoreCatalog.Shown> attributes,
            BigDecimal quantity,
            @Nullable Amount price,
            @Nullable Amount listPrice,
            @Nullable String reason,
            @Nullable Contract contract,
            @Nullable Saving savings,
            List<Tiers> tiers) {}

    record Tiers(Contract contract, List<Tier> prices) {}

    record Tier(BigDecimal from, @Nullable BigDecimal upTo, Amount price) {}

    record Line(
            String partNumber,
            String name,
            @Nullable String category,
            @Nullable String image,
            boolean from,
            BigDecimal quantity,
            @Nullable Amount price,
            @Nullable Amount listPrice,
            @Nullable String reason,
            @Nullable Contract contract,
            @Nullable Saving savings) {}

    record PriceRange(Amount lowest, Amount highest) {}

    record Counted(
            List<Facets.CategoryCount> categories,
            List<Facets.AttributeFacet> attributes,
            @Nullable PriceRange price) {}

    record Products(
            List<Line> items,
            int total,
            @Nullable Counted facets,
            @Nullable String meant,
            @Nullable String next) {}

    static Products of(Listing listing) {
        return new Products(
                listing.items().stream().map(AssortmentJson::line).toList(),
                listing.total(),
                listing.facets().map(facets -> counted(facets, listing)).orElse(null),
                listing.meant().orElse(null),
                listing.next());
    }

    private static Counted counted(Facets facets, Listing listing) {
        var range =
                listing.prices()
                        .map(it -> new PriceRange(Amount.of(it.lowest()), Amount.of(it.highest())));
        return new Counted(facets.categories(), facets.attributes(), range.orElse(null));
    }

    private static Line line(Item item) {
        return new Line(
                item.partNumber(),
                item.name(),
                item.category().map(Category::identifier).orElse(null),
                item.image().orElse(null),
                item.from(),
                item.quantity().decimal(),
                Amount.of(item.price()),
                Amount.of(item.listPrice()),
                item.reason().map(Refusal.Reason::code).orElse(null),
                item.contract().map(Contract::of).orElse(null),
                Saving.of(item.price(), item.listPrice()));
    }

    static Product of(ProductView view) {
        return new Product(
                view.partNumber(),
                view.name(),
                view.description(),
                view.path().stream().map(Category::identifier).toList(),
                view.image().orElse(null),
                view.brand().orElse(null),
                view.unit().orElse(null),
                view.weight().orElse(null),
                view.attributes(),
                view.variants().stream().map(AssortmentJson::variant).toList());
    }

    private static Variant variant(ProductView.Variant variant) {
        var offer = offer(variant.decision());
        return new Variant(
                variant.partNumber(),
                variant.name(),
                variant.image().orElse(null),
                variant.attributes(),
                quantity(variant.decision()),
                Amount.of(offer.map(Offer::unitPrice)),
                Amount.of(variant.listPrice()),
                reason(variant.decision()),
                offer.map(Offer::contract).map(Contract::of).orElse(null),
                Saving.of(offer.map(Offer::unitPrice), variant.listPrice()),
                variant.tiers().stream().map(AssortmentJson::tiers).toList());
    }

    private static Tiers tiers(ContractTiers tiers) {
        return new Tiers(
                Contract.of(tiers.contract()),
                tiers.tiers().stream()
                        .map(it ->
                                new Tier(
                                        it.from().decimal(),
                                        it.upTo().map(most -> most.decimal()).orElse(null),
                                        Amount.of(it.offer().unitPrice())))
                        .toList());
    }

    static Optional<Offer> offer(Decision decision) {
        return decision instanceof Offer offer ? Optional.of(offer) : Optional.empty();
    }

    static @Nullable String reason(Decision decision) {
        return decision instanceof Refusal refusal ? refusal.reason().code() : null;
    }

    private static BigDecimal quantity(Decision decision) {
        return switch (decision) {
            case Offer offer -> offer.quantity().decimal();
            case Refusal refusal -> refusal.quantity().decimal();
        };
    }
}
