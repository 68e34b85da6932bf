package org.comptoir.engine.entitlement.kit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.comptoir.engine.catalog.OfferRow;
import org.comptoir.engine.entitlement.ContractLabel;
import org.comptoir.engine.entitlement.Explanation;
import org.comptoir.engine.entitlement.Explanation.Loser;
import org.comptoir.engine.entitlement.Loss;
import org.comptoir.engine.entitlement.TermLabel;
import org.comptoir.engine.entitlement.terms.Term;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Percentage;
import org.comptoir.engine.money.Quantity;

/// Why a kit costs what it does (docs/rules.md §3.2.9, §3.2.10): every configuration that was
/// tried, component by component; `base` says which contracts and terms did not count.
///
/// As made it is for business users; [#forBuyer] hides what a buyer must not see.
public record KitExplanation(
        KitDecision decision, List<Candidate> candidates, Optional<Explanation> base) {
    private static final String KIND = Term.ConfiguredKits.class.getSimpleName();

    /// A configuration: what one kit costs by it, where it can be built so, and why it is not the
    /// answer, where it is not.
    public record Candidate(
            ContractLabel contract,
            TermLabel term,
            Optional<Money> unitPrice,
            Optional<Loss> loss,
            String values,
            List<Choice> components) {
        public Candidate {
            Objects.requireNonNull(contract, "contract");
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(unitPrice, "unitPrice");
            Objects.requireNonNull(loss, "loss");
            Objects.requireNonNull(values, "values");
            components = List.copyOf(components);
        }
    }

    /// What a block says of a component: the price chosen or why there is none, and what was not
    /// chosen.
    public record Choice(
            String partNumber,
            Quantity quantity,
            Quantity pieces,
            Optional<KitOffer.Part> chosen,
            Optional<Loss> obstacle,
            List<Rejected> rejected) {
        public Choice {
            Objects.requireNonNull(partNumber, "partNumber");
            Objects.requireNonNull(quantity, "quantity");
            Objects.requireNonNull(pieces, "pieces");
            Objects.requireNonNull(chosen, "chosen");
            Objects.requireNonNull(obstacle, "obstacle");
            rejected = List.copyOf(rejected);
        }
    }

    /// An amount or the percentage of a block that was not chosen.
    public record Rejected(
            Optional<OfferRow> row, Optional<Percentage> percentage, Loss loss, String values) {
        public Rejected {
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(percentage, "percentage");
            Objects.requireNonNull(loss, "loss");
            Objects.requireNonNull(values, "values");
        }
    }

    public KitExplanation {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(base, "base");
        candidates = List.copyOf(candidates);
    }

    /// The contracts and kit terms that did not count.
    public List<Loser> losers() {
        return base.map(Explanation::losers).orElse(List.of()).stream()
                .filter(KitExplanation::isAboutKits)
                .toList();
    }

    private static boolean isAboutKits(Loser loser) {
        boolean ofContract = loser.term().isEmpty() && loser.row().isEmpty();
        return loser.term().map(it -> it.kind().equals(KIND)).orElse(ofContract);
    }

    /// The same explanation as its buyer may see it: contracts his own refer to appear as general
    /// terms.
    public KitExplanation forBuyer() {
        var seen =
                switch (decision) {
                    case KitOffer it -> it.under(veiled(it.term()));
                    case KitRefusal it -> it;
                };
        return new KitExplanation(
                seen,
                candidates.stream().map(this::veiled).toList(),
                base.map(Explanation::forBuyer));
    }

    private Candidate veiled(Candidate it) {
        return new Candidate(
                it.contract(),
                veiled(it.term()),
                it.unitPrice(),
                it.loss(),
                it.values(),
                it.components());
    }

    private TermLabel veiled(TermLabel term) {
        var own = base.map(Explanation::own).orElse(Set.of());
        return own.contains(term.contract().key())
                ? term
                : new TermLabel(Explanation.GENERAL_TERMS, term.sequence(), term.kind());
    }
}
