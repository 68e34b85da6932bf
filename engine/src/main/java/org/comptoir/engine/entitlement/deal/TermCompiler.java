package org.comptoir.engine.entitlement.deal;

import java.util.List;
import java.util.Optional;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.catalog.EntrySet;
import org.comptoir.engine.catalog.OfferTable;
import org.comptoir.engine.catalog.PriceList;
import org.comptoir.engine.catalog.ProductSelection;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.entitlement.deal.CompiledTerm.Filtered;
import org.comptoir.engine.entitlement.deal.CompiledTerm.Gated;
import org.comptoir.engine.entitlement.deal.CompiledTerm.Kits;
import org.comptoir.engine.entitlement.deal.CompiledTerm.Limited;
import org.comptoir.engine.entitlement.deal.CompiledTerm.Priced;
import org.comptoir.engine.entitlement.deal.CompiledTerm.Ruled;
import org.comptoir.engine.entitlement.deal.CompiledTerm.Selected;
import org.comptoir.engine.entitlement.deal.CompiledTerm.Use;
import org.comptoir.engine.entitlement.terms.PriceLine;
import org.comptoir.engine.entitlement.terms.RuleLine;
import org.comptoir.engine.entitlement.terms.SetUse;
import org.comptoir.engine.entitlement.terms.Term;
import org.comptoir.engine.money.Percentage;
import org.comptoir.engine.money.Quantity;

/// Looks up in the catalogue what terms speak of, and collects the dates that stand inside them.
final class TermCompiler {
    private final CatalogSnapshot catalog;
    private final List<Validity> validities;

    TermCompiler(CatalogSnapshot catalog, List<Validity> validities) {
        this.catalog = catalog;
        this.validities = validities;
    }

    CompiledTerm compile(Term term) {
        return switch (term) {
            case Term.MasterCatalog it ->
                    priced(it, catalog.standardList(), everywhere(it.adjustment()));
            case Term.NamedList it -> priced(it, list(it.list()), everywhere(it.adjustment()));
            case Term.SelectiveList it -> selected(it);
            case Term.PolicyPrices it ->
                    new Priced(it, it.lines().stream().map(this::use).toList());
            case Term.OwnPrices it -> priced(it, ownList(it), everywhere(Percentage.ZERO));
            case Term.FilteredCatalog it -> filtered(it);
            case Term.PriceRule it -> new Ruled(it, it.lines().stream().map(this::line).toList());
            case Term.ConfiguredKits it -> kits(it);
            case Term.CatalogFilter it -> new Gated(it, gate(it));
            case Term.Inclusion it -> limited(it, it.products());
            case Term.Exclusion it -> limited(it, it.products());
        };
    }

    private static Priced priced(Term.Price term, PriceList list, Adjuster adjuster) {
        return new Priced(term, List.of(Use.of(list, adjuster)));
    }

    private Selected selected(Term.SelectiveList term) {
        var list = list(term.list());
        var products = catalog.select(term.products().selection());
        var inside = new Adjuster.Selective(products, term.adjustment().hundredThousandths());
        return new Selected(
                term,
                Use.of(list, inside),
                Use.of(list, everywhere(Percentage.ZERO)),
                dates(term.products().validity()));
    }

    private Use use(PriceLine line) {
        return new Use(
                list(line.list()),
                within(line.products(), line.adjustment()),
                line.minimum().map(Quantity::hundredThousandths).orElse(0L),
                line.maximum().map(Quantity::hundredThousandths).orElse(Quantity.LIMIT));
    }

    private Adjuster within(Optional<ProductSelection> products, Percentage adjustment) {
        return products.<Adjuster>map(it ->
                        new Adjuster.Within(catalog.select(it), adjustment.hundredThousandths()))
                .orElseGet(() -> everywhere(adjustment));
    }

    private static Adjuster everywhere(Percentage adjustment) {
        return new Adjuster.Everywhere(adjustment.hundredThousandths());
    }

    private PriceList ownList(Term.OwnPrices term) {
        return new PriceList(
                term.list(), term.listPrecedence(), OfferTable.of(term.offers(), catalog));
    }

    private Filtered filtered(Term.FilteredCatalog term) {
        var marks = FilterCompiler.compile(catalog, term.marks());
        var adjuster =
                new Adjuster.Filtered(
                        marks, term.wholeCatalog(), term.adjustment().hundredThousandths());
        return new Filtered(term, Use.of(catalog.standardList(), adjuster), marks);
    }

    private Ruled.Line line(RuleLine line) {
        var products = line.products().map(catalog::select);
        var compiled =
                new Adjuster.Ruled.Line(
                        products.isEmpty(),
                        products.orElse(EntrySet.EMPTY),
                        list(line.list()),
                        line.adjustment().hundredThousandths());
        return new Ruled.Line(compiled, dates(line.validity()));
    }

    private Kits kits(Term.ConfiguredKits term) {
        return new Kits(
                term,
                term.configurations().stream()
                        .flatMap(it -> KitBlocks.of(it, catalog).stream())
                        .toList());
    }

    private Gate.Admitted gate(Term.CatalogFilter term) {
        return new Gate.Admitted(
                FilterCompiler.compile(catalog, term.marks()), term.wholeCatalog());
    }

    private Limited limited(Term.Products term, SetUse products) {
        return new Limited(term, catalog.select(products.selection()), dates(products.validity()));
    }

    /// A list that has vanished has no offers.
    private PriceList list(String name) {
        return catalog.priceList(name).orElseGet(() -> new PriceList(name, 0, OfferTable.EMPTY));
    }

    /// The place of these dates, or −1 where there are none.
    private int dates(Validity validity) {
        if (validity.equals(Validity.ALWAYS)) {
            return -1;
        }
        validities.add(validity);
        return validities.size() - 1;
    }
}
