package org.comptoir.trading.assortment;

import java.util.Optional;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.stores.Store;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.book.PricePolicy;
import org.comptoir.trading.book.TradingBooks;
import org.springframework.stereotype.Component;

/// Finds the price policy behind an explained offer. Terms that a buyer sees as general have none.
@Component
class PriceSources {
    private final TradingBooks books;

    PriceSources(TradingBooks books) {
        this.books = books;
    }

    Optional<PricePolicy> policy(Store store, Offer offer) {
        var contract = new ContractId(offer.term().contract().key());
        return Optional.ofNullable(books.of(store).contracts().get(contract))
                .map(it -> it.pricePolicies().get(offer.term().sequence()));
    }
}
