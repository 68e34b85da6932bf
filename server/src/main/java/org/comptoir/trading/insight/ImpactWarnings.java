package org.comptoir.trading.insight;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.engine.entitlement.terms.Term;
import org.comptoir.platform.Texts;
import org.comptoir.trading.insight.Impact.Warning;

/// Says what of a contract's impact is probably not meant.
record ImpactWarnings(Texts texts, Supposition supposition, List<ViewChanges> groups) {
    List<Warning> all() {
        var warnings = new ArrayList<Warning>();
        var contract = supposition.contract();
        if (supposition.after().usable(contract.id(), supposition.at()).isEmpty()) {
            warnings.add(
                    new Warning(
                            "not-usable",
                            null,
                            texts.get("impact.not-usable", supposition.at().toString())));
        }
        int appearing = groups.stream().mapToInt(it -> it.counts().appearing()).max().orElse(0);
        if (appearing > 0
                && supposition.terms().terms().stream().noneMatch(ImpactWarnings::narrows)) {
            supposition.terms().terms().stream()
                    .filter(ImpactWarnings::opens)
                    .forEach(it ->
                            warnings.add(
                                    new Warning(
                                            "opens-whole-catalog",
                                            it.sequence(),
                                            texts.get(
                                                    "impact.opens-whole-catalog",
                                                    it.sequence(),
                                                    appearing))));
        }
        return warnings;
    }

    /// Whether a term covers whatever the store's standard list holds.
    private static boolean opens(Term term) {
        return term instanceof Term.MasterCatalog
                || (term instanceof Term.FilteredCatalog filter && filter.wholeCatalog());
    }

    private static boolean narrows(Term term) {
        return term instanceof Term.Inclusion
                || (term instanceof Term.CatalogFilter filter && !filter.wholeCatalog());
    }
}
