package org.comptoir.accelerator.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comptoir.accelerator.Action;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Refusals;
import org.comptoir.accelerator.Rows;
import org.comptoir.members.GroupId;
import org.comptoir.members.Role;
import org.comptoir.members.group.MemberGroup;
import org.comptoir.members.web.GroupChanges;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Csv;
import org.comptoir.platform.web.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Member groups: their list, and one of them with whom it lists and excludes.
@Controller
class DeskGroupPages {
    private static final String ROOT = "/accelerator/{store}/groups";
    private static final Set<String> DONE = Set.of("new", "rename", "add", "remove");

    private final GroupTable table;
    private final DeskGroups views;
    private final GroupChanges changes;
    private final Refusals refusals;

    DeskGroupPages(GroupTable table, DeskGroups views, GroupChanges changes, Refusals refusals) {
        this.table = table;
        this.views = views;
        this.changes = changes;
        this.refusals = refusals;
    }

    @GetMapping(ROOT)
    ModelAndView list(
            Desk desk,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        return list(desk, asked, part != null);
    }

    private ModelAndView list(Desk desk, Map<String, String> asked, boolean part) {
        var ask = Ask.of(desk.at("groups"), asked, GroupTable.KNOWN);
        boolean keeper = desk.actor().hasAny(desk.store().owner(), Role.SELLER, Role.SALES_MANAGER);
        var create =
                Action.of("new", desk.text("groups.new"), "plus")
                        .with("name", desk.text("groups.new.name"));
        return Rows.show(desk, table.of(desk, ask, Rows.PAGE), "groups", part)
                .addObject("actions", keeper ? List.of(create) : List.of());
    }

    @GetMapping(ROOT + ".csv")
    ResponseEntity<byte[]> file(Desk desk, @RequestParam Map<String, String> asked) {
        return Rows.file(table.of(desk, Ask.of(desk.at("groups"), asked, "q"), Csv.MOST));
    }

    @PostMapping(ROOT + "/new")
    ModelAndView create(Desk desk, @RequestParam(defaultValue = "") String name) {
        try {
            var owner = desk.store().owner();
            var group = changes.create(desk.actor(), owner, name, MemberGroup.EXPLICIT);
            return new ModelAndView("redirect:" + desk.at("groups/" + group.id() + "?done=new"));
        } catch (Problem refusal) {
            return refusals.on(list(desk, Map.of(), false), refusal);
        }
    }

    @GetMapping(ROOT + "/{id}")
    ModelAndView group(
            Desk desk, @PathVariable UUID id, @RequestParam(defaultValue = "") String done) {
        var toast = desk.done(DONE, "groups.done.", done);
        return page(desk, new GroupId(id)).addObject("done", toast);
    }

    private ModelAndView page(Desk desk, GroupId id) {
        return desk.show("group").addObject("view", views.of(desk, id));
    }

    @PostMapping(ROOT + "/{id}/rename")
    ModelAndView rename(
            Desk desk,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String version) {
        var group = changes.visible(desk.actor(), new GroupId(id));
        try {
            Versions.requireRead(version, group.version());
            changes.rename(desk.actor(), group, name);
            return new ModelAndView("redirect:" + desk.at("groups/" + id) + "?done=rename");
        } catch (Problem refusal) {
            var why = refusals.byField(refusal).get("name");
            var view = views.of(desk, group.id()).refused(name, why);
            return refusals.on(desk.show("group").addObject("view", view), refusal);
        }
    }

    @PostMapping(ROOT + "/{id}/{command}")
    ModelAndView command(
            Desk desk,
            @PathVariable UUID id,
            @PathVariable String command,
            @RequestParam Map<String, String> values) {
        var group = new GroupId(id);
        try {
            switch (command) {
                case "add" -> changes.add(desk.actor(), group, views.named(values));
                case "remove" -> changes.remove(desk.actor(), group, views.listed(values));
                case "delete" -> {
                    changes.delete(desk.actor(), group);
                    return new ModelAndView("redirect:" + desk.at("groups"));
                }
                default -> throw Problem.missing("no-such-command", command);
            }
            return new ModelAndView("redirect:" + desk.at("groups/" + id) + "?done=" + command);
        } catch (Problem refusal) {
            return refusals.on(page(desk, group), refusal);
        }
    }
}
