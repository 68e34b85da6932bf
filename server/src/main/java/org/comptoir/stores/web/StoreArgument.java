package org.comptoir.stores.web;

import jakarta.servlet.http.HttpServletRequest;
import org.comptoir.platform.web.PathVariables;
import org.comptoir.platform.web.RequestArgument;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.springframework.stereotype.Component;

/// Gives a controller the store its address names as `{store}`; an unknown one answers 404.
@Component
class StoreArgument extends RequestArgument<Store> {
    private final Stores stores;

    StoreArgument(Stores stores) {
        super(Store.class);
        this.stores = stores;
    }

    @Override
    protected Store of(HttpServletRequest request) {
        return stores.get(PathVariables.of(request, "store"));
    }
}
