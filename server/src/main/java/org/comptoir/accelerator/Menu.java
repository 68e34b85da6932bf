package org.comptoir.accelerator;

import java.util.List;

/// The places of the tool that a person may go to, in groups.
public record Menu(List<Group> groups) {
    public Menu {
        groups = List.copyOf(groups);
    }

    /// Whether one of its places stands at the address, in whatever view.
    public boolean leadsTo(String address) {
        return groups.stream()
                .flatMap(it -> it.items().stream())
                .anyMatch(it -> it.address().split("\\?", 2)[0].equals(address));
    }

    /// Whether the place of that key is among them: `price-lists`.
    public boolean has(String key) {
        return groups.stream()
                .flatMap(it -> it.items().stream())
                .anyMatch(it -> it.key().equals(key));
    }

    /// Places that belong together; the first group has no title.
    public record Group(String title, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /// A place; `count` is what waits there, or nothing.
    public record Item(
            String key, String icon, String text, String address, boolean here, long count) {}
}
