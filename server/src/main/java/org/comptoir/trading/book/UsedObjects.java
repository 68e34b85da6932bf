package org.comptoir.trading.book;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.catalog.RuleOrFilter;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.ProductTerm;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.CatalogFilterRef;
import org.comptoir.trading.content.value.PriceRuleRef;
import org.comptoir.trading.content.value.Reference;

/// The price rules and catalogue filters that a contract names, as they were when it was compiled.
public record UsedObjects(Map<Reference, Optional<RuleOrFilter>> objects) {
    public UsedObjects {
        objects = Map.copyOf(objects);
    }

    static UsedObjects of(ContractContent content, StoreCatalog catalog) {
        var used = new HashMap<Reference, Optional<RuleOrFilter>>();
        content.terms().stream()
                .flatMap(UsedObjects::named)
                .forEach(it -> used.put(it, found(it, catalog)));
        return new UsedObjects(used);
    }

    private static Stream<Reference> named(Term term) {
        return switch (term) {
            case PriceTerm.PriceRule it -> Stream.of(it.rule());
            case ProductTerm.CatalogFilter it -> Stream.of(it.filter());
            default -> Stream.empty();
        };
    }

    private static Optional<RuleOrFilter> found(Reference name, StoreCatalog catalog) {
        return switch (name) {
            case PriceRuleRef it -> catalog.priceRule(it.id()).map(RuleOrFilter.class::cast);
            case CatalogFilterRef it -> catalog.filter(it.id()).map(RuleOrFilter.class::cast);
            default -> Optional.empty();
        };
    }

    /// Whether they say the same in another catalogue.
    boolean areAsIn(StoreCatalog catalog) {
        return objects.entrySet().stream()
                .allMatch(it -> found(it.getKey(), catalog).equals(it.getValue()));
    }

    Stream<Reference> missing() {
        return objects.entrySet().stream()
                .filter(it -> it.getValue().isEmpty())
                .map(Map.Entry::getKey);
    }

    Stream<RuleOrFilter> found() {
        return objects.values().stream().flatMap(Optional::stream);
    }
}
