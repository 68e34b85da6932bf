package org.comptoir.storefront;

import jakarta.servlet.http.HttpServletRequest;
import org.comptoir.members.Caller;
import org.comptoir.platform.web.PathVariables;
import org.comptoir.platform.web.RequestArgument;
import org.comptoir.stores.Stores;
import org.springframework.stereotype.Component;

/// Gives a controller the [Visit] to the store that its address names as `{store}`.
@Component
class VisitArgument extends RequestArgument<Visit> {
    private final Stores stores;
    private final Visits visits;

    VisitArgument(Stores stores, Visits visits) {
        super(Visit.class);
        this.stores = stores;
        this.visits = visits;
    }

    @Override
    protected Visit of(HttpServletRequest request) {
        var store = stores.get(PathVariables.of(request, "store"));
        return visits.of(request, store, Caller.now());
    }
}
