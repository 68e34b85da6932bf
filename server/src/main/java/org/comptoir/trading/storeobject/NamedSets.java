package org.comptoir.trading.storeobject;

import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.engine.catalog.ProductSelection;
import org.comptoir.engine.entitlement.terms.PriceLine;
import org.comptoir.engine.entitlement.terms.RuleLine;
import org.comptoir.engine.entitlement.terms.Term;

/// Whether a compiled term names a product set of the store, through whichever policy.
final class NamedSets {
    private NamedSets() {}

    static boolean in(Term term, String set) {
        return selections(term).anyMatch(selection -> names(selection, set));
    }

    private static Stream<ProductSelection> selections(Term term) {
        return switch (term) {
            case Term.SelectiveList it -> Stream.of(it.products().selection());
            case Term.Inclusion it -> Stream.of(it.products().selection());
            case Term.Exclusion it -> Stream.of(it.products().selection());
            case Term.PolicyPrices it ->
                    it.lines().stream().map(PriceLine::products).flatMap(Optional::stream);
            case Term.PriceRule it ->
                    it.lines().stream().map(RuleLine::products).flatMap(Optional::stream);
            case Term.MasterCatalog _,
                    Term.NamedList _,
                    Term.OwnPrices _,
                    Term.FilteredCatalog _,
                    Term.ConfiguredKits _,
                    Term.CatalogFilter _ ->
                    Stream.empty();
        };
    }

    private static boolean names(ProductSelection selection, String set) {
        return switch (selection) {
            case ProductSelection.Named(var name) -> name.equals(set);
            case ProductSelection.Union(var parts) ->
                    parts.stream().anyMatch(part -> names(part, set));
            case ProductSelection.Without(var from, var removed) ->
                    names(from, set) || names(removed, set);
            case ProductSelection.Inline _ -> false;
        };
    }
}
