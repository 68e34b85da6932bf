package org.comptoir.accelerator.people;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Refusals;
import org.comptoir.accelerator.Rows;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.web.OrganizationChanges;
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

/// The organization tree: looked over, and changed by site administrators.
@Controller
class DeskOrganizationPages {
    private static final String ROOT = "/accelerator/{store}/organizations";
    private static final Set<String> DONE = Set.of("save", "unit", "address");

    private final OrganizationTable table;
    private final DeskOrganizations views;
    private final Organizations organizations;
    private final OrganizationChanges changes;
    private final Refusals refusals;
    private final AddressToasts toasts;

    DeskOrganizationPages(
            OrganizationTable table,
            DeskOrganizations views,
            Organizations organizations,
            OrganizationChanges changes,
            Refusals refusals,
            AddressToasts toasts) {
        this.table = table;
        this.views = views;
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
        var ask = Ask.of(desk.at("organizations"), asked, OrganizationTable.KNOWN);
        return Rows.show(desk, table.of(desk, ask, Rows.PAGE), "organizations", part != null);
    }

    @GetMapping(ROOT + ".csv")
    ResponseEntity<byte[]> file(Desk desk, @RequestParam Map<String, String> asked) {
        return Rows.file(table.of(desk, Ask.of(desk.at("organizations"), asked, "q"), Csv.MOST));
    }

    @GetMapping(ROOT + "/{id}")
    ModelAndView organization(
            Desk desk, @PathVariable UUID id, @RequestParam Map<String, String> asked) {
        var done = desk.done(DONE, "organizations.done.", asked.getOrDefault("done", ""));
        var toast = done == null ? toasts.of(desk, desk.at("organizations/" + id), asked) : done;
        return desk.show("organization")
                .addObject("view", views.of(desk, new OrganizationId(id), Map.of()))
                .addObject("done", toast);
    }

    @PostMapping(ROOT + "/{id}/save")
    ModelAndView save(Desk desk, @PathVariable UUID id, @RequestParam Map<String, String> values) {
        return changed(
                desk,
                id,
                values,
                present -> {
                    var facts =
                            new Organization.Facts(
                                    parent(values.getOrDefault("parent", ""), present),
                                    present.name().first().type(),
                                    values.getOrDefault("name", ""),
                                    values.getOrDefault("displayName", ""),
                                    values.containsKey("orderApproval"));
                    changes.change(desk.actor(), present, facts);
                    return "organizations/" + id + "?done=save";
                });
    }

    @PostMapping(ROOT + "/{id}/unit")
    ModelAndView unit(Desk desk, @PathVariable UUID id, @RequestParam Map<String, String> values) {
        return changed(
                desk,
                id,
                Map.of(),
                present -> {
                    var facts =
                            new Organization.Facts(
                                    present.id(),
                                    values.getOrDefault("type", "ou"),
                                    values.getOrDefault("unit", ""),
                                    values.getOrDefault("unitDisplayName", ""),
                                    false);
                    var created = changes.create(desk.actor(), facts);
                    return "organizations/" + created.id() + "?done=unit";
                });
    }

    @PostMapping(ROOT + "/{id}/delete")
    ModelAndView delete(
            Desk desk, @PathVariable UUID id, @RequestParam Map<String, String> values) {
        return changed(
                desk,
                id,
                values,
                present -> {
                    changes.delete(desk.actor(), present);
                    return "organizations/" + present.parent();
                });
    }

    /// A change of an organization as it was read; gives the place to go on to.
    private interface Change {
        String make(Organization present);
    }

    private ModelAndView changed(Desk desk, UUID id, Map<String, String> values, Change change) {
        try {
            var present = changes.changeable(desk.actor(), new OrganizationId(id));
            var read = values.getOrDefault("version", "");
            if (!read.isEmpty()) {
                Versions.requireRead(read, present.version());
            }
            return new ModelAndView("redirect:" + desk.at(change.make(present)));
        } catch (Problem refusal) {
            var wrong = refusals.byField(refusal);
            var page =
                    desk.show("organization")
                            .addObject("view", views.of(desk, new OrganizationId(id), wrong));
            return refusals.on(page, refusal);
        }
    }

    /// The organization of a distinguished name, or the one above as it is.
    private OrganizationId parent(String name, Organization present) {
        if (name.isBlank()) {
            return Optional.ofNullable(present.parent()).orElse(OrganizationId.ROOT);
        }
        return organizations.named("parent", name.strip());
    }
}
