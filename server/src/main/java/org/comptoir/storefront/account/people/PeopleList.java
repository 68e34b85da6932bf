package org.comptoir.storefront.account.people;

import java.util.List;
import org.comptoir.members.overview.PeopleOverview;
import org.comptoir.platform.Paged;
import org.comptoir.platform.page.Choice;
import org.comptoir.platform.page.table.Ask;

/// The people of an organization as its administrator asked for them.
public record PeopleList(
        Ask ask,
        Paged<PeopleOverview.Line> people,
        List<Choice> units,
        List<Choice> roles,
        List<Choice> states) {
    public PeopleList {
        units = List.copyOf(units);
        roles = List.copyOf(roles);
        states = List.copyOf(states);
    }
}
