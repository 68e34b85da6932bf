package org.comptoir.engine.catalog;

/// A price list of the store: its name, its precedence among lists (docs/rules.md §3.2.5) and its
/// compiled offers.
public record PriceList(String name, double precedence, OfferTable offers) {
    public PriceList {
        precedence = precedence + 0.0;
    }
}
