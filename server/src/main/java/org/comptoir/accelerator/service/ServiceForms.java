package org.comptoir.accelerator.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.MemberNames;
import org.comptoir.accelerator.form.FormPart;
import org.comptoir.care.setting.CareAgent;
import org.comptoir.care.setting.CareQueue;
import org.comptoir.care.setting.Embedding;
import org.comptoir.care.setting.General;
import org.comptoir.care.setting.PageList;
import org.comptoir.care.setting.Rules;
import org.comptoir.care.setting.Setting;
import org.comptoir.care.setting.Setting.Kind;
import org.comptoir.care.setting.SettingChanges.Named;
import org.comptoir.care.setting.Setups;
import org.comptoir.care.setting.Topic;
import org.comptoir.platform.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Shows the form of a setting, beside how it will look.
@Component
class ServiceForms {
    /// Nobody reads these but who sets them.
    private static final Set<Kind> UNSEEN = Set.of(Kind.AGENT, Kind.RULES, Kind.EMBEDDING);

    /// What a new queue, an agent and a page list begin with.
    private static final Map<Kind, Map<String, Object>> BEGINNING =
            Map.of(
                    Kind.QUEUE,
                    Map.of(
                            "state",
                            "open",
                            "mode",
                            "automatic",
                            "priority",
                            "0",
                            "step",
                            "60",
                            "capacity",
                            "3",
                            "limit",
                            "0",
                            "offer",
                            "30",
                            "transfer",
                            "120",
                            "grace",
                            "60",
                            "patience",
                            "1800"),
                    Kind.AGENT,
                    Map.of("capacity", "3"),
                    Kind.PAGE_LIST,
                    Map.of("pages", List.of(Map.of())));

    private final Setups setups;
    private final Previews previews;
    private final SitesParts sites;
    private final MemberNames names;

    ServiceForms(Setups setups, Previews previews, SitesParts sites, MemberNames names) {
        this.setups = setups;
        this.previews = previews;
        this.sites = sites;
        this.names = names;
    }

    Map<String, Object> tree(Desk desk, Kind kind, Optional<Named> before, Sent sent) {
        return sent.tree(entries(desk, before).of(kind));
    }

    private Entries entries(Desk desk, Optional<Named> before) {
        return new Entries(desk, setups.of(desk.store()), before.isEmpty());
    }

    /// The form of a setting as it is, or of a new one.
    ModelAndView page(Desk desk, Kind kind, Optional<Named> before) {
        var present = before.map(it -> it.kept().value());
        var tree =
                present.map(Setting::written)
                        .orElseGet(() -> BEGINNING.getOrDefault(kind, Map.of()));
        return page(desk, kind, before, tree, Map.of(), present);
    }

    /// The form with what was entered, what is wrong with it, and how it would look.
    ModelAndView page(
            Desk desk,
            Kind kind,
            Optional<Named> before,
            Map<String, Object> tree,
            Map<String, String> errors,
            Optional<? extends Setting> seen) {
        var shown = kind == Kind.EMBEDDING ? sites.of(desk, Optional.empty()) : null;
        return desk.show("service/form")
                .addObject("sites", shown)
                .addObject("sheet", sheet(desk, kind, before))
                .addObject("parts", parts(desk, kind, entries(desk, before).of(kind), tree, errors))
                .addObject(
                        "preview",
                        seen.map(it -> previews.of(desk, it))
                                .orElseGet(() -> new Preview("", List.of(), List.of())))
                .addObject("previews", !UNSEEN.contains(kind))
                .addObject(
                        "actions",
                        before.map(it -> ServiceFormPages.actions(desk, it.kept().value()))
                                .orElse(List.of()));
    }

    private static List<FormPart> parts(
            Desk desk, Kind kind, List<Entry> entries, Map<?, ?> tree, Map<String, String> errors) {
        var parts = new EntryForm(desk, kind, Map.of()).of(entries, tree);
        return errors.entrySet().stream()
                .findFirst()
                .flatMap(it ->
                        EntryForm.place(parts, it.getKey())
                                .map(place -> Map.of(place, it.getValue())))
                .map(it -> new EntryForm(desk, kind, it).of(entries, tree))
                .orElse(parts);
    }

    private Sheet sheet(Desk desk, Kind kind, Optional<Named> before) {
        var path = kind == Kind.GENERAL ? "general" : kind.path();
        var place = desk.at("care/settings/" + path);
        var address =
                kind.isSingle()
                        ? place
                        : before.map(it -> desk.at("care/settings/" + path, it.name()))
                                .orElse(place + "/new/form");
        return new Sheet(
                path,
                before.map(it -> title(desk, it)).orElseGet(() -> desk.text("service.new." + path)),
                before.map(Named::name).orElse(""),
                address,
                place,
                before.map(Named::version).orElse(0));
    }

    private String title(Desk desk, Named named) {
        var locale = desk.page().formats().locale();
        return switch (named.kept().value()) {
            case CareQueue queue -> Texts.pick(queue.titles(), locale);
            case Topic topic -> Texts.pick(topic.titles(), locale);
            case PageList list -> Texts.pick(list.titles(), locale);
            case CareAgent _ -> names.person(named.name());
            case General _ -> desk.text("service.general");
            case Rules _ -> desk.text("service.rules");
            case Embedding _ -> desk.text("service.embedding");
        };
    }
}
