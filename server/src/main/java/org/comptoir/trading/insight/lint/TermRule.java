package org.comptoir.trading.insight.lint;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.comptoir.engine.catalog.EntrySet;
import org.comptoir.engine.catalog.PriceList;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.entitlement.terms.SetUse;
import org.comptoir.engine.entitlement.terms.Term;
import org.comptoir.trading.book.CompiledContract;
import org.comptoir.trading.insight.lint.Finding.Kind;
import org.comptoir.trading.insight.lint.Finding.Severity;

/// Finds price and product-set terms that can never do anything: outside their dates, on empty sets
/// or lists, or with everything taken away again.
final class TermRule implements Rule {
    @Override
    public void check(Scene scene, Consumer<Finding> found) {
        scene.contracts().parallel().forEach(contract -> check(scene, contract, found));
    }

    private static void check(Scene scene, CompiledContract contract, Consumer<Finding> found) {
        var window = Scene.window(contract);
        for (var term : contract.terms().terms()) {
            if (!Scene.meet(dates(term), window)) {
                found.accept(
                        Finding.of(Kind.TERM_NEVER_APPLIES, Severity.WARNING, contract.contract())
                                .inTerm(term.sequence()));
            }
            set(term)
                    .filter(it -> scene.select(it.selection()).isEmpty())
                    .ifPresent(_ -> found.accept(emptySet(contract, term)));
            if (hasNoOffers(scene, term)) {
                found.accept(
                        Finding.of(Kind.EMPTY_LIST, Severity.ERROR, contract.contract())
                                .inTerm(term.sequence()));
            }
        }
        nothingLeft(scene, contract, found);
    }

    private static Finding emptySet(CompiledContract contract, Term term) {
        var severity =
                switch (term) {
                    case Term.Inclusion _ -> Severity.ERROR;
                    case Term.Exclusion _ -> Severity.NOTICE;
                    default -> Severity.WARNING;
                };
        return Finding.of(Kind.EMPTY_SET, severity, contract.contract()).inTerm(term.sequence());
    }

    private static Validity dates(Term term) {
        return switch (term) {
            case Term.Inclusion it -> it.products().validity();
            case Term.Exclusion it -> it.products().validity();
            case Term.Price it -> it.policy().validity();
            case Term.CatalogFilter _ -> Validity.ALWAYS;
        };
    }

    private static Optional<SetUse> set(Term term) {
        return switch (term) {
            case Term.Inclusion it -> Optional.of(it.products());
            case Term.Exclusion it -> Optional.of(it.products());
            case Term.SelectiveList it -> Optional.of(it.products());
            default -> Optional.empty();
        };
    }

    private static boolean hasNoOffers(Scene scene, Term term) {
        return switch (term) {
            case Term.OwnPrices it -> it.offers().size() == 0;
            case Term.NamedList it -> isEmpty(scene, it.list());
            case Term.SelectiveList it -> isEmpty(scene, it.list());
            case Term.MasterCatalog _ -> scene.snapshot().standardList().offers().size() == 0;
            default -> false;
        };
    }

    private static boolean isEmpty(Scene scene, String list) {
        return scene.snapshot().priceList(list).map(PriceList::offers).stream()
                .allMatch(it -> it.size() == 0);
    }

    private static void nothingLeft(
            Scene scene, CompiledContract contract, Consumer<Finding> found) {
        var terms = contract.terms().terms();
        var inclusions =
                terms.stream()
                        .filter(Term.Inclusion.class::isInstance)
                        .map(it -> ((Term.Inclusion) it).products())
                        .toList();
        var exclusions =
                terms.stream()
                        .filter(Term.Exclusion.class::isInstance)
                        .map(it -> ((Term.Exclusion) it).products())
                        .toList();
        var included = union(scene, inclusions);
        if (!included.isEmpty()
                && !exclusions.isEmpty()
                && included.andNot(union(scene, exclusions)).isEmpty()) {
            found.accept(Finding.of(Kind.NOTHING_LEFT, Severity.ERROR, contract.contract()));
        }
    }

    private static EntrySet union(Scene scene, List<SetUse> sets) {
        return sets.stream()
                .map(it -> scene.select(it.selection()))
                .reduce(EntrySet.EMPTY, EntrySet::or);
    }
}
