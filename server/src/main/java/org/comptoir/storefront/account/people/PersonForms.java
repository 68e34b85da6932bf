package org.comptoir.storefront.account.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.RoleGrant;
import org.comptoir.members.User;
import org.comptoir.members.Users;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Choice;
import org.comptoir.storefront.Visit;
import org.comptoir.storefront.account.Entered;
import org.springframework.stereotype.Component;

/// Reads and shows the form of a person.
@Component
class PersonForms {
    static final List<Role> ROLES =
            List.of(Role.BUYER, Role.BUYER_APPROVER, Role.BUYER_ADMINISTRATOR);

    private final Organizations organizations;
    private final Users users;

    PersonForms(Organizations organizations, Users users) {
        this.organizations = organizations;
        this.users = users;
    }

    /// The units an administrator keeps, each below the one it belongs to.
    List<Organization> units(Visit visit) {
        return visit.actor().grants().stream()
                .filter(it -> it.role() == Role.BUYER_ADMINISTRATOR)
                .flatMap(it -> organizations.within(it.organization()).stream())
                .distinct()
                .map(organizations::get)
                .sorted(Comparator.comparing(this::place))
                .toList();
    }

    private String place(Organization unit) {
        var names =
                organizations.path(unit.id()).reversed().stream()
                        .map(organizations::get)
                        .map(it -> it.displayName() + " " + it.id())
                        .toList();
        return String.join("\n", names);
    }

    Entered entered(User user) {
        var facts = user.facts();
        return Entered.of(
                Map.of(
                        "logonId", facts.logonId(),
                        "givenName", facts.givenName(),
                        "familyName", facts.familyName(),
                        "email", facts.email(),
                        "jobTitle", facts.jobTitle(),
                        "language", facts.language(),
                        "organization", facts.organization().toString(),
                        "version", Integer.toString(user.version())));
    }

    Person form(Visit visit, Optional<User> user, Entered entered, Set<RoleGrant> granted) {
        var units = units(visit);
        return new Person(
                user.map(it -> it.id().toString()).orElse(null),
                entered,
                user.map(User::locked).orElse(false),
                user.map(User::id).equals(visit.actor().userId()),
                units.stream().map(it -> unit(it, entered)).toList(),
                units.stream().map(it -> roles(visit, it, granted)).toList(),
                visit.store().languages().stream()
                        .map(it -> language(visit, it, entered))
                        .toList());
    }

    private static Choice unit(Organization unit, Entered entered) {
        var id = unit.id().toString();
        return Choice.of(id, unit.displayName(), id.equals(entered.value("organization")));
    }

    private static Choice language(Visit visit, String code, Entered entered) {
        var chosen = entered.value("language").startsWith(code);
        return Choice.of(code, visit.page().languageName(code), chosen);
    }

    private static Person.Roles roles(Visit visit, Organization unit, Set<RoleGrant> granted) {
        return new Person.Roles(
                unit.displayName(),
                ROLES.stream()
                        .map(it ->
                                Choice.of(
                                        it.code() + "@" + unit.id(),
                                        visit.text("role." + it.code()),
                                        granted.contains(new RoleGrant(it, unit.id()))))
                        .toList());
    }

    /// What of a person was entered; the rest stays as it is.
    static User.Facts facts(Entered entered, Optional<User> present) {
        return new User.Facts(
                entered.value("logonId"),
                present.map(it -> it.facts().uid()).orElse(""),
                unit(entered.value("organization")),
                entered.value("givenName"),
                entered.value("familyName"),
                entered.value("email"),
                entered.value("jobTitle"),
                entered.value("language"));
    }

    private static OrganizationId unit(String id) {
        try {
            return new OrganizationId(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            throw Problem.invalid("organization", "missing-value", "organization");
        }
    }

    /// The roles that were chosen, with those he has that this form does not show.
    List<RoleGrant> grants(Optional<User> user, List<String> chosen) {
        var grants = new ArrayList<RoleGrant>();
        user.map(it -> users.grants(it.id())).orElse(List.of()).stream()
                .filter(it -> !ROLES.contains(it.role()))
                .forEach(grants::add);
        chosen.forEach(it -> grants.add(grant(it)));
        return grants;
    }

    private static RoleGrant grant(String chosen) {
        var parts = chosen.split("@", 2);
        var role = Role.of(parts[0]).filter(ROLES::contains);
        if (role.isEmpty() || parts.length < 2) {
            throw Problem.invalid("role", "bad-role", chosen);
        }
        return new RoleGrant(role.get(), unit(parts[1]));
    }

    /// The roles somebody has.
    Set<RoleGrant> granted(User user) {
        return new HashSet<>(users.grants(user.id()));
    }
}
