package org.comptoir.accelerator.care;

import java.util.Optional;
import org.comptoir.accelerator.Desk;
import org.comptoir.engine.entitlement.Decision;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.engine.entitlement.Refusal;
import org.comptoir.engine.entitlement.Refusal.Reason;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.comptoir.platform.page.PriceTag;
import org.comptoir.trading.assortment.Item;
import org.comptoir.trading.assortment.Savings;

/// A customer's prices in words.
record Prices(Desk desk) {
    PriceTag of(Decision decision, Optional<Money> list) {
        return switch (decision) {
            case Offer offer ->
                    tag(offer.unitPrice(), list, offer.quantity()).under(offer.contract().name());
            case Refusal refusal -> none(refusal.reason(), refusal.quantity());
        };
    }

    PriceTag of(Item item) {
        if (item.price().isEmpty()) {
            return none(item.reason().orElse(Reason.NOT_ENTITLED), item.quantity());
        }
        var tag = tag(item.price().get(), item.listPrice(), item.quantity());
        return item.from() ? tag.lowest() : tag;
    }

    private PriceTag tag(Money price, Optional<Money> list, Quantity quantity) {
        var tag = PriceTag.of(desk.words().money(price));
        var saving = Savings.of(price, list);
        if (saving.isPresent() && list.isPresent()) {
            var percent = desk.page().formats().percent(saving.get().percent());
            tag = tag.against(desk.words().money(list.get()), "−" + percent);
        }
        return quantity.compareTo(Quantity.ONE) > 0
                ? tag.per(desk.text("product.from-quantity", number(quantity)))
                : tag;
    }

    private PriceTag none(Reason reason, Quantity quantity) {
        return PriceTag.none(desk.text("price.none." + reason.code(), number(quantity)));
    }

    String number(Quantity quantity) {
        return desk.page().formats().number(quantity.decimal());
    }
}
