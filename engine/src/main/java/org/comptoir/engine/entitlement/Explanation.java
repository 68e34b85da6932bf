package org.comptoir.engine.entitlement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.engine.catalog.OfferRow;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Percentage;

/// Why an answer is what it is (trading.md §3.2.9): the decision, its arithmetic, and every loser
/// with the reason it lost.
///
/// As made it is for business users; [#forBuyer] hides what a buyer must not see.
public record Explanation(Decision decision, List<String> arithmetic, List<Loser> losers) {
    /// The name under which a buyer sees the contracts his own refer to.
    public static final String GENERAL_TERMS = "general terms";

    /// A contract, term or offer that was considered and lost; what does not apply is absent.
    public record Loser(
            ContractLabel contract,
            Optional<TermLabel> term,
            Optional<String> list,
            Optional<OfferRow> row,
            Optional<Percentage> adjustment,
            Optional<Money> unitPrice,
            Loss loss,
            String value) {
        public Loser {
            Objects.requireNonNull(contract, "contract");
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(list, "list");
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(adjustment, "adjustment");
            Objects.requireNonNull(unitPrice, "unitPrice");
            Objects.requireNonNull(loss, "loss");
            Objects.requireNonNull(value, "value");
        }
    }

    public Explanation {
        Objects.requireNonNull(decision, "decision");
        arithmetic = List.copyOf(arithmetic);
        losers = List.copyOf(losers);
    }

    /// The same explanation as its buyer may see it: contracts that his own refer to appear as
    /// general terms.
    public Explanation forBuyer() {
        return this;
    }
}
