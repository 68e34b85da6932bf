package org.comptoir.ordering.order;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comptoir.engine.entitlement.kit.KitDecision;
import org.comptoir.engine.entitlement.kit.KitExplanation;
import org.comptoir.engine.entitlement.kit.KitExplanation.Candidate;
import org.comptoir.engine.entitlement.kit.KitExplanation.Choice;
import org.comptoir.engine.entitlement.kit.KitExplanation.Rejected;
import org.comptoir.engine.entitlement.kit.KitOffer;
import org.comptoir.engine.entitlement.kit.KitRefusal;

/// A kit's explanation as plain values, to be kept as JSON: what each component costs and what was
/// not chosen for it, then the contracts that lost.
final class KitReasons {
    private KitReasons() {}

    static Map<String, Object> explanation(KitExplanation explanation) {
        var values = new LinkedHashMap<String, Object>();
        values.put("decision", decision(explanation.decision()));
        if (explanation.decision() instanceof KitOffer offer) {
            values.put("arithmetic", offer.arithmetic());
        }
        values.put("components", chosen(explanation).map(KitReasons::component).toList());
        var lost =
                explanation.candidates().stream()
                        .filter(it -> it.loss().isPresent())
                        .map(KitReasons::loser);
        var others = explanation.losers().stream().map(PriceReasons::loser);
        values.put("losers", Stream.concat(lost, others).toList());
        return values;
    }

    private static Stream<Choice> chosen(KitExplanation explanation) {
        return explanation.candidates().stream()
                .filter(it -> it.loss().isEmpty())
                .flatMap(it -> it.components().stream());
    }

    private static Map<String, Object> decision(KitDecision decision) {
        var values = new LinkedHashMap<String, Object>();
        switch (decision) {
            case KitOffer offer -> {
                values.put("unitPrice", PriceReasons.money(offer.unitPrice()));
                values.put("quantity", offer.quantity().toString());
                values.put("contract", PriceReasons.contract(offer.contract()));
                values.put("term", PriceReasons.term(offer.term()));
            }
            case KitRefusal refusal -> values.put("reason", refusal.reason().code());
        }
        return values;
    }

    private static Map<String, Object> component(Choice choice) {
        var values = new LinkedHashMap<String, Object>();
        values.put("partNumber", choice.partNumber());
        values.put("quantity", choice.quantity().toString());
        values.put("pieces", choice.pieces().toString());
        choice.chosen()
                .ifPresent(part -> {
                    values.put("fixed", part.fixed());
                    values.put("offer", PriceReasons.offer(part.row()));
                    values.put("adjustment", part.adjustment().toString());
                    values.put("unitPrice", PriceReasons.money(part.unitPrice()));
                    values.put("amount", PriceReasons.money(part.amount()));
                });
        values.put("rejected", rejected(choice.rejected()));
        return values;
    }

    private static List<Map<String, Object>> rejected(List<Rejected> rejected) {
        return rejected.stream().map(KitReasons::rejected).toList();
    }

    private static Map<String, Object> rejected(Rejected rejected) {
        var values = new LinkedHashMap<String, Object>();
        rejected.row().ifPresent(row -> values.put("offer", PriceReasons.offer(row)));
        rejected.percentage().ifPresent(it -> values.put("percentage", it.toString()));
        values.put("loss", rejected.loss().code());
        values.put("rule", rejected.loss().rule());
        values.put("values", rejected.values());
        return values;
    }

    private static Map<String, Object> loser(Candidate candidate) {
        var loss = candidate.loss().orElseThrow();
        var values = new LinkedHashMap<String, Object>();
        values.put("contract", PriceReasons.contract(candidate.contract()));
        values.put("term", PriceReasons.term(candidate.term()));
        candidate.unitPrice().ifPresent(it -> values.put("unitPrice", PriceReasons.money(it)));
        values.put("loss", loss.code());
        values.put("rule", loss.rule());
        values.put("values", candidate.values());
        return values;
    }
}
