package org.comptoir.engine.entitlement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.engine.catalog.EntrySet;
import org.comptoir.engine.catalog.PriceList;
import org.comptoir.engine.entitlement.Closure.Barrier;
import org.comptoir.engine.entitlement.Closure.KitUse;
import org.comptoir.engine.entitlement.Closure.Part;
import org.comptoir.engine.entitlement.deal.Adjuster;
import org.comptoir.engine.entitlement.deal.CompiledTerm;
import org.comptoir.engine.entitlement.deal.CompiledTerm.Filtered;
import org.comptoir.engine.entitlement.deal.CompiledTerm.Gated;
import org.comptoir.engine.entitlement.deal.CompiledTerm.Kits;
import org.comptoir.engine.entitlement.deal.CompiledTerm.Limited;
import org.comptoir.engine.entitlement.deal.CompiledTerm.Priced;
import org.comptoir.engine.entitlement.deal.CompiledTerm.Ruled;
import org.comptoir.engine.entitlement.deal.CompiledTerm.Selected;
import org.comptoir.engine.entitlement.deal.CompiledTerm.Use;
import org.comptoir.engine.entitlement.deal.Gate;
import org.comptoir.engine.entitlement.terms.Term;

/// Puts the terms of a contract and of all it refers to together (docs/rules.md §3.1).
final class ClosureBuilder {
    private final Closure.Key key;
    private final Map<PriceList, List<TermUse>> uses = new LinkedHashMap<>();
    private final List<KitUse> kits = new ArrayList<>();
    private final List<Barrier> barriers = new ArrayList<>();
    private Optional<EntrySet> included = Optional.empty();

    private ClosureBuilder(Closure.Key key) {
        this.key = key;
    }

    static Closure build(Closure.Key key) {
        return new ClosureBuilder(key).build();
    }

    private Closure build() {
        key.parts().forEach(this::add);
        included.ifPresent(it -> barriers.add(new Barrier(new Gate.Only(it), Optional.empty())));
        addFiltersInEffect(0, new BitSet());
        var lists =
                uses.entrySet().stream()
                        .map(it -> new ListUse(it.getKey(), it.getValue()))
                        .toList();
        return new Closure(key, barriers, lists, kits);
    }

    private void add(Part part) {
        var rule = ruleInEffect(part);
        counting(part)
                .filter(it ->
                        !(it.term() instanceof Term.Price) || rule.map(it::equals).orElse(true))
                .forEach(it -> add(it, part));
    }

    /// A price rule replaces every other price term of its contract; of several the first counts
    /// (docs/rules.md §3.2.6).
    static Optional<CompiledTerm> ruleInEffect(Part part) {
        return counting(part).filter(Ruled.class::isInstance).findFirst();
    }

    private static Stream<CompiledTerm> counting(Part part) {
        var terms = part.contract().deal().terms();
        return IntStream.range(0, terms.size())
                .filter(part.conditions()::counts)
                .mapToObj(terms::get);
    }

    private void add(CompiledTerm term, Part part) {
        switch (term) {
            case Priced it -> it.uses().forEach(use -> use(part, it.term(), use));
            case Filtered it -> {
                use(part, it.term(), it.use());
                bar(part, it.term(), new Gate.NotExcluded(it.marks()));
            }
            case Selected it ->
                    use(
                            part,
                            it.term(),
                            part.conditions().holds(it.validity()) ? it.inside() : it.outside());
            case Ruled it -> rule(part, it);
            case Kits it -> kits(part, it);
            case Limited it -> limit(part, it);
            case Gated _ -> {}
        }
    }

    private void use(Part part, Term term, Use use) {
        uses.computeIfAbsent(use.list(), _ -> new ArrayList<>())
                .add(
                        new TermUse(
                                part.contract(),
                                term,
                                use.adjuster(),
                                use.minimum(),
                                use.maximum()));
    }

    private void rule(Part part, Ruled rule) {
        var lines =
                rule.lines().stream()
                        .filter(it -> part.conditions().holds(it.validity()))
                        .map(Ruled.Line::line)
                        .toList();
        lines.stream()
                .map(Adjuster.Ruled.Line::list)
                .distinct()
                .forEach(list ->
                        use(part, rule.term(), Use.of(list, new Adjuster.Ruled(lines, list))));
    }

    private void kits(Part part, Kits term) {
        term.kits().forEach(it -> kits.add(new KitUse(part.contract(), term.term(), it)));
    }

    /// Inclusions unite, exclusions each count; neither is undone by the other (docs/rules.md
    /// §3.1.1).
    private void limit(Part part, Limited term) {
        var products = part.conditions().holds(term.validity()) ? term.products() : EntrySet.EMPTY;
        if (term.isInclusion()) {
            included = Optional.of(included.orElse(EntrySet.EMPTY).or(products));
        } else {
            bar(part, term.term(), new Gate.Never(products));
        }
    }

    private void bar(Part part, Term term, Gate gate) {
        barriers.add(new Barrier(gate, Optional.of(TermLabel.of(part.contract(), term))));
    }

    /// A contract's own catalogue filter, else those its references have in effect (docs/rules.md
    /// §3, `CatalogFilterTC`).
    private void addFiltersInEffect(int place, BitSet visited) {
        if (visited.get(place)) {
            return;
        }
        visited.set(place);
        var part = key.parts().get(place);
        var own = counting(part).filter(Gated.class::isInstance).map(Gated.class::cast).findFirst();
        own.ifPresent(it -> bar(part, it.term(), it.gate()));
        if (own.isEmpty()) {
            part.references().forEach(it -> addFiltersInEffect(it, visited));
        }
    }
}
