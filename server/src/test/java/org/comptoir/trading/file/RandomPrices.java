package org.comptoir.trading.file;

import static org.comptoir.engine.policy.PolicyType.PRODUCT_SET;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.comptoir.trading.content.term.CatalogSelection;
import org.comptoir.trading.content.term.KitConfiguration;
import org.comptoir.trading.content.term.Offer;
import org.comptoir.trading.content.term.PriceList;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.ProductChoice;
import org.comptoir.trading.content.term.ProductSet;
import org.comptoir.trading.content.value.MonetaryAmount;

/// Price lists, product sets, selections and kits at random.
class RandomPrices extends RandomValues {
    RandomPrices(long seed) {
        super(seed);
    }

    PriceTerm.SetAdjustment adjustment() {
        return new PriceTerm.SetAdjustment(
                random.nextBoolean()
                        ? new ProductChoice.ByPolicy(policy(PRODUCT_SET))
                        : new ProductChoice.Inline(set()),
                percentage());
    }

    PriceList list() {
        return new PriceList(
                text(),
                maybe(this::text),
                decimal(99),
                constant(PriceList.Type.class),
                maybe(this::organization),
                some(3, this::offer));
    }

    Offer offer() {
        return new Offer(
                constant(Offer.Published.class),
                product(),
                maybe(this::text),
                maybe(() -> decimal(10)),
                maybe(() -> decimal(10).add(BigDecimal.TEN)),
                decimal(9),
                maybe(this::time),
                Optional.empty(),
                List.of(amount()),
                maybe(() -> new Offer.PurchaseLimit(maybe(() -> decimal(9)), Optional.empty())));
    }

    ProductSet set() {
        return new ProductSet(
                text(),
                maybe(this::text),
                maybe(this::organization),
                maybe(this::organization),
                some(3, this::selection),
                some(3, this::selection));
    }

    CatalogSelection filter() {
        return new CatalogSelection(
                random.nextBoolean(),
                percentage(),
                random.nextBoolean(),
                maybe(this::catalog),
                maybe(this::organization),
                some(3, this::mark));
    }

    CatalogSelection.Mark mark() {
        return new CatalogSelection.Mark(
                constant(CatalogSelection.Type.class),
                random.nextBoolean(),
                percentage(),
                decimal(9),
                selection());
    }

    KitConfiguration.Block block() {
        return new KitConfiguration.Block(product(), some(2, this::price));
    }

    KitConfiguration.Price price() {
        MonetaryAmount amount = amount();
        return random.nextBoolean()
                ? new KitConfiguration.Percentage(
                        constant(CatalogSelection.Type.class), percentage())
                : new KitConfiguration.Fixed(
                        maybe(() -> decimal(9)),
                        Optional.empty(),
                        random.nextBoolean(),
                        decimal(9),
                        amount);
    }
}
