package org.comptoir.accelerator.people;

import java.util.List;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.MemberNames;
import org.comptoir.members.group.Groups;
import org.comptoir.members.group.MemberGroup;
import org.comptoir.members.overview.GroupSizes;
import org.comptoir.members.overview.GroupSizes.Size;
import org.comptoir.platform.Paged;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Listing;
import org.comptoir.platform.page.table.Row;
import org.springframework.stereotype.Component;

/// The list of member groups, put into words.
@Component
class GroupTable {
    static final String[] KNOWN = {"q", "page"};

    /// The most groups that are looked over at once.
    private static final int MOST = 5_000;

    private final Groups groups;
    private final GroupSizes sizes;
    private final MemberNames names;

    GroupTable(Groups groups, GroupSizes sizes, MemberNames names) {
        this.groups = groups;
        this.sizes = sizes;
        this.names = names;
    }

    Listing of(Desk desk, Ask ask, int size) {
        desk.actor().requireBusiness();
        var all = groups.search(ask.text(), null, null, MOST).items();
        var page = Paged.of(all, ask.page(), size);
        var counts = sizes.of(page.items().stream().map(MemberGroup::id).toList());
        var rows = page.map(it -> row(desk, it, counts.getOrDefault(it.id(), Size.NONE)));
        var columns =
                List.of(
                        Column.of("name", desk.text("groups.name")),
                        Column.of("owner", desk.text("groups.owner")),
                        Column.of("members", desk.text("groups.members")).figures(),
                        Column.of("excluded", desk.text("groups.excluded")).figures());
        return Listing.of("groups", desk.text("groups.title"), ask, columns, rows)
                .orElse(
                        new Empty(
                                "users",
                                desk.text("groups.empty"),
                                desk.text("groups.empty.text"),
                                null,
                                null));
    }

    private Row row(Desk desk, MemberGroup group, Size size) {
        return new Row(
                group.id().toString(),
                List.of(
                        Cell.link(group.name(), desk.at("groups/" + group.id())),
                        Cell.text(names.organization(group.owner())),
                        Cell.number(String.valueOf(size.members())),
                        Cell.number(String.valueOf(size.excluded()))));
    }
}
