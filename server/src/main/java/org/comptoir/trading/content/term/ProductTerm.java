package org.comptoir.trading.content.term;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.comptoir.trading.content.value.CatalogFilterRef;
import org.comptoir.trading.content.value.PolicyRef;

/// A term that says which products may or may not be bought, without prices (§3.1).
public sealed interface ProductTerm extends Term {

    /// Only the products of a product-set policy.
    @JsonTypeName("ProductSetTCInclusion")
    record Inclusion(TermHeader header, PolicyRef policy) implements ProductTerm {}

    /// Only the products of this inline set.
    @JsonTypeName("ProductSetTCCustomInclusion")
    record CustomInclusion(TermHeader header, ProductSet set) implements ProductTerm {}

    /// Never the products of a product-set policy.
    @JsonTypeName("ProductSetTCExclusion")
    record Exclusion(TermHeader header, PolicyRef policy) implements ProductTerm {}

    /// Never the products of this inline set.
    @JsonTypeName("ProductSetTCCustomExclusion")
    record CustomExclusion(TermHeader header, ProductSet set) implements ProductTerm {}

    /// One catalogue filter in effect; without one a contract inherits its base's.
    @JsonTypeName("CatalogFilterTC")
    record CatalogFilter(TermHeader header, CatalogFilterRef filter) implements ProductTerm {
        public static final String ID = "catalogFilterId";
    }
}
