package org.comptoir.accelerator.mark;

import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.trading.content.value.CatalogEntryRef;
import org.comptoir.trading.content.value.CatalogGroupRef;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.ProductSelection;

/// A place in the catalogue tree. Its `key` names it in forms and addresses: `all`, `c:Hammers`,
/// `p:HM-E500`.
public sealed interface Node {
    String key();

    /// The whole catalogue.
    record Whole() implements Node {
        @Override
        public String key() {
            return "all";
        }
    }

    /// A category with all below it.
    record Category(String identifier) implements Node {
        @Override
        public String key() {
            return "c:" + identifier;
        }
    }

    /// A product with its SKUs, or one SKU.
    record Entry(String partNumber) implements Node {
        @Override
        public String key() {
            return "p:" + partNumber;
        }
    }

    /// Whether words name it, as it is written in terms.
    default boolean isNamedIn(String words) {
        var name =
                switch (this) {
                    case Category(var identifier) -> identifier;
                    case Entry(var partNumber) -> partNumber;
                    case Whole() -> "";
                };
        var alone = "(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])";
        return !name.isEmpty() && Pattern.compile(alone).matcher(words).find();
    }

    static Optional<Node> read(String key) {
        var name = key.substring(Math.min(2, key.length()));
        if (key.equals("all")) {
            return Optional.of(new Whole());
        }
        if (name.isBlank()) {
            return Optional.empty();
        }
        if (key.startsWith("c:")) {
            return Optional.of(new Category(name));
        }
        return key.startsWith("p:") ? Optional.of(new Entry(name)) : Optional.empty();
    }

    static Node of(ProductSelection selection) {
        return switch (selection) {
            case CatalogGroupRef(var identifier, _) -> new Category(identifier);
            case CatalogEntryRef(var partNumber, _) -> new Entry(partNumber);
        };
    }

    /// The node as a term names it; the whole catalogue has no name.
    default ProductSelection named(MemberRef.Organization owner) {
        return switch (this) {
            case Category(var identifier) -> new CatalogGroupRef(identifier, owner);
            case Entry(var partNumber) -> new CatalogEntryRef(partNumber, owner);
            case Whole() -> throw new IllegalStateException("the whole catalogue has no name");
        };
    }
}
