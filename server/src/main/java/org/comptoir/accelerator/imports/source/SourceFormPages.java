package org.comptoir.accelerator.imports.source;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.form.FormTree.Entered;
import org.comptoir.accelerator.form.PlainForm;
import org.comptoir.accelerator.form.PlainPages;
import org.comptoir.accelerator.form.PlainPages.Sheet;
import org.comptoir.platform.web.Versions;
import org.comptoir.trading.imports.source.ImportSource;
import org.comptoir.trading.imports.source.ImportSources;
import org.comptoir.trading.imports.source.SourceSettings;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Makes an import source, and changes one.
@Controller
class SourceFormPages {
    private static final String ROOT = "/accelerator/{store}/imports/sources";

    private final ImportSources sources;
    private final PlainPages forms;

    SourceFormPages(ImportSources sources, PlainPages forms) {
        this.sources = sources;
        this.forms = forms;
    }

    @GetMapping(ROOT + "/new")
    ModelAndView blank(Desk desk) {
        return forms.show(desk, blankSheet(desk), form(desk, SourceForm.BLANK, Map.of()));
    }

    @PostMapping(ROOT + "/new")
    ModelAndView create(Desk desk, @RequestParam MultiValueMap<String, String> sent) {
        return saved(
                desk,
                blankSheet(desk),
                Entered.of(sent).values(),
                settings -> sources.create(desk.actor(), desk.store(), settings));
    }

    @GetMapping(ROOT + "/{id}/edit")
    ModelAndView edit(Desk desk, @PathVariable UUID id) {
        var source = sources.get(desk.actor(), desk.store(), id);
        var form = form(desk, SourceForm.of(source.settings()), Map.of());
        return forms.show(desk, sheet(desk, source), form);
    }

    @PostMapping(ROOT + "/{id}/edit")
    ModelAndView change(
            Desk desk, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var source = sources.get(desk.actor(), desk.store(), id);
        var entered = Entered.of(sent).values();
        return saved(
                desk,
                sheet(desk, source),
                entered,
                settings -> {
                    Versions.requireRead(entered.getOrDefault("version", ""), source.version());
                    return sources.change(desk.actor(), desk.store(), source, settings);
                });
    }

    private ModelAndView saved(
            Desk desk,
            Sheet sheet,
            Map<String, String> entered,
            Function<SourceSettings, ImportSource> save) {
        return forms.saved(
                desk,
                sheet,
                errors -> form(desk, entered, errors),
                () -> {
                    var source = save.apply(SourceForm.read(entered));
                    return desk.at("imports/sources/" + source.id() + "?done=save");
                });
    }

    private PlainForm form(Desk desk, Map<String, String> entered, Map<String, String> errors) {
        var credentials = sources.credentials(desk.actor(), desk.store());
        return SourceForm.of(desk, credentials, entered, errors);
    }

    private static Sheet blankSheet(Desk desk) {
        return new Sheet(
                desk.text("sources.new"),
                desk.text("sources.new.intro"),
                desk.text("sources.title"),
                desk.at("imports/sources"),
                desk.at("imports/sources/new"),
                desk.text("notebook.save"),
                0);
    }

    private static Sheet sheet(Desk desk, ImportSource source) {
        var address = desk.at("imports/sources/" + source.id());
        return new Sheet(
                desk.text("sources.edit", source.name()),
                desk.text("sources.edit.intro"),
                source.name(),
                address,
                address + "/edit",
                desk.text("notebook.save"),
                source.version());
    }
}
