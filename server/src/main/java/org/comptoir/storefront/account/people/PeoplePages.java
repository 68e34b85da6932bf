package org.comptoir.storefront.account.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Role;
import org.comptoir.members.overview.PeopleOverview;
import org.comptoir.members.overview.PeopleOverview.Sort;
import org.comptoir.members.overview.PeopleOverview.Wish;
import org.comptoir.platform.page.Choice;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.storefront.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The people of the organizations somebody administers.
@Controller
class PeoplePages {
    private static final int LENGTH = 25;

    private final PeopleOverview people;
    private final PersonForms forms;

    PeoplePages(PeopleOverview people, PersonForms forms) {
        this.people = people;
        this.forms = forms;
    }

    @GetMapping("/{store}/account/people")
    ModelAndView people(Visit visit, @RequestParam Map<String, String> parameters) {
        Administrator.require(visit);
        var path = visit.shop().at("account/people");
        var ask = Ask.of(path, parameters, "q", "unit", "role", "state", "page");
        var units = forms.units(visit);
        var found = people.of(visit.actor(), wish(ask, units), ask.page(), LENGTH);
        var list =
                new PeopleList(
                        ask,
                        found,
                        units(visit, ask, units),
                        roles(visit, ask),
                        states(visit, ask));
        return visit.show("account/people").addObject("list", list);
    }

    /// Whatever unit is asked for, only those he administers count.
    private static Wish wish(Ask ask, List<Organization> administered) {
        var ids = administered.stream().map(Organization::id).toList();
        var units = id(ask.value("unit")).map(Set::of).orElseGet(() -> Set.copyOf(ids));
        return new Wish(
                ask.text(),
                Optional.of(units),
                Role.of(ask.value("role")),
                ask.value("state").matches("locked|active") ? ask.value("state") : "",
                Sort.NAME,
                false);
    }

    private static Optional<OrganizationId> id(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new OrganizationId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static List<Choice> units(Visit visit, Ask ask, List<Organization> units) {
        var choices = new ArrayList<Choice>();
        choices.add(
                Choice.of(
                        "", visit.text("my.people.units.all"), !ask.values().containsKey("unit")));
        units.forEach(it -> {
            var id = it.id().toString();
            choices.add(Choice.of(id, it.displayName(), id.equals(ask.value("unit"))));
        });
        return choices;
    }

    private static List<Choice> roles(Visit visit, Ask ask) {
        var choices = new ArrayList<Choice>();
        choices.add(
                Choice.of(
                        "", visit.text("my.people.roles.all"), !ask.values().containsKey("role")));
        PersonForms.ROLES.forEach(it -> {
            var words = visit.text("role." + it.code());
            choices.add(Choice.of(it.code(), words, it.code().equals(ask.value("role"))));
        });
        return choices;
    }

    private static List<Choice> states(Visit visit, Ask ask) {
        return List.of("", "active", "locked").stream()
                .map(it ->
                        Choice.of(
                                it,
                                visit.text("my.people.state." + (it.isEmpty() ? "all" : it)),
                                it.equals(ask.value("state"))))
                .toList();
    }
}
