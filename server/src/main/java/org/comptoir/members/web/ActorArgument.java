package org.comptoir.members.web;

import jakarta.servlet.http.HttpServletRequest;
import org.comptoir.members.Actor;
import org.comptoir.members.Caller;
import org.comptoir.platform.web.RequestArgument;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;

/// Gives controllers the caller as a parameter of type [Actor]: the signed-in user, else a guest.
@Component
class ActorArgument extends RequestArgument<Actor> {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    ActorArgument() {
        super(Actor.class);
    }

    @Override
    protected Actor of(HttpServletRequest request) {
        return Caller.now();
    }
}
