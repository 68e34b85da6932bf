package org.comptoir.accelerator.see;

import java.util.Optional;
import org.comptoir.accelerator.Desk;
import org.comptoir.engine.entitlement.Refusal;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.comptoir.platform.page.PriceTag;
import org.comptoir.trading.assortment.Savings;

/// Prices in the words of the shop.
record SeenPrices(Desk desk) {
    PriceTag price(Money price, Optional<Money> list, Quantity quantity, Optional<String> under) {
        var tag = PriceTag.of(desk.words().money(price));
        var saving = Savings.of(price, list);
        if (saving.isPresent() && list.isPresent()) {
            tag = tag.against(desk.words().money(list.get()), saving(saving.get()));
        }
        if (quantity.compareTo(Quantity.ONE) > 0) {
            tag = tag.per(desk.text("product.from-quantity", number(quantity)));
        }
        return under.map(tag::under).orElse(tag);
    }

    private String saving(Savings saving) {
        var percent = desk.page().formats().percent(saving.percent());
        return desk.text("price.saving", desk.words().money(saving.amount()), percent);
    }

    PriceTag none(Refusal.Reason reason, Quantity quantity) {
        return PriceTag.none(desk.text("price.none." + reason.code(), number(quantity)));
    }

    String number(Quantity quantity) {
        return desk.page().formats().number(quantity.decimal());
    }
}
