package org.comptoir.engine.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.Set;
import org.comptoir.engine.entitlement.Entitlement;
import org.comptoir.engine.entitlement.Loss;
import org.comptoir.engine.entitlement.kit.KitExplanation;
import org.comptoir.engine.entitlement.kit.KitOffer;
import org.comptoir.engine.entitlement.kit.KitPrices;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;

/// What must hold of every explanation of a kit.
final class KitChecks {
    private static final Currency EURO = Currency.getInstance("EUR");

    private KitChecks() {}

    /// Its parts add up, it names a base to nobody, and what lost is noted in `used`.
    static void explain(Entitlement entitlement, Question question, Set<Loss> used) {
        var kit = Translation.kit(question.kit().orElseThrow());
        var quantity = new Quantity(question.quantity() * 10_000L);
        var explanation = new KitPrices(entitlement).explain(kit, quantity, EURO);
        for (var candidate : explanation.candidates()) {
            candidate.loss().ifPresent(used::add);
            for (var choice : candidate.components()) {
                choice.obstacle().ifPresent(used::add);
                choice.rejected().forEach(it -> used.add(it.loss()));
            }
        }
        if (explanation.decision() instanceof KitOffer offer) {
            assertThat(sum(offer)).isEqualTo(offer.unitPrice());
            assertThat(explanation.candidates()).filteredOn(it -> it.loss().isEmpty()).hasSize(1);
        }
        hidesBases(explanation);
    }

    private static Money sum(KitOffer offer) {
        return offer.parts().stream()
                .map(KitOffer.Part::amount)
                .reduce(Money.zero(EURO), Money::plus);
    }

    private static void hidesBases(KitExplanation explanation) {
        var seen = explanation.forBuyer();
        var own = seen.base().orElseThrow().own();
        boolean ownsRoot = own.contains(Translation.id("Root 1.0"));
        assertThat(seen.toString().contains("name=Root") && !ownsRoot).isFalse();
    }
}
