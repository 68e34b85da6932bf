package org.comptoir.trading.content.term;

import java.util.List;
import java.util.Optional;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.ProductSelection;
import org.comptoir.trading.content.value.Text;

/// An inline product set: what it includes, less what it excludes (§3.1.5).
public record ProductSet(
        String name,
        Optional<String> catalog,
        Optional<MemberRef.Organization> owner,
        Optional<MemberRef.Organization> catalogOwner,
        List<ProductSelection> included,
        List<ProductSelection> excluded) {
    public ProductSet {
        Text.name("name of the product set", name);
        catalog.ifPresent(identifier -> Text.name("catalogue of the product set", identifier));
        included = List.copyOf(included);
        excluded = List.copyOf(excluded);
    }
}
