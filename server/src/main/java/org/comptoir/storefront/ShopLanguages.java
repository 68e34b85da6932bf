package org.comptoir.storefront;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.members.Caller;
import org.comptoir.platform.page.LanguageChoice;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.springframework.stereotype.Component;

/// The languages of the store an address names, and the one its visitor has set for himself.
@Component
class ShopLanguages implements LanguageChoice {
    private final Stores stores;

    ShopLanguages(Stores stores) {
        this.stores = stores;
    }

    @Override
    public Optional<List<String>> offered(HttpServletRequest request) {
        var path = request.getRequestURI();
        int end = path.indexOf('/', 1);
        var first = path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
        return stores.find(first).map(Store::languages);
    }

    @Override
    public Optional<String> own(HttpServletRequest request) {
        return Caller.now().language().map(tag -> Locale.forLanguageTag(tag).getLanguage());
    }
}
