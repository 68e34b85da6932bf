package org.comptoir.accelerator.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.comptoir.accelerator.Desk;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.platform.Paged;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.Status;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Listing;
import org.comptoir.platform.page.table.Row;
import org.springframework.stereotype.Component;

/// The organization tree as a list: each followed by its units, or those that a search finds.
@Component
class OrganizationTable {
    static final String[] KNOWN = {"q", "page"};
    private static final String STEP = "\u2003";

    private final Organizations organizations;

    OrganizationTable(Organizations organizations) {
        this.organizations = organizations;
    }

    /// One of the tree, how deep it lies.
    private record Place(Organization organization, int depth) {}

    Listing of(Desk desk, Ask ask, int size) {
        var words = ask.text().toLowerCase(Locale.ROOT);
        var found = tree().stream().filter(it -> fits(it.organization(), words)).toList();
        var rows = Paged.of(found, ask.page(), size).map(it -> row(desk, it, words.isEmpty()));
        return Listing.of(
                        "organizations", desk.text("organizations.title"), ask, columns(desk), rows)
                .orElse(
                        new Empty(
                                "search-x",
                                desk.text("organizations.none"),
                                desk.text("organizations.none.text"),
                                desk.text("desk.list.all"),
                                ask.path()));
    }

    private List<Place> tree() {
        var places = new ArrayList<Place>();
        organizations.find(OrganizationId.ROOT).ifPresent(it -> add(places, it, 0));
        return places;
    }

    private void add(List<Place> places, Organization organization, int depth) {
        places.add(new Place(organization, depth));
        organizations.children(organization.id()).forEach(it -> add(places, it, depth + 1));
    }

    private static boolean fits(Organization organization, String words) {
        return organization.displayName().toLowerCase(Locale.ROOT).contains(words)
                || organization.name().toString().toLowerCase(Locale.ROOT).contains(words);
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.of("name", desk.text("organizations.name")),
                Column.of("dn", desk.text("organizations.dn")),
                Column.of("units", desk.text("organizations.units")).figures(),
                Column.of("approval", desk.text("organizations.approval")));
    }

    private Row row(Desk desk, Place place, boolean indented) {
        var one = place.organization();
        var depth = indented ? STEP.repeat(place.depth()) : "";
        var approval =
                one.orderApproval()
                        ? Cell.pill(new Status(Tone.INFO, desk.text("organizations.approval.on")))
                        : Cell.NONE;
        return new Row(
                one.id().toString(),
                List.of(
                        Cell.link(depth + one.displayName(), desk.at("organizations/" + one.id())),
                        Cell.text(one.name().toString()),
                        Cell.number(String.valueOf(organizations.children(one.id()).size())),
                        approval));
    }
}
