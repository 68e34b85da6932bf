package org.comptoir.storefront.product;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.engine.entitlement.EligibleContract;
import org.comptoir.engine.entitlement.Explanation;
import org.comptoir.engine.entitlement.kit.KitExplanation;
import org.comptoir.platform.Texts;
import org.comptoir.storefront.Reasons;
import org.comptoir.storefront.Visit;
import org.comptoir.trading.assortment.Browsings;
import org.comptoir.trading.assortment.Why;
import org.comptoir.trading.assortment.Whys;
import org.springframework.stereotype.Component;

/// Says in the visitor's words why a price is what it is.
@Component
class WhyWords {
    private static final Comparator<Why.Candidate> NEAREST_FIRST =
            Comparator.comparing(candidate -> candidate.price() == null);

    private final Texts texts;
    private final Browsings browsings;

    WhyWords(Texts texts, Browsings browsings) {
        this.texts = texts;
        this.browsings = browsings;
    }

    Reasons of(Visit visit, Explanation explanation) {
        return of(new Whys(texts, visit.page().formats(), defaultContract(visit)).of(explanation));
    }

    Reasons of(Visit visit, KitExplanation explanation) {
        return of(new Whys(texts, visit.page().formats(), defaultContract(visit)).of(explanation));
    }

    private static Reasons of(Why why) {
        var losers =
                why.losers().stream()
                        .sorted(NEAREST_FIRST)
                        .map(WhyWords::loser)
                        .distinct()
                        .toList();
        return new Reasons(why.sentence(), why.arithmetic(), losers);
    }

    private Optional<UUID> defaultContract(Visit visit) {
        return browsings.eligible(visit.actor(), visit.store()).stream()
                .filter(EligibleContract::isDefault)
                .map(contract -> contract.label().key())
                .findFirst();
    }

    private static Reasons.Loser loser(Why.Candidate candidate) {
        var name =
                Stream.of(candidate.contract(), candidate.list(), candidate.adjustment())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "));
        return new Reasons.Loser(name, candidate.price(), candidate.reason());
    }
}
