package org.comptoir.accelerator.people;

import java.util.Map;
import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Refusals;
import org.comptoir.members.UserId;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.table.Days;
import org.comptoir.trading.approval.Deputies;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Somebody who will be away names his deputy on his own page, and takes him away again.
@Controller
class DeskDeputyPages {
    private static final String ROOT = "/accelerator/{store}/people/{id}/deputy";

    private final Deputies deputies;
    private final DeskPersons views;
    private final Refusals refusals;

    DeskDeputyPages(Deputies deputies, DeskPersons views, Refusals refusals) {
        this.deputies = deputies;
        this.views = views;
        this.refusals = refusals;
    }

    /// From the first moment of one day to the last of another.
    @PostMapping(ROOT)
    ModelAndView name(Desk desk, @PathVariable UUID id, @RequestParam Map<String, String> entered) {
        requireSelf(desk, id);
        try {
            var from = entered.getOrDefault("from", "");
            var until = entered.getOrDefault("until", "");
            deputies.name(
                    desk.actor(),
                    entered.getOrDefault("person", "").strip(),
                    Days.start(from).orElseThrow(() -> Problem.invalid("from", "bad-day", from)),
                    Days.end(until).orElseThrow(() -> Problem.invalid("until", "bad-day", until)));
            return new ModelAndView("redirect:" + desk.at("people/" + id + "?done=deputy"));
        } catch (Problem refusal) {
            var page =
                    desk.show("person")
                            .addObject("view", views.of(desk, new UserId(id)))
                            .addObject("entered", entered);
            return refusals.on(page, refusal);
        }
    }

    @PostMapping(ROOT + "/remove")
    ModelAndView remove(Desk desk, @PathVariable UUID id) {
        requireSelf(desk, id);
        deputies.remove(desk.actor());
        return new ModelAndView("redirect:" + desk.at("people/" + id + "?done=undeputy"));
    }

    private static void requireSelf(Desk desk, UUID id) {
        if (!desk.actor().requireUser().value().equals(id)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
    }
}
