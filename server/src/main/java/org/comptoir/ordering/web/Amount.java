package org.comptoir.ordering.web;

import org.comptoir.engine.money.Money;

/// An amount in JSON: text, and its currency.
record Amount(String amount, String currency) {
    static Amount of(Money money) {
        return new Amount(money.decimal(), money.currency().getCurrencyCode());
    }
}
