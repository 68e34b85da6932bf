package org.comptoir.accelerator.object;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.accelerator.Desk;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.PriceListFacts;
import org.comptoir.catalog.object.ObjectKind;
import org.comptoir.catalog.object.ObjectTexts;
import org.comptoir.catalog.object.StoreObject;
import org.comptoir.catalog.object.StoreObjects;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.web.Versions;
import org.comptoir.trading.storeobject.ObjectEdits;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Making and changing a product set, price rule or catalogue filter in its form. What was entered
/// is read as a data folder would bring it, by the same rules.
@Controller
class ObjectEditPages {
    private static final String SETS = "/accelerator/{store}/product-sets";
    private static final String RULES = "/accelerator/{store}/price-rules";
    private static final String FILTERS = "/accelerator/{store}/catalog-filters";
    private static final String NEW = "/new/form";
    private static final String EDIT = "/{key}/edit";
    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)](.*)");

    private final StoreObjects objects;
    private final ObjectTexts texts;
    private final ObjectEdits edits;
    private final Catalogs catalogs;
    private final Texts words;

    ObjectEditPages(
            StoreObjects objects,
            ObjectTexts texts,
            ObjectEdits edits,
            Catalogs catalogs,
            Texts words) {
        this.objects = objects;
        this.texts = texts;
        this.edits = edits;
        this.catalogs = catalogs;
        this.words = words;
    }

    @GetMapping({SETS + NEW, RULES + NEW, FILTERS + NEW})
    ModelAndView fresh(Desk desk, HttpServletRequest request) {
        ObjectEdits.requireEditor(desk.actor(), desk.store());
        return page(desk, ObjectForm.fresh(DeskObjectPages.kind(request)), Optional.empty());
    }

    @PostMapping({SETS + NEW, RULES + NEW, FILTERS + NEW})
    ModelAndView create(
            Desk desk,
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> values) {
        ObjectEdits.requireEditor(desk.actor(), desk.store());
        var form = ObjectForm.sent(DeskObjectPages.kind(request), "", values);
        try {
            var wanted = texts.read(desk.store(), form.kind(), "", yaml(form));
            var added = edits.create(desk.actor(), desk.store(), wanted);
            return saved(desk, added);
        } catch (Problem refusal) {
            return refused(page(desk, form, Optional.empty()), refusal);
        }
    }

    @GetMapping({SETS + EDIT, RULES + EDIT, FILTERS + EDIT})
    ModelAndView edit(Desk desk, HttpServletRequest request, @PathVariable String key) {
        ObjectEdits.requireEditor(desk.actor(), desk.store());
        var present = find(desk, DeskObjectPages.kind(request), key);
        return page(desk, ObjectForm.of(present), Optional.of(present));
    }

    @PostMapping({SETS + EDIT, RULES + EDIT, FILTERS + EDIT})
    ModelAndView save(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> values) {
        ObjectEdits.requireEditor(desk.actor(), desk.store());
        var present = find(desk, DeskObjectPages.kind(request), key);
        var form = ObjectForm.sent(present.kind(), key, values);
        try {
            var wanted = texts.read(desk.store(), form.kind(), key, yaml(form));
            var after =
                    edits.replace(
                            desk.actor(),
                            desk.store(),
                            wanted,
                            Versions.read(values.getFirst("version")));
            return saved(desk, after);
        } catch (Problem refusal) {
            return refused(page(desk, form, Optional.of(present)), refusal);
        }
    }

    private StoreObject find(Desk desk, ObjectKind kind, String key) {
        return objects.find(desk.store().id(), kind, key)
                .orElseThrow(() -> Problem.missing("no-such-" + kind.code(), key));
    }

    private byte[] yaml(ObjectForm form) {
        return texts.yaml(form.object()).getBytes(StandardCharsets.UTF_8);
    }

    /// The version that was read.
    private static ModelAndView saved(Desk desk, StoreObject object) {
        var address = desk.at(object.kind().path(), object.key());
        return new ModelAndView("redirect:" + address + "?done=save");
    }

    private ModelAndView refused(ModelAndView page, Problem refusal) {
        page.setStatus(HttpStatus.valueOf(refusal.kind().status()));
        var field = refusal.field() == null ? "" : refusal.field();
        var text = words.of(refusal);
        return page.addObject("notices", List.of(Notice.of(Tone.DANGER, text)))
                .addObject("errors", Map.of(place(field), text));
    }

    /// Where the form shows what is wrong: at a field of the object, or under one of its rows.
    private static String place(String field) {
        var row = ROW.matcher(field);
        if (!row.matches()) {
            return field.equals("id") ? "key" : field;
        }
        return (row.group(1).equals("exclude") ? "without." : "rows.") + row.group(2);
    }

    private ModelAndView page(Desk desk, ObjectForm form, Optional<StoreObject> present) {
        var place = desk.at(form.kind().path());
        var own = present.map(it -> desk.at(form.kind().path(), it.key()));
        return desk.show("objectform")
                .addObject("form", form)
                .addObject("back", own.orElse(place))
                .addObject("place", place)
                .addObject("address", own.map(it -> it + "/edit").orElse(place + NEW))
                .addObject("version", present.map(StoreObject::version).orElse(0))
                .addObject(
                        "title",
                        present.map(StoreObject::name)
                                .orElseGet(() -> desk.text("objects.new." + form.kind().path())))
                .addObject(
                        "lists",
                        catalogs.of(desk.store()).priceLists().stream()
                                .map(PriceListFacts::name)
                                .toList());
    }
}
