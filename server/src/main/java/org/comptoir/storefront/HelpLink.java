package org.comptoir.storefront;

import java.util.Optional;
import org.comptoir.members.Caller;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/// The way to help, at the same place on every page of a store with customer care; `known` says
/// that its reader has signed in.
public record HelpLink(String store, String shop, boolean known) {
    /// On the pages of a shop.
    public static @Nullable HelpLink on(Shop shop) {
        return of(shop.store(), shop.title(), !shop.visitor().guest()).orElse(null);
    }

    /// On a page about a store that is not its shop, for whoever sent the present request.
    static Optional<HelpLink> about(Store store) {
        var title = store.title(LocaleContextHolder.getLocale());
        return of(store, title, !Caller.now().isGuest());
    }

    private static Optional<HelpLink> of(Store store, String shop, boolean known) {
        return store.has(Feature.CUSTOMER_CARE)
                ? Optional.of(new HelpLink(store.identifier(), shop, known))
                : Optional.empty();
    }
}
