package org.comptoir.accelerator.price;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Refusals;
import org.comptoir.catalog.load.PriceFiles;
import org.comptoir.catalog.load.PriceFiles.Planned;
import org.comptoir.catalog.load.PriceFiles.Table;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.trading.storeobject.ObjectEdits;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Changing prices in the grid: what was entered is planned, and applied as it was planned.
@Controller
class PriceEditPages {
    private final PriceListViews views;
    private final PriceFiles files;
    private final Refusals refusals;

    PriceEditPages(PriceListViews views, PriceFiles files, Refusals refusals) {
        this.views = views;
        this.files = files;
        this.refusals = refusals;
    }

    /// What was sent: the rows of the grid, the articles that had stood there, and what was seen.
    private record Entered(String list, Ask ask, String json, List<String> parts, String seen) {
        static Entered of(Desk desk, String list, Map<String, String> values) {
            return new Entered(
                    list,
                    Ask.of(desk.at("price-lists", list), values, "q", "page"),
                    values.getOrDefault("offers", ""),
                    values.getOrDefault("parts", "").lines().filter(it -> !it.isEmpty()).toList(),
                    values.getOrDefault("seen", ""));
        }

        PriceGrid.Table grid() {
            return PriceGrid.table(list, json);
        }

        Table table() {
            var csv = grid().csv().getBytes(StandardCharsets.UTF_8);
            return Table.of(list, csv, parts, false);
        }
    }

    @PostMapping("/accelerator/{store}/price-lists/{name}/plan")
    ModelAndView plan(
            Desk desk, @PathVariable String name, @RequestParam Map<String, String> values) {
        ObjectEdits.requireEditor(desk.actor(), desk.store());
        var entered = Entered.of(desk, name, values);
        try {
            return planned(desk, entered, new ArrayList<>());
        } catch (Problem refusal) {
            return refusals.on(page(desk, entered), refusal);
        }
    }

    private ModelAndView planned(Desk desk, Entered entered, List<Notice> notices) {
        var page = page(desk, entered);
        var planned = files.plan(desk.store(), entered.table());
        if (!planned.isSound()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("notices", wrong(desk, entered, planned));
        }
        if (views.isOutdated(desk, entered.list(), entered.parts(), entered.seen())) {
            notices.add(Notice.of(Tone.WARNING, desk.text("prices.changed-since")));
        }
        return page.addObject("plan", PlanView.of(desk, planned.plan()))
                .addObject("notices", notices);
    }

    private static List<Notice> wrong(Desk desk, Entered entered, Planned planned) {
        var grid = entered.grid();
        return planned.problems().stream()
                .map(it ->
                        Notice.of(
                                Tone.DANGER,
                                it.message(),
                                desk.text("prices.row", grid.row(it.line()))))
                .distinct()
                .toList();
    }

    @PostMapping("/accelerator/{store}/price-lists/{name}/apply")
    ModelAndView apply(
            Desk desk,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String digest,
            @RequestParam Map<String, String> values) {
        ObjectEdits.requireEditor(desk.actor(), desk.store());
        var entered = Entered.of(desk, name, values);
        try {
            files.apply(desk.actor().logonId(), desk.store(), entered.table(), Optional.of(digest));
            return new ModelAndView("redirect:" + done(entered.ask()));
        } catch (Problem refusal) {
            return refused(desk, entered, refusal);
        }
    }

    /// The same page of the list, which says that it was done.
    private static String done(Ask ask) {
        var address = ask.address();
        return address + (address.contains("?") ? "&" : "?") + "done=save";
    }

    /// Where somebody else was quicker, the plan is shown as it would be now.
    private ModelAndView refused(Desk desk, Entered entered, Problem refusal) {
        if (refusal.kind() != Problem.Kind.OUTDATED) {
            return refusals.on(page(desk, entered), refusal);
        }
        var page = planned(desk, entered, new ArrayList<>());
        return refusals.on(page, refusal);
    }

    private ModelAndView page(Desk desk, Entered entered) {
        var view = views.of(desk, views.list(desk, entered.list()), entered.ask());
        return desk.show("pricelist")
                .addObject("view", view.typed(entered.json(), entered.parts(), entered.seen()));
    }
}
