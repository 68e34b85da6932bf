package org.comptoir.ordering.order;

import java.util.LinkedHashMap;
import java.util.Map;
import org.comptoir.engine.catalog.OfferRow;
import org.comptoir.engine.entitlement.ContractLabel;
import org.comptoir.engine.entitlement.Decision;
import org.comptoir.engine.entitlement.Explanation;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.engine.entitlement.Refusal;
import org.comptoir.engine.entitlement.TermLabel;
import org.comptoir.engine.money.Money;

/// A price's term, offer and explanation as plain values, to be kept as JSON.
final class PriceReasons {
    private PriceReasons() {}

    static Map<String, Object> explanation(Explanation explanation) {
        var values = new LinkedHashMap<String, Object>();
        values.put("decision", decision(explanation.decision()));
        explanation.arithmetic().ifPresent(it -> values.put("arithmetic", it.toString()));
        values.put("losers", explanation.losers().stream().map(PriceReasons::loser).toList());
        return values;
    }

    private static Map<String, Object> decision(Decision decision) {
        var values = new LinkedHashMap<String, Object>();
        switch (decision) {
            case Offer offer -> {
                values.put("unitPrice", money(offer.unitPrice()));
                values.put("quantity", offer.quantity().toString());
                values.put("contract", contract(offer.contract()));
                values.put("term", term(offer.term()));
                values.put("list", offer.list());
                values.put("offer", offer(offer.row()));
                values.put("adjustment", offer.adjustment().toString());
            }
            case Refusal refusal -> values.put("reason", refusal.reason().code());
        }
        return values;
    }

    static Map<String, Object> loser(Explanation.Loser loser) {
        var values = new LinkedHashMap<String, Object>();
        values.put("contract", contract(loser.contract()));
        loser.term().ifPresent(term -> values.put("term", term(term)));
        loser.list().ifPresent(list -> values.put("list", list));
        loser.row().ifPresent(row -> values.put("offer", offer(row)));
        loser.adjustment().ifPresent(it -> values.put("adjustment", it.toString()));
        loser.unitPrice().ifPresent(price -> values.put("unitPrice", money(price)));
        values.put("loss", loser.loss().code());
        values.put("rule", loser.loss().rule());
        values.put("values", loser.values());
        return values;
    }

    static Map<String, Object> term(TermLabel term) {
        return Map.of(
                "contract", contract(term.contract()),
                "sequence", term.sequence(),
                "kind", term.kind());
    }

    static Map<String, Object> offer(OfferRow row) {
        var values = new LinkedHashMap<String, Object>();
        values.put("partNumber", row.partNumber());
        values.put("price", money(row.price()));
        row.minimum().ifPresent(least -> values.put("minimum", least.toString()));
        row.maximum().ifPresent(most -> values.put("maximum", most.toString()));
        row.validity().start().ifPresent(start -> values.put("start", start.toString()));
        row.validity().end().ifPresent(end -> values.put("end", end.toString()));
        values.put("precedence", row.precedence());
        return values;
    }

    static Map<String, Object> contract(ContractLabel label) {
        return Map.of(
                "id", label.key().toString(),
                "name", label.name(),
                "version", label.version(),
                "revision", label.revision());
    }

    static Map<String, String> money(Money money) {
        return Map.of("amount", money.decimal(), "currency", money.currency().getCurrencyCode());
    }
}
