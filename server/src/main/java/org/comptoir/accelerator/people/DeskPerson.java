package org.comptoir.accelerator.people;

import java.util.List;
import java.util.Optional;
import org.comptoir.accelerator.Action;
import org.comptoir.members.User;
import org.comptoir.members.address.Address;
import org.comptoir.platform.page.Choice;
import org.comptoir.platform.page.Status;
import org.jspecify.annotations.Nullable;

/// Somebody as his page shows him; `self` is whoever looks. His address book is there for those who
/// may see it.
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
        List<Action> actions,
        Optional<List<Address>> book,
        Absence absence,
        @Nullable String orderFor) {
    public DeskPerson {
        roles = List.copyOf(roles);
        choices = List.copyOf(choices);
        actions = List.copyOf(actions);
        book = book.map(List::copyOf);
    }

    /// A role and where he holds it.
    public record Held(String code, String role, String organizationId, Link organization) {}

    /// Who stands in for him, and for whom he stands in; `may` says whether he can name a deputy.
    public record Absence(boolean may, Optional<Stand> deputy, List<Stand> others) {
        public Absence {
            others = List.copyOf(others);
        }

        public boolean isEmpty() {
            return !may && deputy.isEmpty() && others.isEmpty();
        }
    }

    /// Somebody, and the days.
    public record Stand(Link who, String period) {}
}
