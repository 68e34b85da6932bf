package org.comptoir.accelerator.mark;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.ProductTerm;
import org.comptoir.trading.content.term.Term;

/// The terms of a contract that the tree writes: those for every buyer, with what they name written
/// into them. Of catalogue filters and adjustments it writes the first.
record OwnTerms(List<Term> terms) {
    OwnTerms {
        terms = List.copyOf(terms);
    }

    /// A term at its place.
    record Placed<T extends Term>(int place, T term) {}

    Optional<Placed<PriceTerm.Filtering>> filter() {
        return all(PriceTerm.Filtering.class).findFirst();
    }

    Optional<Placed<PriceTerm.MasterCatalog>> catalogue() {
        return all(PriceTerm.MasterCatalog.class).findFirst();
    }

    Optional<Placed<PriceTerm.WholeList>> list() {
        return all(PriceTerm.WholeList.class).findFirst();
    }

    Optional<Placed<PriceTerm.Selective>> selective() {
        return all(PriceTerm.Selective.class).findFirst();
    }

    List<Placed<ProductTerm.CustomInclusion>> inclusions() {
        return all(ProductTerm.CustomInclusion.class).toList();
    }

    List<Placed<ProductTerm.CustomExclusion>> exclusions() {
        return all(ProductTerm.CustomExclusion.class).toList();
    }

    /// Whether the term at that place is one of these.
    boolean holds(int place) {
        return Stream.of(
                        filter().stream(),
                        catalogue().stream(),
                        list().stream(),
                        selective().stream(),
                        inclusions().stream(),
                        exclusions().stream())
                .flatMap(it -> it)
                .anyMatch(it -> it.place() == place);
    }

    private <T extends Term> Stream<Placed<T>> all(Class<T> type) {
        return IntStream.range(0, terms.size())
                .filter(it -> type.isInstance(terms.get(it)))
                .filter(it -> terms.get(it).header().participants().isEmpty())
                .mapToObj(it -> new Placed<>(it, type.cast(terms.get(it))));
    }
}
