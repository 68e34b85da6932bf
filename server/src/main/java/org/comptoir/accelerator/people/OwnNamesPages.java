package org.comptoir.accelerator.people;

import java.util.Map;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.form.FormTree.Entered;
import org.comptoir.accelerator.form.PlainPages;
import org.comptoir.accelerator.form.PlainPages.Sheet;
import org.comptoir.members.User;
import org.comptoir.members.Users;
import org.comptoir.members.web.UserChanges;
import org.comptoir.platform.web.Versions;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One's own names, mail and language; unit and roles are for those who administer one.
@Controller
class OwnNamesPages {
    private static final String OWN = "/accelerator/{store}/people/me/edit";

    private final Users users;
    private final UserChanges changes;
    private final PlainPages forms;

    OwnNamesPages(Users users, UserChanges changes, PlainPages forms) {
        this.users = users;
        this.changes = changes;
        this.forms = forms;
    }

    @GetMapping(OWN)
    ModelAndView edit(Desk desk) {
        var user = users.get(desk.actor().requireUser());
        var present = PersonForm.of(user, "");
        return forms.show(desk, sheet(desk, user), PersonForm.own(desk, present, Map.of()));
    }

    @PostMapping(OWN)
    ModelAndView change(Desk desk, @RequestParam MultiValueMap<String, String> sent) {
        var user = users.get(desk.actor().requireUser());
        var entered = Entered.of(sent).values();
        return forms.saved(
                desk,
                sheet(desk, user),
                errors -> PersonForm.own(desk, entered, errors),
                () -> {
                    Versions.requireRead(entered.getOrDefault("version", ""), user.version());
                    changes.changeOwn(desk.actor(), user, PersonForm.names(entered));
                    return desk.at("people/" + user.id() + "?done=own");
                });
    }

    private static Sheet sheet(Desk desk, User user) {
        return new Sheet(
                desk.text("person.own.edit"),
                desk.text("person.own.intro"),
                user.displayName(),
                desk.at("people/" + user.id()),
                desk.at("people/me/edit"),
                desk.text("notebook.save"),
                user.version());
    }
}
