package org.comptoir.trading.content.value;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// One product or one category with all below it, in a set or a filter.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface ProductSelection permits CatalogEntryRef, CatalogGroupRef {}
