package org.comptoir.accelerator.people;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Rows;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.overview.PeopleOverview;
import org.comptoir.members.overview.PeopleOverview.Line;
import org.comptoir.members.overview.PeopleOverview.Sort;
import org.comptoir.members.overview.PeopleOverview.Wish;
import org.comptoir.platform.page.Chip;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.Status;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Listing;
import org.comptoir.platform.page.table.Row;
import org.comptoir.platform.page.table.Tab;
import org.springframework.stereotype.Component;

/// The list of people, put into words.
@Component
class PeopleTable {
    static final String[] KNOWN = {"q", "role", "state", "organization", "sort", "page"};

    private final PeopleOverview people;
    private final Organizations organizations;

    PeopleTable(PeopleOverview people, Organizations organizations) {
        this.people = people;
        this.organizations = organizations;
    }

    Listing of(Desk desk, Ask ask, int size) {
        var wish = wish(ask, ask.value("state"));
        var found = Rows.within(ask.page(), page -> people.of(desk.actor(), wish, page, size));
        return Listing.of(
                        "people",
                        desk.text("people.title"),
                        ask,
                        columns(desk),
                        found.map(it -> row(desk, it)))
                .tabs(Stream.of("", "active", "locked").map(it -> tab(desk, ask, it)).toList())
                .selects(List.of(roles(desk)))
                .chips(chips(ask))
                .orElse(
                        new Empty(
                                "search-x",
                                desk.text("people.none"),
                                desk.text("people.none.text"),
                                desk.text("desk.list.all"),
                                ask.path()));
    }

    private Wish wish(Ask ask, String state) {
        return new Wish(
                ask.text(),
                within(ask),
                Role.of(ask.value("role")),
                state,
                Rows.named(Sort.values(), ask.sort()).orElse(Sort.NAME),
                ask.isDown());
    }

    /// The organization asked for with all below it; none where it does not exist.
    private Optional<Set<OrganizationId>> within(Ask ask) {
        return ask.value("organization").isEmpty()
                ? Optional.empty()
                : Optional.of(
                        organization(ask)
                                .map(it -> organizations.within(it.id()))
                                .orElse(Set.of()));
    }

    private Optional<Organization> organization(Ask ask) {
        try {
            var id = new OrganizationId(UUID.fromString(ask.value("organization")));
            return organizations.find(id);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private Tab tab(Desk desk, Ask ask, String state) {
        var text = desk.text("people.view." + (state.isEmpty() ? "all" : state));
        return Tab.of(ask, "state", state, text, people.count(desk.actor(), wish(ask, state)));
    }

    private static Listing.Select roles(Desk desk) {
        var options = new ArrayList<Listing.Option>();
        options.add(new Listing.Option("", desk.text("people.role.all")));
        Stream.of(Role.values())
                .map(it -> new Listing.Option(it.code(), desk.text("role." + it.code())))
                .forEach(options::add);
        return new Listing.Select("role", desk.text("people.role"), options);
    }

    private List<Chip> chips(Ask ask) {
        return organization(ask)
                .map(it -> new Chip(it.displayName(), ask.with("organization", "")))
                .stream()
                .toList();
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.of("name", desk.text("people.name")).sorted(),
                Column.of("logon", desk.text("people.logon")).sorted(),
                Column.of("organization", desk.text("people.organization")).sorted(),
                Column.of("roles", desk.text("people.roles")),
                Column.of("email", desk.text("people.email")),
                Column.of("state", desk.text("people.state")));
    }

    private static Row row(Desk desk, Line line) {
        var roles =
                line.roles().stream()
                        .map(it -> desk.text("role." + it.code()))
                        .collect(joining(", "));
        return new Row(
                line.id().toString(),
                List.of(
                        Cell.link(line.name(), desk.at("people/" + line.id())),
                        Cell.text(line.logonId()),
                        Cell.link(
                                line.organizationName(),
                                desk.at("organizations/" + line.organization())),
                        Cell.text(roles.isEmpty() ? "–" : roles),
                        Cell.text(line.email()),
                        Cell.pill(state(desk, line.locked()))));
    }

    static Status state(Desk desk, boolean locked) {
        return locked
                ? new Status(Tone.WARNING, desk.text("people.locked"))
                : new Status(Tone.SUCCESS, desk.text("people.active"));
    }
}
