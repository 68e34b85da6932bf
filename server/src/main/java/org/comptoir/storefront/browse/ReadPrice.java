package org.comptoir.storefront.browse;

import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.engine.money.Money;

/// Reads an amount as people type it, with a point or a comma; what is not one asks for nothing.
record ReadPrice(Currency currency) {
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}([.,]\\d{1,5})?");

    Optional<Money> amount(String typed) {
        return AMOUNT.matcher(typed).matches()
                ? Optional.of(Money.of(typed.replace(',', '.'), currency))
                : Optional.empty();
    }
}
