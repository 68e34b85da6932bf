package org.comptoir.accelerator;

import jakarta.servlet.http.HttpServletRequest;
import org.comptoir.members.Caller;
import org.comptoir.platform.web.PathVariables;
import org.comptoir.platform.web.RequestArgument;
import org.springframework.stereotype.Component;

/// Gives a controller the [Desk] at the store that its address names as `{store}`.
@Component
class DeskArgument extends RequestArgument<Desk> {
    private final Desks desks;

    DeskArgument(Desks desks) {
        super(Desk.class);
        this.desks = desks;
    }

    @Override
    protected Desk of(HttpServletRequest request) {
        return desks.of(request, PathVariables.of(request, "store"), Caller.now());
    }
}
