package org.comptoir.accelerator.effect;

import java.util.Optional;
import org.comptoir.accelerator.Buyers.Buyer;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Inquiry;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.trading.insight.ChangeFilter;
import org.comptoir.trading.insight.Effects;
import org.comptoir.trading.insight.Effects.By;
import org.comptoir.trading.insight.Effects.Which;

/// What a page asks about an effect: `view` is a kind of change, or `changing` for any.
final class EffectAsk {
    static final String CHANGING = "changing";

    private EffectAsk() {}

    static Effects.Query query(
            Desk desk, Buyer buyer, Ask ask, Inquiry inquiry, Optional<String> category, int size) {
        return new Effects.Query(
                buyer.actor(),
                inquiry.at(),
                inquiry.currency(),
                desk.page().formats().locale(),
                ask.text(),
                category,
                which(ask.value("view")),
                order(ask),
                ask.page(),
                size);
    }

    private static Which which(String view) {
        return ChangeFilter.kind(view)
                .map(Which::of)
                .orElse(view.equals(CHANGING) ? Which.CHANGING : Which.ALL);
    }

    private static Effects.Order order(Ask ask) {
        var by =
                switch (ask.sort()) {
                    case "part" -> By.PART;
                    case "name" -> By.NAME;
                    case "before" -> By.BEFORE;
                    case "after" -> By.AFTER;
                    case "change" -> By.CHANGE;
                    default -> By.FOUND;
                };
        return new Effects.Order(by, ask.isDown());
    }
}
