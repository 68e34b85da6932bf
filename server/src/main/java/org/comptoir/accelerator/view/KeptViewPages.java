package org.comptoir.accelerator.view;

import java.util.UUID;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.KeptViews;
import org.comptoir.platform.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Keeps views of lists, and changes what is kept; each leads back to the list.
@Controller
class KeptViewPages {
    private static final String ROOT = "/accelerator/{store}/views";

    private final KeptViews views;

    KeptViewPages(KeptViews views) {
        this.views = views;
    }

    @PostMapping(ROOT)
    ModelAndView keep(
            Desk desk,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String hidden) {
        if (!desk.menu().leadsTo(desk.at(list.split("/", 2)[0])) || !list.matches("[a-z/-]+")) {
            throw Problem.missing("no-such-page", list);
        }
        var columns = Stream.of(hidden.split(",")).filter(it -> !it.isEmpty()).toList();
        var wish = new KeptViews.Wish(list, name, query, columns);
        views.keep(desk.actor(), desk.store(), wish);
        return back(desk, query.isEmpty() ? list : list + "?" + query);
    }

    @PostMapping(ROOT + "/{id}/{command}")
    ModelAndView command(
            Desk desk,
            @PathVariable UUID id,
            @PathVariable String command,
            @RequestParam(defaultValue = "") String name) {
        var actor = desk.actor();
        var store = desk.store();
        var view = views.get(actor, store, id);
        switch (command) {
            case "rename" -> views.rename(actor, store, view, name);
            case "share" -> views.share(actor, store, view, true);
            case "unshare" -> views.share(actor, store, view, false);
            case "first" -> views.first(actor, store, view, true);
            case "later" -> views.first(actor, store, view, false);
            case "delete" -> views.delete(actor, store, view);
            default -> throw Problem.missing("no-such-command", command);
        }
        return back(desk, view.place());
    }

    private static ModelAndView back(Desk desk, String place) {
        return new ModelAndView("redirect:" + desk.at(place));
    }
}
