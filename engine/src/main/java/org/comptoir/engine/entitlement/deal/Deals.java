package org.comptoir.engine.entitlement.deal;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.entitlement.terms.ContractTerms;
import org.comptoir.engine.entitlement.terms.Term;

/// Compiles term sets against one catalogue, each distinct one once.
public final class Deals {
    private static final int SLACK = 64;

    private final CatalogSnapshot catalog;
    private final ConcurrentHashMap<List<Term>, Deal> deals = new ConcurrentHashMap<>();

    /// Begins without any.
    public Deals(CatalogSnapshot catalog) {
        this.catalog = catalog;
    }

    /// The catalogue compiled against.
    public CatalogSnapshot catalog() {
        return catalog;
    }

    /// Compiles a contract, sharing the deal of equal terms.
    public CompiledContract compile(ContractTerms contract) {
        var known = deals.get(contract.terms());
        var deal =
                known != null ? known : add(contract.terms().stream().map(this::sharing).toList());
        return new CompiledContract(contract.withTerms(deal.source()), deal);
    }

    private Deal add(List<Term> terms) {
        return deals.computeIfAbsent(terms, it -> Deal.of(it, catalog));
    }

    /// Own price lists hold the most; they name products by the catalogue's own strings.
    private Term sharing(Term term) {
        return switch (term) {
            case Term.OwnPrices it ->
                    new Term.OwnPrices(
                            it.sequence(),
                            it.participants(),
                            it.list(),
                            it.listPrecedence(),
                            catalog.sharing(it.offers()));
            case Term other -> other;
        };
    }

    /// Forgets the deals no contract uses any more, once they are the greater part.
    public void forgetAllBut(Contracts used) {
        if (deals.size() > SLACK && deals.size() > 2 * used.size()) {
            deals.keySet()
                    .retainAll(
                            used.all().map(it -> it.terms().terms()).collect(Collectors.toSet()));
        }
    }
}
