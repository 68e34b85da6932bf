package org.comptoir.accelerator.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.form.FormTree.Entered;
import org.comptoir.accelerator.form.PlainPages;
import org.comptoir.accelerator.form.PlainPages.Sheet;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.RoleGrant;
import org.comptoir.members.User;
import org.comptoir.members.UserId;
import org.comptoir.members.web.Rights;
import org.comptoir.members.web.UserChanges;
import org.comptoir.platform.Problem;
import org.comptoir.platform.web.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Registers somebody, and changes his names and unit, as far as the caller administers them.
@Controller
class PersonFormPages {
    private static final String ROOT = "/accelerator/{store}/people";

    private final Organizations organizations;
    private final Rights rights;
    private final UserChanges changes;
    private final PlainPages forms;

    PersonFormPages(
            Organizations organizations, Rights rights, UserChanges changes, PlainPages forms) {
        this.organizations = organizations;
        this.rights = rights;
        this.changes = changes;
        this.forms = forms;
    }

    @GetMapping(ROOT + "/new")
    ModelAndView blank(Desk desk, @RequestParam(required = false) @Nullable UUID organization) {
        requireAdministrator(desk);
        var values = new HashMap<>(Map.of("language", desk.store().languages().getFirst()));
        Optional.ofNullable(organization)
                .flatMap(it -> organizations.find(new OrganizationId(it)))
                .ifPresent(it -> values.put("organization", it.name().toString()));
        return forms.show(desk, blankSheet(desk), PersonForm.of(desk, values, Map.of(), true));
    }

    private static void requireAdministrator(Desk desk) {
        if (!desk.actor().hasAnywhere(Role.SITE_ADMINISTRATOR)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
    }

    @PostMapping(ROOT + "/new")
    ModelAndView create(Desk desk, @RequestParam MultiValueMap<String, String> sent) {
        requireAdministrator(desk);
        var entered = Entered.of(sent).values();
        return saved(
                desk,
                blankSheet(desk),
                entered,
                true,
                () -> {
                    var facts = PersonForm.read(entered, unit(entered));
                    var roles = roles(entered, facts.organization());
                    return changes.create(desk.actor(), facts, Optional.empty(), roles).id()
                            + "?done=new";
                });
    }

    @GetMapping(ROOT + "/{id}/edit")
    ModelAndView edit(Desk desk, @PathVariable UUID id) {
        var user = user(desk, id);
        var unit = organizations.get(user.organization()).name().toString();
        return forms.show(
                desk,
                sheet(desk, user),
                PersonForm.of(desk, PersonForm.of(user, unit), Map.of(), false));
    }

    @PostMapping(ROOT + "/{id}/edit")
    ModelAndView change(
            Desk desk, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var user = user(desk, id);
        var entered = Entered.of(sent).values();
        return saved(
                desk,
                sheet(desk, user),
                entered,
                false,
                () -> {
                    Versions.requireRead(entered.getOrDefault("version", ""), user.version());
                    var facts = PersonForm.read(entered, unit(entered));
                    changes.change(desk.actor(), user, facts, Optional.empty());
                    return user.id() + "?done=save";
                });
    }

    /// Somebody whom the caller may change.
    private User user(Desk desk, UUID id) {
        var user = rights.visibleUser(desk.actor(), new UserId(id));
        if (!rights.mayChange(desk.actor(), user)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
        return user;
    }

    private OrganizationId unit(Map<String, String> entered) {
        var name = entered.getOrDefault("organization", "").strip();
        return organizations.named("organization", name);
    }

    private static List<RoleGrant> roles(Map<String, String> entered, OrganizationId unit) {
        var code = entered.getOrDefault("role", "");
        return code.isEmpty() ? List.of() : List.of(new RoleGrant(Role.named(code), unit));
    }

    private ModelAndView saved(
            Desk desk,
            Sheet sheet,
            Map<String, String> entered,
            boolean begins,
            Supplier<String> save) {
        return forms.saved(
                desk,
                sheet,
                errors -> PersonForm.of(desk, entered, errors, begins),
                () -> desk.at("people/" + save.get()));
    }

    private static Sheet blankSheet(Desk desk) {
        return new Sheet(
                desk.text("person.new"),
                desk.text("person.new.intro"),
                desk.text("people.title"),
                desk.at("people"),
                desk.at("people/new"),
                desk.text("person.new.do"),
                0);
    }

    private static Sheet sheet(Desk desk, User user) {
        var address = desk.at("people/" + user.id());
        return new Sheet(
                desk.text("person.edit", user.displayName()),
                "",
                user.displayName(),
                address,
                address + "/edit",
                desk.text("notebook.save"),
                user.version());
    }
}
