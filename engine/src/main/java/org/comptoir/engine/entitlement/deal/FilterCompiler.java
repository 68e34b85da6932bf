package org.comptoir.engine.entitlement.deal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.catalog.EntrySet;
import org.comptoir.engine.entitlement.terms.FilterMark;
import org.comptoir.engine.entitlement.terms.FilterMark.Kind;
import org.comptoir.engine.entitlement.terms.FilterMark.Target;

/// Finds the nearest mark of every entry that a filter reaches (docs/rules.md §3.1.2).
final class FilterCompiler {
    private final CatalogSnapshot catalog;
    private final Map<Integer, FilterMark> onEntries = new HashMap<>();
    private final Map<Integer, FilterMark> onCategories = new HashMap<>();
    private final Map<Integer, Optional<Nearest>> above = new HashMap<>();
    private final long[] reached;

    /// The mark that decides for a category or product, and how many steps up it stands.
    private record Nearest(int steps, FilterMark mark) {
        Nearest oneStepFurther() {
            return new Nearest(steps + 1, mark);
        }

        Nearest or(Nearest other) {
            if (steps != other.steps) {
                return steps < other.steps ? this : other;
            }
            return new Nearest(steps, stronger(mark, other.mark));
        }
    }

    private FilterCompiler(CatalogSnapshot catalog, List<FilterMark> marks) {
        this.catalog = catalog;
        reached = new long[EntrySet.wordsFor(catalog.size())];
        marks.forEach(this::place);
    }

    static FilterMarks compile(CatalogSnapshot catalog, List<FilterMark> marks) {
        return new FilterCompiler(catalog, marks).compile();
    }

    private void place(FilterMark mark) {
        switch (mark.target()) {
            case Target.Category(var identifier) -> {
                catalog.findCategory(identifier)
                        .ifPresent(it -> onCategories.merge(it, mark, FilterCompiler::stronger));
                catalog.inCategory(identifier).addTo(reached);
            }
            case Target.Entry(var partNumber) ->
                    catalog.find(partNumber)
                            .ifPresent(it -> {
                                onEntries.merge(it, mark, FilterCompiler::stronger);
                                EntrySet.range(it, it + 1 + catalog.skuCount(it)).addTo(reached);
                            });
        }
    }

    private FilterMarks compile() {
        var runs = new FilterMarks.Builder();
        EntrySet.ofWords(reached)
                .forEach(entry -> mark(entry).ifPresent(it -> runs.mark(entry, value(it))));
        return runs.build();
    }

    private Optional<FilterMark> mark(int entry) {
        var own = Optional.ofNullable(onEntries.get(entry));
        if (own.isPresent()) {
            return own;
        }
        return catalog.isProduct(entry) ? onCategoriesOf(entry) : mark(catalog.productOf(entry));
    }

    private Optional<FilterMark> onCategoriesOf(int product) {
        var nearest = Optional.<Nearest>empty();
        for (int place = 0; place < catalog.categoryCount(product); place++) {
            var other = nearest(catalog.categoryOf(product, place));
            nearest = nearest.isPresent() ? nearest.map(it -> other.map(it::or).orElse(it)) : other;
        }
        return nearest.map(Nearest::mark);
    }

    private Optional<Nearest> nearest(int category) {
        if (category < 0) {
            return Optional.empty();
        }
        var known = above.get(category);
        if (known != null) {
            return known;
        }
        var own = Optional.ofNullable(onCategories.get(category)).map(it -> new Nearest(0, it));
        var found =
                own.isPresent()
                        ? own
                        : nearest(catalog.parentCategory(category)).map(Nearest::oneStepFurther);
        above.put(category, found);
        return found;
    }

    private static FilterMark stronger(FilterMark one, FilterMark other) {
        if (one.kind() != other.kind()) {
            return one.kind() == Kind.EXCLUDE ? one : other;
        }
        int byPrecedence = Double.compare(one.precedence(), other.precedence());
        if (byPrecedence != 0) {
            return byPrecedence > 0 ? one : other;
        }
        return one.adjustment().compareTo(other.adjustment()) <= 0 ? one : other;
    }

    private static long value(FilterMark mark) {
        return mark.kind() == Kind.EXCLUDE
                ? FilterMarks.EXCLUDED
                : mark.adjustment().hundredThousandths();
    }
}
