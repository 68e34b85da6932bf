package org.comptoir.engine.entitlement.kit;

import java.util.List;
import java.util.Optional;
import org.comptoir.engine.entitlement.Loss;
import org.comptoir.engine.entitlement.kit.KitExplanation.Candidate;
import org.comptoir.engine.entitlement.kit.KitExplanation.Choice;

/// Says of every configuration that was tried what it would cost, and why it lost.
record Candidates(List<Tried> tried) {
    List<Candidate> all() {
        var winner = Tried.winner(tried);
        return tried.stream().map(it -> candidate(it, winner)).toList();
    }

    private static Candidate candidate(Tried tried, Optional<Tried> winner) {
        var source = tried.attempt().source();
        var choices = tried.attempt().choices();
        var price = tried.offer().map(KitOffer::unitPrice);
        var loss =
                tried.offer().isPresent()
                        ? beaten(tried, winner.orElseThrow())
                        : Optional.of(loss(tried, choices));
        var values =
                loss.filter(it -> it == Loss.PRICE_HIGHER)
                        .map(_ -> higher(tried, winner.orElseThrow()))
                        .orElse("");
        return new Candidate(source.contract(), source.term(), price, loss, values, choices);
    }

    private static Optional<Loss> beaten(Tried tried, Tried winner) {
        if (tried.equals(winner)) {
            return Optional.empty();
        }
        if (!price(tried).equals(price(winner))) {
            return Optional.of(Loss.PRICE_HIGHER);
        }
        boolean together =
                tried.attempt()
                        .source()
                        .activatedAt()
                        .equals(winner.attempt().source().activatedAt());
        return Optional.of(together ? Loss.TIE_LATER_TERM : Loss.TIE_LATER_CONTRACT);
    }

    private static Object price(Tried tried) {
        return tried.offer().orElseThrow().unitPrice();
    }

    private static String higher(Tried tried, Tried winner) {
        return "%s > %s".formatted(price(tried), price(winner));
    }

    /// What keeps the kit from being built so.
    private static Loss loss(Tried tried, List<Choice> choices) {
        var first = choices.stream().flatMap(it -> it.obstacle().stream()).findFirst();
        return switch (tried.refusal().orElseThrow().reason()) {
            case NOT_ENTITLED, CHOOSE_A_SKU, NO_KIT -> Loss.NOT_COVERED;
            default -> first.orElse(Loss.BLOCK_WITHOUT_PRICE);
        };
    }
}
