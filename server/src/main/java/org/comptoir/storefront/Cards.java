package org.comptoir.storefront;

import org.comptoir.engine.entitlement.ContractLabel;
import org.comptoir.engine.entitlement.Refusal.Reason;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.comptoir.platform.page.PriceTag;
import org.comptoir.stores.Store;
import org.comptoir.trading.assortment.Item;

/// Items of a listing as cards.
public final class Cards {
    private final Store store;
    private final Wording words;
    private final boolean namesContracts;

    public Cards(Visit visit) {
        this.store = visit.store();
        this.words = visit.words();
        this.namesContracts = !visit.actor().isGuest();
    }

    public Card of(Item item) {
        return new Card(
                Addresses.product(store, item.partNumber()),
                item.name(),
                item.partNumber(),
                item.image().orElse(null),
                item.price().map(price -> price(item, price)).orElseGet(() -> none(item)));
    }

    private PriceTag price(Item item, Money price) {
        var tag = words.price(price, item.listPrice());
        if (namesContracts && item.listPrice().isPresent()) {
            tag = tag.under(item.contract().map(ContractLabel::name).orElse(""));
        }
        if (item.quantity().compareTo(Quantity.ONE) > 0) {
            tag =
                    tag.per(
                            words.page()
                                    .text("product.from-quantity", words.number(item.quantity())));
        }
        return item.from() ? tag.lowest() : tag;
    }

    private PriceTag none(Item item) {
        var reason = item.reason().orElse(Reason.NOT_ENTITLED);
        return PriceTag.none(words.reason(reason, item.quantity()));
    }
}
