package org.comptoir.engine.entitlement.terms;

import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.comptoir.engine.money.Rounding;

/// What a store sets about prices (docs/rules.md §3.1.3, §3.2.4, §3.2.5, §2.1).
///
/// `unitPriceScale` is absent for the currency's minor unit; `defaultContract` names the family of
/// the store's default contract. No currency is converted.
public record StoreRules(
        List<Currency> currencies,
        OptionalInt unitPriceScale,
        Combination combination,
        boolean listPrecedenceFirst,
        Optional<FamilyKey> defaultContract) {
    /// How the contracts a buyer uses at once combine (docs/rules.md §3.1.3).
    public enum Combination {
        /// One contract that trades a product suffices.
        OR,
        /// Every customer contract must trade it; the default contract is one more alternative.
        AND
    }

    public StoreRules {
        currencies = List.copyOf(currencies);
        Objects.requireNonNull(unitPriceScale, "unitPriceScale");
        Objects.requireNonNull(combination, "combination");
        Objects.requireNonNull(defaultContract, "defaultContract");
        if (unitPriceScale.isPresent()
                && (unitPriceScale.getAsInt() < 0 || unitPriceScale.getAsInt() > 5)) {
            throw new IllegalArgumentException(
                    "The unit-price scale lies within 0 and 5, was " + unitPriceScale.getAsInt());
        }
    }

    /// OR, unit prices at the minor unit, the lowest price first.
    public static StoreRules of(List<Currency> currencies, FamilyKey defaultContract) {
        return new StoreRules(
                currencies,
                OptionalInt.empty(),
                Combination.OR,
                false,
                Optional.of(defaultContract));
    }

    /// The number of decimals of a unit price in this currency.
    public int scale(Currency currency) {
        return unitPriceScale.orElse(Rounding.minorUnit(currency));
    }
}
