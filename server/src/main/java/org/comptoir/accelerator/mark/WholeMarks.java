package org.comptoir.accelerator.mark;

import java.math.BigDecimal;
import java.util.Optional;
import org.comptoir.platform.Problem;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.TermHeader;

/// Marks on the whole catalogue.
record WholeMarks(TermEdit edit) {
    void include() {
        var own = edit.own();
        if (own.filter().isPresent()) {
            var at = own.filter().get();
            var said = at.term().selection();
            edit.filter(at, Filters.whole(said, true, said.signedPercentage()));
        } else if (own.catalogue().isEmpty() && own.list().isEmpty() && own.selective().isEmpty()) {
            edit.add(new PriceTerm.MasterCatalog(TermHeader.PLAIN, Optional.empty()));
        }
    }

    void adjust(BigDecimal percent) {
        var own = edit.own();
        if (own.filter().isPresent()) {
            var at = own.filter().get();
            edit.filter(at, Filters.whole(at.term().selection(), true, percent));
        } else if (own.catalogue().isPresent()) {
            var at = own.catalogue().get();
            edit.set(
                    at.place(),
                    new PriceTerm.MasterCatalog(at.term().header(), Optional.of(percent)));
        } else if (own.selective().isPresent()) {
            throw Problem.invalid("percent", "not-by-tree");
        } else if (own.list().isPresent()) {
            list(own.list().get(), Optional.of(percent));
        } else {
            edit.add(new PriceTerm.MasterCatalog(TermHeader.PLAIN, Optional.of(percent)));
        }
    }

    private void list(OwnTerms.Placed<PriceTerm.WholeList> at, Optional<BigDecimal> percent) {
        var term = at.term();
        edit.set(at.place(), new PriceTerm.WholeList(term.header(), term.policy(), percent));
    }

    /// The catalogue is not sold as a whole any more; a list that a policy names stays, at its
    /// prices.
    void clear() {
        var own = edit.own();
        if (own.filter().isPresent()) {
            var at = own.filter().get();
            edit.filter(at, Filters.whole(at.term().selection(), false, BigDecimal.ZERO));
            NodeMarks.dropIdle(edit);
        } else if (own.catalogue().isPresent()) {
            edit.remove(own.catalogue().get().place());
        } else {
            own.list().ifPresent(it -> list(it, Optional.empty()));
        }
    }
}
