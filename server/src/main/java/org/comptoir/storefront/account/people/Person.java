package org.comptoir.storefront.account.people;

import java.util.List;
import org.comptoir.platform.page.Choice;
import org.comptoir.storefront.account.Entered;
import org.jspecify.annotations.Nullable;

/// The form of a person: what was entered, the units he may belong to, and the roles his
/// administrator may give him, unit by unit.
public record Person(
        @Nullable String id,
        Entered entered,
        boolean locked,
        boolean self,
        List<Choice> units,
        List<Roles> roles,
        List<Choice> languages) {
    public Person {
        units = List.copyOf(units);
        roles = List.copyOf(roles);
        languages = List.copyOf(languages);
    }

    /// The roles of one unit; a choice's value names role and unit.
    public record Roles(String unit, List<Choice> choices) {
        public Roles {
            choices = List.copyOf(choices);
        }
    }
}
