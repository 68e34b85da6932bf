package org.comptoir.accelerator.price;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Refusals;
import org.comptoir.catalog.load.PriceFiles;
import org.comptoir.catalog.load.PriceFiles.Planned;
import org.comptoir.catalog.load.PriceFiles.Table;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.trading.storeobject.ObjectEdits;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A file of prices for a list: planned as it is sent, then, sent again, applied as planned. The
/// page's script sends it and shows the answer, which is a part of the page.
@Controller
class PriceImportPages {
    private static final String IMPORT = "/accelerator/{store}/price-lists/{name}/import";

    private final PriceListViews views;
    private final PriceFiles files;
    private final Refusals refusals;

    PriceImportPages(PriceListViews views, PriceFiles files, Refusals refusals) {
        this.views = views;
        this.files = files;
        this.refusals = refusals;
    }

    @GetMapping(IMPORT)
    ModelAndView form(Desk desk, @PathVariable String name) {
        ObjectEdits.requireEditor(desk.actor(), desk.store());
        return desk.show("priceimport").addObject("list", views.list(desk, name).name());
    }

    @PostMapping(IMPORT)
    ModelAndView take(
            Desk desk,
            @PathVariable String name,
            @RequestParam(defaultValue = "plan") String mode,
            @RequestParam(defaultValue = "false") boolean whole,
            @RequestParam(defaultValue = "") String digest,
            InputStream body)
            throws IOException {
        ObjectEdits.requireEditor(desk.actor(), desk.store());
        var list = views.list(desk, name).name();
        try {
            var table = Table.of(list, PriceFiles.bytes(body), List.of(), whole);
            return mode.equals("apply")
                    ? applied(desk, table, digest)
                    : planned(desk, files.plan(desk.store(), table));
        } catch (Problem refusal) {
            return refusals.on(desk.show("parts/priceplan"), refusal);
        }
    }

    private static ModelAndView planned(Desk desk, Planned planned) {
        var part = desk.show("parts/priceplan");
        if (planned.isSound()) {
            return part.addObject("plan", PlanView.of(desk, planned.plan()));
        }
        part.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return part.addObject("notices", wrong(desk, planned));
    }

    private static List<Notice> wrong(Desk desk, Planned planned) {
        return planned.problems().stream()
                .map(it ->
                        Notice.of(
                                Tone.DANGER,
                                it.message(),
                                desk.text("imports.place", it.line(), it.column())))
                .toList();
    }

    private ModelAndView applied(Desk desk, Table table, String digest) {
        var plan = files.apply(desk.actor().logonId(), desk.store(), table, Optional.of(digest));
        var words = desk.text("prices.applied", plan.added(), plan.changed(), plan.removed());
        return desk.show("parts/priceplan")
                .addObject("applied", true)
                .addObject("notices", List.of(Notice.of(Tone.SUCCESS, words)));
    }
}
