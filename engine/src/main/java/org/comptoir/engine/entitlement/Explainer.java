package org.comptoir.engine.entitlement;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.comptoir.engine.entitlement.Closure.Part;
import org.comptoir.engine.entitlement.Explanation.Loser;
import org.comptoir.engine.entitlement.deal.CompiledContract;
import org.comptoir.engine.entitlement.deal.CompiledTerm;
import org.comptoir.engine.entitlement.deal.Deal;
import org.comptoir.engine.entitlement.terms.AccountTerms;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.engine.entitlement.terms.Term;

/// Goes again through all that was considered and says why it lost (docs/rules.md §3.2.9).
final class Explainer {
    private final Entitlement entitlement;
    private final Eligibility eligibility;
    private final Set<UUID> chosen;
    private final Assortment assortment;
    private final List<Loser> losers = new ArrayList<>();
    private final Set<UUID> own = new HashSet<>();

    Explainer(
            Entitlement entitlement,
            Eligibility eligibility,
            Set<UUID> chosen,
            Assortment assortment) {
        this.entitlement = entitlement;
        this.eligibility = eligibility;
        this.chosen = chosen;
        this.assortment = assortment;
    }

    Explanation explain(int entry, Quote answer, Currency currency) {
        for (int place = 0; place < assortment.size(); place++) {
            explainTerms(assortment.closure(place));
        }
        if (entitlement.catalog().isSellable(entry)) {
            losers.addAll(new OfferExplainer(entitlement, assortment, answer, currency).losers());
        }
        explainOtherContracts();
        var decision = entitlement.decision(answer, entry, currency);
        int scale = assortment.rules().scale(currency);
        var arithmetic =
                decision instanceof Offer offer
                        ? Optional.of(Arithmetic.of(offer, scale))
                        : Optional.<Arithmetic>empty();
        return new Explanation(decision, arithmetic, losers, own);
    }

    private void explainTerms(Closure closure) {
        own.add(closure.terms().key());
        for (int place = 0; place < closure.parts().size(); place++) {
            var part = closure.parts().get(place);
            explainTerms(closure, part, place == 0);
            for (var family : part.contract().terms().references()) {
                if (eligibility.usable(family).isEmpty()) {
                    losers.add(
                            Loser.of(
                                    ContractLabel.of(part.contract()),
                                    Loss.REFERENCE_LENDS_NOTHING,
                                    family.name()));
                }
            }
        }
    }

    private void explainTerms(Closure closure, Part part, boolean named) {
        var rule = ClosureBuilder.ruleInEffect(part);
        var terms = part.contract().deal().terms();
        IntStream.range(0, terms.size())
                .forEach(place -> {
                    var term = terms.get(place).term();
                    var loss =
                            part.conditions().counts(place)
                                    ? replaced(term, rule)
                                    : Optional.of(notCounting(closure, term, named));
                    loss.map(it -> Loser.of(closure.label(), it, values(it, closure, term)))
                            .map(it -> it.by(TermLabel.of(part.contract(), term)))
                            .ifPresent(losers::add);
                });
    }

    private static Optional<Loss> replaced(Term term, Optional<CompiledTerm> rule) {
        return rule.isPresent() && term instanceof Term.Price && !rule.get().term().equals(term)
                ? Optional.of(Loss.REPLACED_BY_PRICE_RULE)
                : Optional.empty();
    }

    private Loss notCounting(Closure closure, Term term, boolean named) {
        if (!term.participants().include(eligibility.buyer())) {
            return Loss.TERM_IS_FOR_OTHERS;
        }
        return eligibility.preferred(closure.contract(), named).test(term)
                ? Loss.POLICY_NOT_IN_ITS_DATES
                : Loss.OTHER_PRICE_LIST_PREFERRED;
    }

    private String values(Loss loss, Closure closure, Term term) {
        return switch (loss) {
            case POLICY_NOT_IN_ITS_DATES -> Deal.policy(term).validity().toString();
            case OTHER_PRICE_LIST_PREFERRED ->
                    "%s ≠ %s"
                            .formatted(
                                    Deal.policy(term).priceListPreference().orElse(""),
                                    eligibility
                                            .accountOf(closure.contract())
                                            .flatMap(AccountTerms::priceListPreference)
                                            .orElse(""));
            default -> "";
        };
    }

    private void explainOtherContracts() {
        var inUse = Set.copyOf(own);
        eligibility.familiesNamingBuyer().stream()
                .map(this::candidate)
                .flatMap(Optional::stream)
                .filter(it -> !inUse.contains(it.terms().key()))
                .sorted(CompiledContract.ORDER)
                .forEach(this::explainOther);
    }

    private void explainOther(CompiledContract contract) {
        if (eligibility.names(contract) || eligibility.isDefault(contract)) {
            own.add(contract.terms().key());
        }
        var dates = contract.terms().usability().validity().toString();
        losers.add(Loser.of(ContractLabel.of(contract), loss(contract), dates));
    }

    /// The version to speak of: the usable one, else the last activated.
    private Optional<CompiledContract> candidate(FamilyKey family) {
        return eligibility
                .usable(family)
                .or(() -> eligibility.family(family).versions().stream().findFirst());
    }

    private Loss loss(CompiledContract contract) {
        var usability = contract.terms().usability();
        if (!usability.validity().contains(eligibility.at())) {
            return Loss.CONTRACT_NOT_IN_ITS_DATES;
        }
        if (!usability.at(eligibility.at())) {
            return Loss.CONTRACT_NOT_ACTIVE;
        }
        if (!eligibility.accountIsActive(contract)) {
            return Loss.ACCOUNT_NOT_ACTIVE;
        }
        if (!eligibility.names(contract)) {
            return contract.terms().buyers().include(eligibility.buyer())
                    ? Loss.CONTRACT_ONLY_LENDS
                    : Loss.CONTRACT_IS_FOR_OTHERS;
        }
        return eligibility.isDefault(contract) && !eligibility.allowsDefault()
                ? Loss.DEFAULT_CONTRACT_NOT_ALLOWED
                : notChosen();
    }

    private Loss notChosen() {
        if (chosen.isEmpty()) {
            throw new IllegalStateException("A contract serves the buyer and is not in use");
        }
        return Loss.CONTRACT_NOT_CHOSEN;
    }
}
