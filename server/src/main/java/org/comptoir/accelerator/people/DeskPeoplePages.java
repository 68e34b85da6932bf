package org.comptoir.accelerator.people;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Refusals;
import org.comptoir.accelerator.Rows;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.RoleGrant;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.members.web.UserChanges;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// People: their list, and one of them with his roles, his lock and his password.
@Controller
class DeskPeoplePages {
    private static final String ROOT = "/accelerator/{store}/people";
    private static final Set<String> DONE =
            Set.of(
                    "lock",
                    "unlock",
                    "grant",
                    "withdraw",
                    "password",
                    "new",
                    "save",
                    "own",
                    "address",
                    "deputy",
                    "undeputy");

    private final PeopleTable table;
    private final DeskPersons views;
    private final Users users;
    private final Organizations organizations;
    private final UserChanges changes;
    private final Refusals refusals;
    private final AddressToasts toasts;

    DeskPeoplePages(
            PeopleTable table,
            DeskPersons views,
            Users users,
            Organizations organizations,
            UserChanges changes,
            Refusals refusals,
            AddressToasts toasts) {
        this.table = table;
        this.views = views;
        this.users = users;
        this.organizations = organizations;
        this.changes = changes;
        this.refusals = refusals;
        this.toasts = toasts;
    }

    @GetMapping(ROOT)
    ModelAndView list(
            Desk desk,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var ask = Ask.of(desk.at("people"), asked, PeopleTable.KNOWN);
        return Rows.show(desk, table.of(desk, ask, Rows.PAGE), "people", part != null)
                .addObject("mayAdd", desk.actor().hasAnywhere(Role.SITE_ADMINISTRATOR));
    }

    @GetMapping(ROOT + ".csv")
    ResponseEntity<byte[]> file(Desk desk, @RequestParam Map<String, String> asked) {
        var ask = Ask.of(desk.at("people"), asked, "q", "role", "state", "organization", "sort");
        return Rows.file(table.of(desk, ask, Csv.MOST));
    }

    @GetMapping(ROOT + "/{id}")
    ModelAndView person(Desk desk, @PathVariable UUID id, @RequestParam Map<String, String> asked) {
        var done = desk.done(DONE, "people.done.", asked.getOrDefault("done", ""));
        var toast = done == null ? toasts.of(desk, desk.at("people/" + id), asked) : done;
        return desk.show("person")
                .addObject("view", views.of(desk, new UserId(id)))
                .addObject("done", toast);
    }

    @PostMapping(ROOT + "/{id}/{command}")
    ModelAndView command(
            Desk desk,
            @PathVariable UUID id,
            @PathVariable String command,
            @RequestParam Map<String, String> values) {
        var user = new UserId(id);
        try {
            change(desk, user, command, values);
            return new ModelAndView("redirect:" + desk.at("people/" + id) + "?done=" + command);
        } catch (Problem refusal) {
            return refusals.on(
                    desk.show("person").addObject("view", views.of(desk, user)), refusal);
        }
    }

    private void change(Desk desk, UserId id, String command, Map<String, String> values) {
        switch (command) {
            case "lock" -> changes.lock(desk.actor(), id);
            case "unlock" -> changes.unlock(desk.actor(), id);
            case "grant" -> {
                var grants = new ArrayList<>(users.grants(id));
                grants.add(granted(values));
                changes.grant(desk.actor(), id, grants.stream().distinct().toList());
            }
            case "withdraw" -> {
                var grants = new ArrayList<>(users.grants(id));
                grants.removeIf(it -> isNamed(it, values));
                changes.grant(desk.actor(), id, grants);
            }
            case "password" ->
                    changes.resetPassword(desk.actor(), id, values.getOrDefault("password", ""));
            default -> throw Problem.missing("no-such-command", command);
        }
    }

    private RoleGrant granted(Map<String, String> values) {
        var code = values.getOrDefault("role", "");
        var name = values.getOrDefault("organization", "").strip();
        return new RoleGrant(Role.named(code), organizations.named("organization", name));
    }

    private static boolean isNamed(RoleGrant grant, Map<String, String> values) {
        return grant.role().code().equals(values.get("role"))
                && grant.organization().equals(id(values.getOrDefault("organization", "")));
    }

    private static OrganizationId id(String text) {
        try {
            return new OrganizationId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw Problem.invalid("organization", "no-organization", text);
        }
    }
}
