package org.comptoir.care.web.talk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.comptoir.care.talk.Access;
import org.comptoir.members.Actor;
import org.comptoir.members.signin.Guests;
import org.comptoir.stores.Store;
import org.springframework.web.bind.annotation.PutMapping;
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

    @PutMapping("/api/v1/stores/{store}/care/visitor")
    VisitorJson visitor(
            Store store, Actor actor, HttpServletRequest request, HttpServletResponse response) {
        Access.requireCare(store);
        var known = guests.keep(actor, request, response);
        return new VisitorJson(known.isGuest(), known.displayName());
    }
}
