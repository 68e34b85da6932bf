package org.comptoir.ordering.web;

import jakarta.servlet.http.HttpServletRequest;
import org.comptoir.members.Caller;
import org.comptoir.ordering.behalf.OnBehalf;
import org.comptoir.platform.web.PathVariables;
import org.comptoir.platform.web.RequestArgument;
import org.comptoir.stores.Stores;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;

/// Gives controllers the [Orderer] of a request.
@Component
class OrdererArgument extends RequestArgument<Orderer> {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Orderer.class);
    }

    private final OnBehalf behalf;
    private final Stores stores;

    OrdererArgument(OnBehalf behalf, Stores stores) {
        super(Orderer.class);
        this.behalf = behalf;
        this.stores = stores;
    }

    @Override
    protected Orderer of(HttpServletRequest request) {
        var buyer = request.getParameter("for");
        if (buyer == null || buyer.isBlank()) {
            return new Orderer(Caller.now());
        }
        var store = stores.get(PathVariables.of(request, "store"));
        return new Orderer(behalf.buyer(Caller.now(), store, buyer));
    }
}
