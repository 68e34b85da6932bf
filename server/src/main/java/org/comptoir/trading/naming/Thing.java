package org.comptoir.trading.naming;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.engine.catalog.ProductSelection;
import org.comptoir.engine.entitlement.terms.FilterMark;
import org.comptoir.engine.entitlement.terms.FilterMark.Target;
import org.comptoir.engine.entitlement.terms.KitConfiguration;
import org.comptoir.engine.entitlement.terms.PriceLine;
import org.comptoir.engine.entitlement.terms.RuleLine;
import org.comptoir.engine.entitlement.terms.Term;
import org.comptoir.trading.naming.Naming.Way;

/// A category, an article or a price list, and whether terms name it themselves.
sealed interface Thing {
    record Category(String identifier) implements Thing {}

    /// A product or SKU by its part numbers: its own, and of a SKU its product's.
    record Article(Set<String> partNumbers) implements Thing {}

    record PriceList(String name) implements Thing {}

    /// The ways in which a term names it.
    default Stream<Way> in(Term term) {
        return switch (term) {
            case Term.MasterCatalog _ -> Stream.empty();
            case Term.NamedList it -> prices(it.list());
            case Term.SelectiveList it ->
                    Stream.concat(prices(it.list()), named(it.products().selection(), Way.PRICES));
            case Term.PolicyPrices it -> it.lines().stream().flatMap(this::in);
            case Term.OwnPrices it -> own(it);
            case Term.FilteredCatalog it -> it.marks().stream().flatMap(this::in);
            case Term.PriceRule it -> it.lines().stream().flatMap(this::in);
            case Term.ConfiguredKits it -> it.configurations().stream().flatMap(this::in);
            case Term.CatalogFilter it -> it.marks().stream().flatMap(this::in);
            case Term.Inclusion it -> named(it.products().selection(), Way.INCLUDES);
            case Term.Exclusion it -> named(it.products().selection(), Way.EXCLUDES);
        };
    }

    private Stream<Way> in(PriceLine line) {
        return Stream.concat(prices(line.list()), named(line.products(), Way.PRICES));
    }

    private Stream<Way> in(KitConfiguration kit) {
        boolean whole = isArticle(Set.of(kit.base()));
        var parts =
                kit.blocks().stream()
                        .filter(it -> isArticle(Set.of(it.partNumber())))
                        .map(it -> it.excluded() ? Way.EXCLUDES : Way.PRICES);
        return whole ? Stream.concat(Stream.of(Way.PRICES), parts) : parts;
    }

    /// The ways in which a line of a price rule names it.
    default Stream<Way> in(RuleLine line) {
        return Stream.concat(prices(line.list()), named(line.products(), Way.PRICES));
    }

    private Stream<Way> named(Optional<ProductSelection> selection, Way way) {
        return selection.stream().flatMap(it -> named(it, way));
    }

    private Stream<Way> prices(String list) {
        return equals(new PriceList(list)) ? Stream.of(Way.PRICES) : Stream.empty();
    }

    private Stream<Way> own(Term.OwnPrices prices) {
        if (!(this instanceof Article(var partNumbers))) {
            return Stream.empty();
        }
        var offers = prices.offers();
        return IntStream.range(0, offers.size())
                        .anyMatch(it -> partNumbers.contains(offers.row(it).partNumber()))
                ? Stream.of(Way.PRICES)
                : Stream.empty();
    }

    /// The way in which a mark of a filter names it.
    default Stream<Way> in(FilterMark mark) {
        boolean named =
                switch (mark.target()) {
                    case Target.Category(var identifier) -> equals(new Category(identifier));
                    case Target.Entry(var partNumber) -> isArticle(Set.of(partNumber));
                };
        if (!named) {
            return Stream.empty();
        }
        return Stream.of(mark.kind() == FilterMark.Kind.INCLUDE ? Way.INCLUDES : Way.EXCLUDES);
    }

    /// The ways in which a selection names it that is made for a purpose.
    default Stream<Way> named(ProductSelection selection, Way way) {
        return switch (selection) {
            case ProductSelection.Named _ -> Stream.empty();
            case ProductSelection.Union(var parts) -> parts.stream().flatMap(it -> named(it, way));
            case ProductSelection.Without(var from, var removed) ->
                    Stream.concat(named(from, way), named(removed, Way.EXCLUDES));
            case ProductSelection.Inline it ->
                    Stream.concat(
                            isIn(it.categories(), it.partNumbers())
                                    ? Stream.of(way)
                                    : Stream.empty(),
                            isIn(it.withoutCategories(), it.withoutPartNumbers())
                                    ? Stream.of(Way.EXCLUDES)
                                    : Stream.empty());
        };
    }

    private boolean isIn(Set<String> categories, Set<String> partNumbers) {
        return switch (this) {
            case Category(var identifier) -> categories.contains(identifier);
            case Article _ -> isArticle(partNumbers);
            case PriceList _ -> false;
        };
    }

    private boolean isArticle(Set<String> others) {
        return this instanceof Article(var own) && own.stream().anyMatch(others::contains);
    }
}
