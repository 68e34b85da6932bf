package org.comptoir.care.web.talk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.comptoir.care.serve.Stranger;
import org.comptoir.care.talk.Access;
import org.comptoir.members.Actor;
import org.comptoir.members.signin.Guests;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Makes a guest known by his cookie, so that he can open a socket and what he sends twice is
/// stored once.
@RestController
class VisitorController {
    private final Guests guests;

    VisitorController(Guests guests) {
        this.guests = guests;
    }

    /// As whom the caller is known.
    record VisitorJson(boolean guest, String name) {}

    /// The secret of his visit, where he has looked around before.
    record VisitorBody(@Nullable String visit) {}

    @PutMapping("/api/v1/stores/{store}/care/visitor")
    VisitorJson visitor(
            Store store,
            Actor actor,
            @RequestBody(required = false) @Nullable VisitorBody body,
            HttpServletRequest request,
            HttpServletResponse response) {
        Access.requireCare(store);
        var visit = body == null ? null : body.visit;
        var known =
                visit == null
                        ? guests.keep(actor, request, response)
                        : guests.keep(actor, request, response, Stranger.name(visit));
        return new VisitorJson(known.isGuest(), known.displayName());
    }
}
