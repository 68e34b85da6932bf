package org.comptoir.catalog;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.engine.catalog.EntrySet;

/// What a shopper looks for. The caller says which entries may appear at all (`tradable`, products
/// and SKUs), and, where a price range was asked, which products lie within it (`priced`).
///
/// `attributes` holds the chosen values by the attribute's code: values of one attribute are
/// alternatives, attributes all count, and one variant of a product must answer to all of them. A
/// `forgiving` query mends words that the catalogue does not know.
public record CatalogQuery(
        Locale locale,
        EntrySet tradable,
        Optional<String> category,
        String text,
        Map<String, Set<String>> attributes,
        Optional<EntrySet> priced,
        boolean forgiving) {
    public CatalogQuery {
        text = text.strip();
        attributes = Map.copyOf(attributes);
    }

    public CatalogQuery(
            Locale locale,
            EntrySet tradable,
            Optional<String> category,
            String text,
            Map<String, Set<String>> attributes,
            Optional<EntrySet> priced) {
        this(locale, tradable, category, text, attributes, priced, false);
    }

    /// Everything that may appear.
    public static CatalogQuery all(Locale locale, EntrySet tradable) {
        return new CatalogQuery(locale, tradable, Optional.empty(), "", Map.of(), Optional.empty());
    }

    public CatalogQuery in(String identifier) {
        return new CatalogQuery(
                locale, tradable, Optional.of(identifier), text, attributes, priced, forgiving);
    }

    public CatalogQuery named(String words) {
        return new CatalogQuery(locale, tradable, category, words, attributes, priced, forgiving);
    }

    public CatalogQuery having(Map<String, Set<String>> chosen) {
        return new CatalogQuery(locale, tradable, category, text, chosen, priced, forgiving);
    }

    public CatalogQuery priced(EntrySet products) {
        return new CatalogQuery(
                locale, tradable, category, text, attributes, Optional.of(products), forgiving);
    }

    /// The same for somebody who may have misspelt his words.
    public CatalogQuery forgivingly(boolean wanted) {
        return new CatalogQuery(locale, tradable, category, text, attributes, priced, wanted);
    }
}
