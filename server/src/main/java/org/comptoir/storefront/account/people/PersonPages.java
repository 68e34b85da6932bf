package org.comptoir.storefront.account.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comptoir.members.RoleGrant;
import org.comptoir.members.User;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.members.web.Rights;
import org.comptoir.members.web.UserChanges;
import org.comptoir.platform.Problem;
import org.comptoir.platform.web.Versions;
import org.comptoir.storefront.Visit;
import org.comptoir.storefront.account.Entered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One person of an organization, to its administrator: facts, roles, lock and password. Anybody of
/// another organization does not exist for him.
@Controller
class PersonPages {
    private final Users users;
    private final Rights rights;
    private final UserChanges changes;
    private final PersonForms forms;

    PersonPages(Users users, Rights rights, UserChanges changes, PersonForms forms) {
        this.users = users;
        this.rights = rights;
        this.changes = changes;
        this.forms = forms;
    }

    @GetMapping("/{store}/account/people/new")
    ModelAndView add(Visit visit, @RequestParam(defaultValue = "") String unit) {
        Administrator.require(visit);
        var entered = Entered.of(Map.of("organization", unit, "language", visit.page().language()));
        return show(visit, Optional.empty(), entered, Set.of());
    }

    @PostMapping("/{store}/account/people")
    ModelAndView create(
            Visit visit,
            @RequestParam Map<String, String> values,
            @RequestParam(name = "role", defaultValue = "") List<String> roles) {
        Administrator.require(visit);
        var entered = Entered.of(values);
        var chosen = roles.stream().filter(it -> !it.isEmpty()).toList();
        try {
            var grants = forms.grants(Optional.empty(), chosen);
            var password = Optional.of(entered.value("password")).filter(it -> !it.isEmpty());
            var facts = PersonForms.facts(entered, Optional.empty());
            var created = changes.create(visit.actor(), facts, password, grants);
            return redirect(visit, created.id());
        } catch (Problem problem) {
            return again(visit, Optional.empty(), entered, chosen, problem);
        }
    }

    @GetMapping("/{store}/account/people/{id}")
    ModelAndView edit(Visit visit, @PathVariable UUID id) {
        var user = found(visit, id);
        return show(visit, Optional.of(user), forms.entered(user), forms.granted(user));
    }

    @PostMapping("/{store}/account/people/{id}")
    ModelAndView change(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            @RequestParam(name = "role", defaultValue = "") List<String> roles) {
        var user = found(visit, id);
        var entered = Entered.of(values);
        var chosen = roles.stream().filter(it -> !it.isEmpty()).toList();
        try {
            Versions.requireRead(entered.value("version"), user.version());
            var grants = forms.grants(Optional.of(user), chosen);
            var facts = PersonForms.facts(entered, Optional.of(user));
            changes.change(visit.actor(), user, facts, Optional.of(grants));
            return redirect(visit, user.id());
        } catch (Problem problem) {
            return again(visit, Optional.of(user), entered, chosen, problem);
        }
    }

    @PostMapping("/{store}/account/people/{id}/lock")
    ModelAndView lock(Visit visit, @PathVariable UUID id) {
        return redirect(visit, changes.lock(visit.actor(), found(visit, id).id()).id());
    }

    @PostMapping("/{store}/account/people/{id}/unlock")
    ModelAndView unlock(Visit visit, @PathVariable UUID id) {
        return redirect(visit, changes.unlock(visit.actor(), found(visit, id).id()).id());
    }

    @PostMapping("/{store}/account/people/{id}/password")
    ModelAndView password(
            Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "") String password) {
        var user = found(visit, id);
        try {
            changes.resetPassword(visit.actor(), user.id(), password);
            return redirect(visit, user.id());
        } catch (Problem problem) {
            var refused = forms.entered(user).refused(visit, problem);
            var page = show(visit, Optional.of(user), refused, forms.granted(user));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    /// Somebody whom the visitor administers, and could give every role he has.
    private User found(Visit visit, UUID id) {
        Administrator.require(visit);
        var user = users.find(new UserId(id)).filter(it -> rights.mayChange(visit.actor(), it));
        return user.orElseThrow(() -> Problem.missing("no-user", id));
    }

    private static ModelAndView redirect(Visit visit, UserId id) {
        return new ModelAndView("redirect:" + visit.shop().at("account/people/" + id));
    }

    private ModelAndView again(
            Visit visit,
            Optional<User> user,
            Entered entered,
            List<String> chosen,
            Problem problem) {
        var refused = entered.refused(visit, problem);
        var page = show(visit, user, refused, Set.copyOf(readable(user, chosen)));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /// The roles as they were chosen, unless one of them was none.
    private List<RoleGrant> readable(Optional<User> user, List<String> chosen) {
        try {
            return forms.grants(user, chosen);
        } catch (Problem none) {
            return List.of();
        }
    }

    private ModelAndView show(
            Visit visit, Optional<User> user, Entered entered, Set<RoleGrant> granted) {
        return visit.show("account/person")
                .addObject("person", forms.form(visit, user, entered, granted));
    }
}
