package org.comptoir.accelerator.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.accelerator.Action;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Refusals;
import org.comptoir.care.setting.CareAgent;
import org.comptoir.care.setting.Setting;
import org.comptoir.care.setting.Setting.Kind;
import org.comptoir.care.setting.SettingChanges;
import org.comptoir.care.setting.SettingChanges.Named;
import org.comptoir.platform.Problem;
import org.comptoir.platform.web.Versions;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One setting of customer care: its form, what it will look like, and its removal. What is entered
/// may be looked at before it is saved.
@Controller
class ServiceFormPages {
    private static final String ONE = ServicePages.LIST + "/{name}";
    private static final String NEW = ServicePages.LIST + "/new/form";
    private static final String WHOLE = ServicePages.ROOT + "/{kind:general|rules|embedding}";
    private static final Set<String> DONE = Set.of("save", "revoke");

    private final SettingChanges changes;
    private final ServiceForms forms;
    private final Refusals refusals;

    ServiceFormPages(SettingChanges changes, ServiceForms forms, Refusals refusals) {
        this.changes = changes;
        this.forms = forms;
        this.refusals = refusals;
    }

    @GetMapping(NEW)
    ModelAndView fresh(Desk desk, @PathVariable String kind) {
        requireNew(desk, kind);
        return forms.page(desk, ServicePages.kind(kind), Optional.empty());
    }

    @PostMapping(NEW)
    ModelAndView add(
            Desk desk,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> values) {
        requireNew(desk, kind);
        return answered(desk, kind, Optional.empty(), values);
    }

    private static void requireNew(Desk desk, String kind) {
        ServicePages.require(desk);
        requireRegistrar(desk, kind, Kind.AGENT);
    }

    /// Some settings are a site administrator's alone.
    private static void requireRegistrar(Desk desk, String kind, Kind his) {
        if (kind.equals(his.path()) && !SettingChanges.registers(desk.actor())) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
    }

    @GetMapping(ONE)
    ModelAndView one(
            Desk desk,
            @PathVariable String kind,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String done) {
        ServicePages.require(desk);
        var named = changes.get(desk.actor(), desk.store(), ServicePages.kind(kind), name);
        return forms.page(desk, ServicePages.kind(kind), Optional.of(named))
                .addObject("done", desk.done(DONE, "service.done.", done));
    }

    @GetMapping(WHOLE)
    ModelAndView whole(
            Desk desk, @PathVariable String kind, @RequestParam(defaultValue = "") String done) {
        requireRegistrar(desk, kind, Kind.EMBEDDING);
        return one(desk, kind, "", done);
    }

    @PostMapping(ONE)
    ModelAndView save(
            Desk desk,
            @PathVariable String kind,
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> values) {
        ServicePages.require(desk);
        var named = changes.get(desk.actor(), desk.store(), ServicePages.kind(kind), name);
        return answered(desk, kind, Optional.of(named), values);
    }

    @PostMapping(WHOLE)
    ModelAndView saveWhole(
            Desk desk,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> values) {
        return save(desk, kind, "", values);
    }

    /// Saves what was entered, or shows it as it would look.
    private ModelAndView answered(
            Desk desk, String path, Optional<Named> before, MultiValueMap<String, String> values) {
        var kind = ServicePages.kind(path);
        var sent = Sent.of(desk.store(), values);
        var tree = forms.tree(desk, kind, before, sent);
        try {
            if (!sent.value("look").isEmpty()) {
                var name = before.map(Named::name);
                var wanted = changes.check(desk.actor(), desk.store(), kind, name, tree);
                return forms.page(desk, kind, before, tree, Map.of(), Optional.of(wanted))
                        .addObject("looked", true);
            }
            var saved = saved(desk, kind, before, tree, sent.value("version"));
            var place = "care/settings/" + path;
            var own = kind.isSingle() ? desk.at(place) : desk.at(place, saved.name());
            return new ModelAndView("redirect:" + own + "?done=save");
        } catch (Problem refusal) {
            return refusals.on(
                    forms.page(
                            desk, kind, before, tree, refusals.byField(refusal), Optional.empty()),
                    refusal);
        }
    }

    private Named saved(
            Desk desk, Kind kind, Optional<Named> before, Map<String, Object> tree, String read) {
        var actor = desk.actor();
        return before.map(it ->
                        changes.replace(
                                actor, desk.store(), kind, it.name(), Versions.read(read), tree))
                .orElseGet(() -> changes.add(actor, desk.store(), kind, tree));
    }

    @PostMapping(ONE + "/remove")
    ModelAndView remove(
            Desk desk,
            @PathVariable String kind,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String version) {
        ServicePages.require(desk);
        var of = ServicePages.kind(kind);
        var named = changes.get(desk.actor(), desk.store(), of, name);
        try {
            changes.remove(desk.actor(), desk.store(), of, named.name(), Versions.read(version));
            return new ModelAndView(
                    "redirect:" + desk.at("care/settings/" + kind) + "?done=remove");
        } catch (Problem refusal) {
            return refusals.on(forms.page(desk, of, Optional.of(named)), refusal);
        }
    }

    /// What may be done to a setting beside changing it.
    static List<Action> actions(Desk desk, Setting setting) {
        boolean may = !(setting instanceof CareAgent) || SettingChanges.registers(desk.actor());
        if (setting.kind().isSingle() || !may) {
            return List.of();
        }
        return List.of(
                Action.of("remove", desk.text("service.remove"), "trash-2")
                        .asking(desk.text("service.remove." + setting.kind().path()))
                        .dangerous());
    }
}
