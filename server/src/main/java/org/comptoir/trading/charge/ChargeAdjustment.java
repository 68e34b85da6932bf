package org.comptoir.trading.charge;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.money.Money;
import org.comptoir.trading.PolicyId;

/// A percentage or an amount on the shipping charge, for one mode or all, for some products and
/// categories or all; `holder` is the contract or account that says so.
public record ChargeAdjustment(
        UUID holder,
        Optional<PolicyId> mode,
        Set<String> partNumbers,
        Set<String> categories,
        Change change) {
    private static final int SKU = 0;
    private static final int PRODUCT = 1;
    private static final int CATEGORY = 2;
    private static final int ALL = Integer.MAX_VALUE;

    /// What is added to the charge; what is negative is taken off.
    public sealed interface Change {}

    /// A percentage of the share of the charge that falls on the line.
    public record ByPercentage(BigDecimal signed) implements Change {}

    /// An amount, once in an order.
    public record ByAmount(Money signed) implements Change {}

    public ChargeAdjustment {
        partNumbers = Set.copyOf(partNumbers);
        categories = Set.copyOf(categories);
    }

    boolean isFor(Optional<PolicyId> chosen) {
        return mode.isEmpty() || mode.equals(chosen);
    }

    /// How far above the SKU it stands that the adjustment names; nothing where it names neither
    /// the SKU nor what is above.
    OptionalInt steps(CatalogSnapshot catalog, String partNumber) {
        if (partNumbers.isEmpty() && categories.isEmpty()) {
            return OptionalInt.of(ALL);
        }
        if (partNumbers.contains(partNumber)) {
            return OptionalInt.of(SKU);
        }
        var entry = catalog.find(partNumber);
        if (entry.isEmpty()) {
            return OptionalInt.empty();
        }
        int product = catalog.productOf(entry.getAsInt());
        return partNumbers.contains(catalog.partNumber(product))
                ? OptionalInt.of(PRODUCT)
                : categories(catalog, product);
    }

    private OptionalInt categories(CatalogSnapshot catalog, int product) {
        return categories.stream()
                .flatMap(it -> catalog.findCategory(it).stream().boxed())
                .flatMapToInt(wanted -> up(catalog, product, wanted))
                .min();
    }

    private static IntStream up(CatalogSnapshot catalog, int product, int wanted) {
        return IntStream.range(0, catalog.categoryCount(product))
                .map(place -> steps(catalog, catalog.categoryOf(product, place), wanted))
                .filter(steps -> steps >= 0)
                .map(steps -> CATEGORY + steps);
    }

    private static int steps(CatalogSnapshot catalog, int category, int wanted) {
        int steps = 0;
        for (int at = category; at >= 0; at = catalog.parentCategory(at)) {
            if (at == wanted) {
                return steps;
            }
            steps++;
        }
        return -1;
    }
}
