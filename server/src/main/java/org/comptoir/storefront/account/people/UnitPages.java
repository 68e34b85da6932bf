package org.comptoir.storefront.account.people;

import java.util.Optional;
import java.util.Set;
import org.comptoir.members.Organization;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.User;
import org.comptoir.members.Users;
import org.comptoir.members.overview.PeopleOverview;
import org.comptoir.storefront.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The units of an organization: who is in them, and who approves their orders.
@Controller
class UnitPages {
    private final PersonForms forms;
    private final PeopleOverview people;
    private final Organizations organizations;
    private final Users users;

    UnitPages(PersonForms forms, PeopleOverview people, Organizations organizations, Users users) {
        this.forms = forms;
        this.people = people;
        this.organizations = organizations;
        this.users = users;
    }

    @GetMapping("/{store}/account/units")
    ModelAndView units(Visit visit) {
        Administrator.require(visit);
        var units = forms.units(visit);
        int top = units.stream().mapToInt(it -> organizations.path(it.id()).size()).min().orElse(0);
        return visit.show("account/units")
                .addObject("units", units.stream().map(it -> unit(visit, it, top)).toList());
    }

    private Unit unit(Visit visit, Organization unit, int top) {
        var wish =
                new PeopleOverview.Wish(
                        "",
                        Optional.of(Set.of(unit.id())),
                        Optional.empty(),
                        "",
                        PeopleOverview.Sort.NAME,
                        false);
        return new Unit(
                unit.id().toString(),
                unit.displayName(),
                organizations.path(unit.id()).size() - top,
                people.count(visit.actor(), wish),
                unit.orderApproval(),
                users.holding(Role.BUYER_APPROVER, unit.id()).stream()
                        .map(User::displayName)
                        .toList());
    }
}
