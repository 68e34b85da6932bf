package org.comptoir.trading.content.term;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.comptoir.trading.content.value.PolicyRef;

/// A set of products, named by a product-set policy or written into the term.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface ProductChoice {

    /// The set that a product-set policy gives; it follows changes of the catalogue.
    @JsonTypeName("policy")
    record ByPolicy(PolicyRef policy) implements ProductChoice {}

    /// The set written into the term.
    @JsonTypeName("inline")
    record Inline(ProductSet set) implements ProductChoice {}
}
