package org.comptoir.accelerator.home;

import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Desks;
import org.comptoir.members.Actor;
import org.comptoir.platform.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The way into the tool, and its first page.
@Controller
class DeskHomePages {
    private final Desks desks;
    private final DeskHomes homes;

    DeskHomePages(Desks desks, DeskHomes homes) {
        this.desks = desks;
        this.homes = homes;
    }

    /// Leads to the first store for which the caller works.
    @GetMapping("/accelerator")
    ModelAndView enter(Actor actor) {
        var store =
                desks.of(actor).stream()
                        .findFirst()
                        .orElseThrow(() -> Problem.of(Problem.Kind.FORBIDDEN, "forbidden"));
        return new ModelAndView("redirect:/accelerator/" + store.identifier());
    }

    @GetMapping("/accelerator/{store}")
    ModelAndView home(Desk desk) {
        return desk.show("home").addObject("home", homes.of(desk));
    }
}
