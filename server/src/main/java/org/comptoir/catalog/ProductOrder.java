package org.comptoir.catalog;

/// The order of a listing.
public sealed interface ProductOrder {
    /// The best answers to the words asked first; by name where none were asked.
    record Relevance() implements ProductOrder {}

    /// As readers of the language sort.
    record Name() implements ProductOrder {}

    /// In the order given, such as that of the buyer's prices: [#entry] names the products by their
    /// places, those the query matched and perhaps others.
    non-sealed interface Ranked extends ProductOrder {
        int size();

        int entry(int place);
    }

    ProductOrder RELEVANCE = new Relevance();
    ProductOrder NAME = new Name();
}
