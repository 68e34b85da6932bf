package org.comptoir.storefront;

import java.util.List;

/// The tour of a fresh start: the stores, people to sign in as, things to try.
public record Welcome(List<Door> doors, List<Person> people) {
    public Welcome {
        doors = List.copyOf(doors);
        people = List.copyOf(people);
    }

    /// A store to enter.
    public record Door(String title, String tagline, String address, String sheet) {}

    /// A sample person to sign in as.
    public record Person(
            String name,
            String role,
            String says,
            String store,
            String logonId,
            String password,
            String address) {}
}
