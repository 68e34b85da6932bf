package org.comptoir.engine.entitlement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comptoir.engine.catalog.OfferRow;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Percentage;

/// Why an answer is what it is (docs/rules.md §3.2.9): the decision, its arithmetic where there is
/// a price, and every loser with the reason it lost.
///
/// As made it is for business users; [#forBuyer] hides what a buyer must not see. `own` are the
/// contracts a buyer may see by name: his own and the store's default.
public record Explanation(
        Decision decision, Optional<Arithmetic> arithmetic, List<Loser> losers, Set<UUID> own) {
    /// What a buyer sees in place of the contracts his own refer to.
    public static final ContractLabel GENERAL_TERMS =
            new ContractLabel(new UUID(0, 0), "general terms", "", 0);

    /// A contract, term or offer that was considered and lost, with the values that decided; what
    /// does not apply is absent.
    public record Loser(
            ContractLabel contract,
            Optional<TermLabel> term,
            Optional<String> list,
            Optional<OfferRow> row,
            Optional<Percentage> adjustment,
            Optional<Money> unitPrice,
            Loss loss,
            String values) {
        public Loser {
            Objects.requireNonNull(contract, "contract");
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(list, "list");
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(adjustment, "adjustment");
            Objects.requireNonNull(unitPrice, "unitPrice");
            Objects.requireNonNull(loss, "loss");
            Objects.requireNonNull(values, "values");
        }

        static Loser of(ContractLabel contract, Loss loss, String values) {
            return new Loser(
                    contract,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    loss,
                    values);
        }

        Loser because(Loss other, String deciding) {
            return new Loser(contract, term, list, row, adjustment, unitPrice, other, deciding);
        }

        Loser by(TermLabel label) {
            return new Loser(
                    contract, Optional.of(label), list, row, adjustment, unitPrice, loss, values);
        }

        Loser in(String name) {
            return new Loser(
                    contract, term, Optional.of(name), row, adjustment, unitPrice, loss, values);
        }

        Loser with(OfferRow offer) {
            return new Loser(
                    contract, term, list, Optional.of(offer), adjustment, unitPrice, loss, values);
        }

        Loser at(Percentage percentage, Money price) {
            return new Loser(
                    contract,
                    term,
                    list,
                    row,
                    Optional.of(percentage),
                    Optional.of(price),
                    loss,
                    values);
        }
    }

    public Explanation {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(arithmetic, "arithmetic");
        losers = List.copyOf(losers);
        own = Set.copyOf(own);
    }

    /// The same explanation as its buyer may see it: contracts his own refer to appear as general
    /// terms, and terms for others not at all.
    public Explanation forBuyer() {
        var seen =
                losers.stream()
                        .filter(it -> it.loss() != Loss.TERM_IS_FOR_OTHERS)
                        .map(this::veiled)
                        .toList();
        return new Explanation(veiled(decision), arithmetic, seen, own);
    }

    private Decision veiled(Decision answer) {
        return switch (answer) {
            case Offer it -> it.under(veiled(it.term()));
            case Refusal it -> it;
        };
    }

    private Loser veiled(Loser it) {
        boolean namesAnother = it.loss() == Loss.REFERENCE_LENDS_NOTHING;
        return new Loser(
                veiled(it.contract()),
                it.term().map(this::veiled),
                it.list(),
                it.row(),
                it.adjustment(),
                it.unitPrice(),
                it.loss(),
                namesAnother ? "" : it.values());
    }

    private TermLabel veiled(TermLabel term) {
        return new TermLabel(veiled(term.contract()), term.sequence(), term.kind());
    }

    private ContractLabel veiled(ContractLabel contract) {
        return own.contains(contract.key()) ? contract : GENERAL_TERMS;
    }
}
