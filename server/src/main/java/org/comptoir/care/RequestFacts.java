package org.comptoir.care;

import java.util.Set;
import org.comptoir.members.Actor;
import org.comptoir.stores.Store;

/// What a store's rules may ask about a request beyond what customer care knows itself, each as it
/// is named in `care.yaml`; called only where a rule looks at it.
public interface RequestFacts {
    /// The names of the accounts a shopper buys for.
    Set<String> accounts(Store store, Actor actor);

    /// The names of the contracts he may buy under.
    Set<String> contracts(Store store, Actor actor);

    /// The identifiers of the category that a page of the store shows, or of its product's, and of
    /// those above it; `page` is its address, such as `/tooltech/product/HM-E500`.
    Set<String> categories(Store store, String page);
}
