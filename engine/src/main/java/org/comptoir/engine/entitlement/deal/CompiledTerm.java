package org.comptoir.engine.entitlement.deal;

import java.util.List;
import org.comptoir.engine.catalog.EntrySet;
import org.comptoir.engine.catalog.PriceList;
import org.comptoir.engine.entitlement.terms.Term;
import org.comptoir.engine.money.Quantity;

/// A term whose lists, selections and marks have been looked up in the catalogue.
public sealed interface CompiledTerm {
    /// The term as given.
    Term term();

    /// A list, what the term does to its offers, and for which quantities (in 10⁻⁵, inclusive).
    record Use(PriceList list, Adjuster adjuster, long minimum, long maximum) {
        /// For any quantity.
        public static Use of(PriceList list, Adjuster adjuster) {
            return new Use(list, adjuster, 0, Quantity.LIMIT);
        }
    }

    /// A price term of fixed lists.
    record Priced(Term.Price term, List<Use> uses) implements CompiledTerm {}

    /// A price term through a filter, which also blocks what it excludes.
    record Filtered(Term.FilteredCatalog term, Use use, FilterMarks marks)
            implements CompiledTerm {}

    /// A price term on a product set whose policy has dates: outside them the set is empty.
    record Selected(Term.SelectiveList term, Use inside, Use outside, int validity)
            implements CompiledTerm {}

    /// A price rule, of whose lines those within their dates count.
    record Ruled(Term.PriceRule term, List<Line> lines) implements CompiledTerm {
        /// A line and the place of its dates.
        public record Line(Adjuster.Ruled.Line line, int validity) {}
    }

    /// What kits are built of, for the bases that the catalogue holds.
    record Kits(Term.ConfiguredKits term, List<KitBlocks> kits) implements CompiledTerm {
        public Kits {
            kits = List.copyOf(kits);
        }
    }

    /// A product-set inclusion or exclusion; empty outside the dates of its policy.
    record Limited(Term.Products term, EntrySet products, int validity) implements CompiledTerm {
        /// Whether it includes rather than excludes.
        public boolean isInclusion() {
            return term instanceof Term.Inclusion;
        }
    }

    /// A catalogue filter.
    record Gated(Term.CatalogFilter term, Gate.Admitted gate) implements CompiledTerm {}
}
