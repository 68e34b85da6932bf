package org.comptoir.accelerator.people;

import java.util.List;
import org.comptoir.accelerator.Action;
import org.comptoir.members.User;
import org.comptoir.platform.page.Choice;
import org.comptoir.platform.page.Status;

/// Somebody as his page shows him; `self` is whoever looks.
public record DeskPerson(
        User user,
        String address,
        Status state,
        Link organization,
        String distinguishedName,
        List<Held> roles,
        List<Choice> choices,
        boolean mayChange,
        boolean self,
        List<Action> actions) {
    public DeskPerson {
        roles = List.copyOf(roles);
        choices = List.copyOf(choices);
        actions = List.copyOf(actions);
    }

    /// A role and where he holds it.
    public record Held(String code, String role, String organizationId, Link organization) {}
}
