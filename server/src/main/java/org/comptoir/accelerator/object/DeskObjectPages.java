package org.comptoir.accelerator.object;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.OptionalInt;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Refusals;
import org.comptoir.accelerator.Rows;
import org.comptoir.catalog.object.ObjectKind;
import org.comptoir.catalog.object.StoreObject;
import org.comptoir.catalog.object.StoreObjects;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Csv;
import org.comptoir.trading.storeobject.ObjectEdits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Product sets, price rules and catalogue filters: their lists, one of them, and its end.
@Controller
class DeskObjectPages {
    private static final String SETS = "/accelerator/{store}/product-sets";
    private static final String RULES = "/accelerator/{store}/price-rules";
    private static final String FILTERS = "/accelerator/{store}/catalog-filters";
    private static final String ONE = "/{key}";
    private static final String FILE = ".csv";
    private static final String DELETE = "/{key}/delete";

    private final ObjectTable table;
    private final ObjectViews views;
    private final StoreObjects objects;
    private final ObjectEdits edits;
    private final Refusals refusals;

    DeskObjectPages(
            ObjectTable table,
            ObjectViews views,
            StoreObjects objects,
            ObjectEdits edits,
            Refusals refusals) {
        this.table = table;
        this.views = views;
        this.objects = objects;
        this.edits = edits;
        this.refusals = refusals;
    }

    @GetMapping({SETS, RULES, FILTERS})
    ModelAndView list(
            Desk desk,
            HttpServletRequest request,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        ObjectEdits.requireEditor(desk.actor(), desk.store());
        var kind = kind(request);
        var ask = Ask.of(desk.at(kind.path()), asked, ObjectTable.KNOWN);
        var deleted = Notice.of(Tone.SUCCESS, desk.text("objects.deleted"));
        return Rows.show(desk, table.of(desk, kind, ask, Rows.PAGE), "objects", part != null)
                .addObject("kind", kind)
                .addObject("done", "delete".equals(asked.get("done")) ? deleted : null);
    }

    @GetMapping({SETS + FILE, RULES + FILE, FILTERS + FILE})
    ResponseEntity<byte[]> file(
            Desk desk, HttpServletRequest request, @RequestParam Map<String, String> asked) {
        ObjectEdits.requireEditor(desk.actor(), desk.store());
        var kind = kind(request);
        var ask = Ask.of(desk.at(kind.path()), asked, "q", "sort");
        return Rows.file(table.of(desk, kind, ask, Csv.MOST));
    }

    @GetMapping({SETS + ONE, RULES + ONE, FILTERS + ONE})
    ModelAndView one(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String done) {
        ObjectEdits.requireEditor(desk.actor(), desk.store());
        var saved = Notice.of(Tone.SUCCESS, desk.text("notebook.saved"));
        return page(desk, find(desk, kind(request), key))
                .addObject("done", done.equals("save") ? saved : null);
    }

    private StoreObject find(Desk desk, ObjectKind kind, String key) {
        return objects.find(desk.store().id(), kind, key)
                .orElseThrow(() -> Problem.missing("no-such-" + kind.code(), key));
    }

    private ModelAndView page(Desk desk, StoreObject object) {
        return desk.show("object").addObject("view", views.of(desk, object));
    }

    @PostMapping({SETS + DELETE, RULES + DELETE, FILTERS + DELETE})
    ModelAndView delete(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable Integer version) {
        ObjectEdits.requireEditor(desk.actor(), desk.store());
        var kind = kind(request);
        var object = find(desk, kind, key);
        try {
            var read = version == null ? OptionalInt.empty() : OptionalInt.of(version);
            edits.delete(desk.actor(), desk.store(), kind, key, read);
            return new ModelAndView("redirect:" + desk.at(kind.path()) + "?done=delete");
        } catch (Problem refusal) {
            return refusals.on(page(desk, object), refusal);
        }
    }

    /// The kind that an address is about, by its step below the store.
    static ObjectKind kind(HttpServletRequest request) {
        var step = request.getRequestURI().split("/", 5)[3].replace(FILE, "");
        return ObjectKind.of(step).orElseThrow(() -> Problem.missing("no-such-page", step));
    }
}
